extension NormalizedLine {
  /// The parts of a line that answer, as one line, and the parts that ask; nil where there are none.
  func partsBySense() -> (answering: NormalizedLine?, asking: NormalizedLine?) {
    let clauses = clauses
    return (joined(clauses.filter { !$0.asks }), joined(clauses.filter(\.asks)))
  }

  private func joined(_ clauses: [Clause]) -> NormalizedLine? {
    guard let first = clauses.first else { return nil }
    return clauses.count == 1 ? first.line : NormalizedLine(clauses.map(\.line.raw).joined(separator: ", "))
  }
}
