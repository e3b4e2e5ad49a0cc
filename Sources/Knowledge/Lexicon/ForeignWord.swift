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
    readForeign(text) { language, column, dutch in
      let isPrefix = column.hasSuffix("*")
      let word = Normalizer.normalizedString(String(isPrefix ? column.dropLast() : column))
      return ForeignWord(language: language, word: word, isPrefix: isPrefix, dutch: String(dutch))
    }
  }
}
