extension NormalizedLine {
  /// The parts of a line that answer, as one line, and the parts that ask; nil where there are none.
  func partsBySense() -> (answering: NormalizedLine?, asking: NormalizedLine?) {
    let clauses = clauses
    return (joined(clauses.filter { !$0.asks }), joined(clauses.filter(\.asks)))
  }

  /// What stands behind a name and `is`, from the second word on: `8012` in `mijn postcode is 8012`.
  func value(of name: String) -> NormalizedLine? {
    let name = NormalizedLine(name).tokens.map(\.text)
    guard !name.isEmpty, has(name, at: 1) else { return nil }
    let verb = 1 + name.count
    let verbs = [["moet", "zijn"], ["is"], ["was"], ["wordt"], ["zijn"]]
    guard let found = verbs.first(where: { has($0, at: verb) }), verb + found.count < tokens.count else {
      return nil
    }
    return part(verb + found.count..<tokens.count)
  }

  private func joined(_ clauses: [Clause]) -> NormalizedLine? {
    guard let first = clauses.first else { return nil }
    return clauses.count == 1 ? first.line : NormalizedLine(clauses.map(\.line.raw).joined(separator: ", "))
  }
}
