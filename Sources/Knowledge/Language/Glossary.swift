/// Turns the words of other languages into Dutch ones, each by itself: enough to find out what a line is about.
struct Glossary: Sendable {
  /// A shorter beginning of a word would say too little.
  private static let shortestPrefix = 2

  private let whole: [SafetyLanguage: [String: String]]
  private let prefixes: [SafetyLanguage: [String: String]]

  /// Files words; of two equal ones the first counts.
  init(_ words: [ForeignWord]) {
    func table(_ words: [ForeignWord]) -> [SafetyLanguage: [String: String]] {
      words.reduce(into: [:]) { table, word in
        guard table[word.language]?[word.word] == nil else { return }
        table[word.language, default: [:]][word.word] = word.dutch
      }
    }
    whole = table(words.filter { !$0.isPrefix })
    prefixes = table(words.filter(\.isPrefix))
  }

  /// The Dutch of the words that are known, in their order; words that are not known stay as they are, for names
  /// and loan words are the same everywhere. Nil when no word is known.
  func dutch(of line: LineWords, in language: SafetyLanguage) -> String? {
    var isKnown = false
    let words = line.tokens.words.map { word in
      guard let dutch = meaning(of: word, in: language) else { return String(word) }
      isKnown = true
      return dutch
    }
    return isKnown ? words.joined(separator: " ") : nil
  }

  /// The Dutch of a word: the word itself, else its longest beginning that is known.
  private func meaning(of word: String, in language: SafetyLanguage) -> String? {
    if let dutch = whole[language]?[word] { return dutch }
    guard let prefixes = prefixes[language] else { return nil }
    var beginning = word[...]
    while beginning.count >= Self.shortestPrefix {
      if let dutch = prefixes[String(beginning)] { return dutch }
      beginning.removeLast()
    }
    return nil
  }
}
