/// Recognises danger, despair and violence in a line, in five languages. Compiled once, at load.
///
/// Each word of the patterns gets two *signs*: one that a word of a line carries when it is that very
/// word, one that it also carries when it is a misspelling of it. A pattern is only tried where its first
/// place fits, and looks at a bounded number of words from there, so the work is linear in the line.
public final class SafetyRecognizer: Sendable {
  /// A pattern in signs.
  private struct Compiled: Sendable {
    let elements: [(signs: [Int32], followsGap: Bool, isAbsent: Bool)]
    let nearby: [[Int32]]
    let excluded: [Int32]
  }

  private let patterns: [SafetyPattern]
  private let compiled: [Compiled]
  private let vocabulary: SafetyVocabulary
  /// The patterns whose first place takes a sign, in ascending order.
  private let patternsByFirstSign: GroupedList<Int32>

  private let classifier: SafetyClassifier
  private let languages = LanguageRecognizer()

  /// Compiles patterns, and learns from examples.
  ///
  /// - Parameters:
  ///   - patterns: What certainly tells of danger. Their order decides ties.
  ///   - examples: Lines to learn from; none: patterns alone decide.
  ///   - ordinary: Lines in which nothing is the matter, such as the questions of articles.
  public init(patterns: [SafetyPattern], examples: [SafetyExample] = [], ordinary: [String] = []) {
    classifier = SafetyClassifier(examples, ordinary: ordinary)
    var vocabulary = SafetyVocabulary()
    let compiled = patterns.map { pattern in
      Compiled(
        elements: pattern.elements.map {
          ($0.alternatives.map { vocabulary.sign($0, pattern.language) }, $0.followsGap, $0.isAbsent)
        },
        nearby: pattern.nearby.map { words in words.map { vocabulary.sign($0, pattern.language) } },
        excluded: pattern.excluded.map { vocabulary.sign($0, pattern.language) })
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
  public func match(_ line: String) -> SafetyMatch? { match(LineWords(line)) }

  /// The same for a line that was taken apart before.
  public func match(_ line: LineWords) -> SafetyMatch? {
    if let match = matchPatterns(line) { return match }
    return classifier.kind(of: line).map { kind in
      let language = (languages.language(of: line)?.code).flatMap(SafetyLanguage.init) ?? .nl
      return SafetyMatch(kind: kind, language: language, pattern: nil)
    }
  }

  /// What the patterns find in a line. Linear in the number of words.
  private func matchPatterns(_ words: LineWords) -> SafetyMatch? {
    let line = SafetyLine(words, vocabulary)
    if line.isEmpty { return nil }
    var found: [Int] = []
    for token in 0..<line.count {
      for sign in line.signs(of: token) {
        for place in patternsByFirstSign.range(Int(sign)) {
          let number = patternsByFirstSign.elements[place]
          guard isBetter(Int(number), than: found) else { continue }
          if fits(Int(number), line, token) { found.append(Int(number)) }
        }
      }
    }
    return weightiest(found, line)
  }

  /// Whether a pattern is at least as weighty as those found, and of a language or a kind not found yet.
  private func isBetter(_ number: Int, than found: [Int]) -> Bool {
    found.allSatisfy { other in
      let (new, old) = (patterns[number], patterns[other])
      return new.kind < old.kind || (new.kind == old.kind && (new.language != old.language || number < other))
    }
  }

  /// Of the patterns found the weightiest kind, in the language that has most words of the line.
  private func weightiest(_ found: [Int], _ line: SafetyLine) -> SafetyMatch? {
    guard let kind = found.map({ patterns[$0].kind }).min() else { return nil }
    var best: (number: Int, words: Int)?
    for number in found.sorted() where patterns[number].kind == kind {
      let words = line.wordCount(in: patterns[number].language, vocabulary)
      if words > best?.words ?? -1 { best = (number, words) }
    }
    return best.map { SafetyMatch(kind: kind, language: patterns[$0.number].language, pattern: $0.number) }
  }

  private func fits(_ number: Int, _ line: SafetyLine, _ token: Int) -> Bool {
    guard !compiled[number].excluded.contains(where: line.contains) else { return false }
    let near = max(0, token - SafetyPattern.nearness)..<min(line.count, token + SafetyPattern.nearness + 1)
    guard compiled[number].nearby.allSatisfy({ signs in near.contains { line.carries($0, signs) } }) else {
      return false
    }
    return fits(compiled[number], from: 1, after: token, line)
  }

  /// Whether the places from some number on can be found behind a word.
  private func fits(_ pattern: Compiled, from number: Int, after token: Int, _ line: SafetyLine) -> Bool {
    guard number < pattern.elements.count else { return true }
    let element = pattern.elements[number]
    if element.isAbsent {
      let stands = token + 1 < line.count && line.carries(token + 1, element.signs)
      return !stands && fits(pattern, from: number + 1, after: token, line)
    }
    let furthest = token + 1 + (element.followsGap ? SafetyPattern.widestGap : 0)
    guard token + 1 < line.count else { return false }
    return ((token + 1)...min(furthest, line.count - 1)).contains { next in
      line.carries(next, element.signs) && fits(pattern, from: number + 1, after: next, line)
    }
  }
}
