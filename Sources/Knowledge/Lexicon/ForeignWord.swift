/// A word of another language than Dutch, and what it is in Dutch.
public struct ForeignWord: Hashable, Sendable {
  /// The language, such as `pl`.
  public let language: SafetyLanguage
  /// The word, normalised, or how words begin that mean the same.
  public let word: String
  /// Whether longer words that begin so count as well: endings say little here.
  public let isPrefix: Bool
  /// What it is in Dutch: some words.
  public let dutch: String

  /// Translates a word.
  public init(language: SafetyLanguage, word: String, isPrefix: Bool, dutch: String) {
    self.language = language
    self.word = word
    self.isPrefix = isPrefix
    self.dutch = dutch
  }
}

extension Lexicon {
  /// Reads `woordenboek.tsv`: a language, a word and Dutch words on each line, parted by tabs; a word that ends
  /// in `*` stands for all that begin so. Lines that begin with `#` are comments.
  public static func readForeignWords(_ text: String) -> Reading<[ForeignWord]> {
    var words: [ForeignWord] = []
    var problems: [LexiconProblem] = []
    for line in LexiconLines(text).lines {
      let columns = line.columns
      guard columns.count >= 3 else {
        problems.append(LexiconProblem(.missingColumn(expected: 3, found: columns.count), line: line.number))
        continue
      }
      guard let language = SafetyLanguage(rawValue: String(columns[0])) else {
        problems.append(LexiconProblem(.unknownLanguage(String(columns[0])), line: line.number))
        continue
      }
      let isPrefix = columns[1].hasSuffix("*")
      let word = Normalizer.normalizedString(String(isPrefix ? columns[1].dropLast() : columns[1]))
      words.append(
        ForeignWord(language: language, word: word, isPrefix: isPrefix, dutch: String(columns[2])))
    }
    return Reading(content: words, problems: problems)
  }
}
