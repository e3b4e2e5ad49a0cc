/// Recognises danger, despair and violence in a line, in five languages. Compiled once, at load.
///
/// Each word of the patterns gets two *signs*: one that a word of a line carries when it is that very
/// word, one that it also carries when it is a misspelling of it. A pattern is only tried where its first
/// place fits, and looks at a bounded number of words from there, so the work is linear in the line.
public struct SafetyRecognizer: Sendable {
  /// A pattern in signs.
  private struct Compiled: Sendable {
    let elements: [(signs: [Int32], followsGap: Bool)]
    let excluded: [Int32]
  }

  private let patterns: [SafetyPattern]
  private let compiled: [Compiled]
  private let vocabulary: SafetyVocabulary
  /// The patterns whose first place takes a sign, in ascending order.
  private let patternsByFirstSign: GroupedList<Int32>

  /// Compiles patterns. Of those that match with equal weight the first given names the language.
  public init(patterns: [SafetyPattern]) {
    var vocabulary = SafetyVocabulary()
    let compiled = patterns.map { pattern in
      Compiled(
        elements: pattern.elements.map { ($0.alternatives.map { vocabulary.sign($0) }, $0.followsGap) },
        excluded: pattern.excluded.map { vocabulary.sign($0) })
    }
    vocabulary.close()
    let pairs = compiled.enumerated().flatMap { number, pattern in
      pattern.elements[0].signs.map { (key: Int($0), value: Int32(number)) }
    }
    self.patterns = patterns
    self.compiled = compiled
    self.vocabulary = vocabulary
    patternsByFirstSign = GroupedList(keyCount: vocabulary.signCount, pairs)
  }

  /// What a line tells of, or nil.
  public func match(_ line: String) -> SafetyMatch? {
    match(Tokenizer.tokens(of: line))
  }

  /// What a line that was tokenised before tells of, or nil. Linear in the number of words.
  public func match(_ tokens: TokenList) -> SafetyMatch? {
    let line = SafetyLine(tokens, vocabulary)
    guard !line.isEmpty else { return nil }
    var best: SafetyMatch?
    for token in 0..<tokens.count {
      for sign in line.signs(of: token) {
        for number in patternsByFirstSign[Int(sign)] {
          consider(Int(number), line, token, &best)
        }
      }
    }
    return best
  }

  private func consider(_ number: Int, _ line: SafetyLine, _ token: Int, _ best: inout SafetyMatch?) {
    let pattern = patterns[number]
    if let best, (best.kind, best.pattern) <= (pattern.kind, number) { return }
    guard !compiled[number].excluded.contains(where: line.contains) else { return }
    if fits(compiled[number], from: 1, after: token, line) {
      best = SafetyMatch(kind: pattern.kind, language: pattern.language, pattern: number)
    }
  }

  /// Whether the places from some number on can be found behind a word.
  private func fits(_ pattern: Compiled, from number: Int, after token: Int, _ line: SafetyLine) -> Bool {
    guard number < pattern.elements.count else { return true }
    let element = pattern.elements[number]
    let furthest = token + 1 + (element.followsGap ? SafetyPattern.widestGap : 0)
    guard token + 1 < line.count else { return false }
    return ((token + 1)...min(furthest, line.count - 1)).contains { next in
      line.carries(next, element.signs) && fits(pattern, from: number + 1, after: next, line)
    }
  }
}
