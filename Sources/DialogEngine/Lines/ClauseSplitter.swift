/// Decides where the clauses of a line begin and end.
struct ClauseSplitter {
  /// The tokens of each clause; a word that only joins two clauses (`maar`, `en`) is in neither.
  private(set) var ranges: [Range<Int>] = []

  private static let abbreviations = CommonWords.words(
    "nr bijv bv dhr mevr mw mr ca st incl excl max min evt tel jan feb febr mrt apr aug sept okt nov dec")

  init(_ line: NormalizedLine) {
    var start = 0
    var position = 0
    while position < line.tokens.count {
      if position > start, let next = Self.boundary(in: line, from: start, at: position) {
        ranges.append(start..<position)
        start = next
        position = max(next, position + 1)
      } else {
        position += 1
      }
    }
    if start < line.tokens.count { ranges.append(start..<line.tokens.count) }
  }

  /// Where the next clause begins, when one ends before this position.
  private static func boundary(in line: NormalizedLine, from start: Int, at position: Int) -> Int? {
    let marks = line.tokens[position].before
    if !marks.isDisjoint(with: [.question, .exclamation, .semicolon]) { return position }
    if marks.contains(.period), marks.contains(.space), endsSentence(line, from: start, before: position) {
      return position
    }
    let word = line.tokens[position].text
    let hasMore = position + 1 < line.tokens.count
    if word == "maar", hasMore, marks.contains(.comma) || QuestionOpening.opens(line, at: position + 1) {
      return position + 1
    }
    if word == "en", hasMore, QuestionOpening.opens(line, at: position + 1) { return position + 1 }
    if marks.contains(.comma), QuestionOpening.opens(line, at: position) { return position }
    return QuestionOpening.opensAbruptly(line, at: position, from: start) ? position : nil
  }

  /// Whether the full stop before a position is no part of `nr. 2`, `J. de Vries` or `1. monteur`.
  private static func endsSentence(_ line: NormalizedLine, from start: Int, before position: Int) -> Bool {
    let last = line.tokens[position - 1]
    if last.isNumber { return position - start > 1 || QuestionOpening.opens(line, at: position) }
    return last.text.utf8.count > 1 && !abbreviations.contains(last.text)
  }
}
