/// A part of a line that answers or asks by itself.
public struct Clause: Hashable, Sendable {
  /// The part, as a line of its own.
  public let line: NormalizedLine
  /// Whether it asks something: a question mark, or the words of a question in front.
  public let asks: Bool
}

extension NormalizedLine {
  /// The line cut at `? . ! ;`, before `maar`, and where a question begins ("8011 pk hoeveel kost het").
  ///
  /// In order, none empty; none at all for a line without words.
  public var clauses: [Clause] {
    let ranges = ClauseSplitter(self).ranges
    if ranges.count == 1, ranges[0] == tokens.indices {
      return [Clause(line: self, asks: QuestionOpening.asks(self, in: ranges[0]))]
    }
    return ranges.map { Clause(line: part($0), asks: QuestionOpening.asks(self, in: $0)) }
  }
}
