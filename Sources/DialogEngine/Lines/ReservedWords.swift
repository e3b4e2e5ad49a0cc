/// The closed list of lines that are a reserved word: the words, their synonyms and known misspellings.
///
/// Never an edit distance: `Wim` is a name and not `wis`.
public struct ReservedWords: Sendable {
  private let words: WordMap<ReservedWord>
  private let phrases: [ReservedWord: [String]]
  /// Longer lines are no reserved word, and need no look-up.
  private let longestPhrase: Int

  /// Makes the list from phrases in any case and layout.
  ///
  /// The words themselves are always in it. A phrase that is given twice keeps its first meaning.
  public init(synonyms: [(word: ReservedWord, phrase: String)] = []) {
    var words: [String: ReservedWord] = [:]
    var phrases: [ReservedWord: [String]] = [:]
    let own = ReservedWord.allCases.map { (word: $0, phrase: $0.rawValue) }
    for (word, phrase) in own + synonyms {
      let folded = NormalizedLine(phrase).folded
      guard !folded.isEmpty, words[folded] == nil else { continue }
      words[folded] = word
      phrases[word, default: []].append(folded)
    }
    self.words = WordMap(words)
    self.phrases = phrases
    longestPhrase = words.keys.reduce(0) { max($0, $1.utf8.count) }
  }

  /// The reserved word that a whole line is, case, layout and punctuation aside.
  public func word(for line: NormalizedLine) -> ReservedWord? {
    line.folded.utf8.count > longestPhrase ? nil : words[line.folded]
  }

  /// The reserved word as which a text would be read, so that it cannot be an option of a question.
  public func reserves(_ text: String) -> ReservedWord? { word(for: NormalizedLine(text)) }

  /// The folded phrases for a word, the word itself first, then in the order in which they were given.
  public func phrases(of word: ReservedWord) -> [String] { phrases[word] ?? [] }
}
