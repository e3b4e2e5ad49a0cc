/// What else a person may mean by a word: `baas` is also `werkgever`.
public struct Synonym: Hashable, Sendable {
  /// The word, or a phrase of at most `Synonyms.longestPhrase` words, that somebody types.
  public let word: String
  /// The words or phrases that it also stands for.
  public let others: [String]
  /// Whether each of the words stands for all the others, instead of `word` for `others` alone.
  public let isMutual: Bool

  /// Makes an entry.
  public init(_ word: String, _ others: [String], isMutual: Bool = false) {
    self.word = word
    self.others = others
    self.isMutual = isMutual
  }
}

/// The synonyms of a lexicon, with their directions spelled out.
public struct Synonyms: Sendable {
  /// The most words of a phrase that has synonyms of its own.
  public static let longestPhrase = 3

  /// One word and what it also stands for, both normalised.
  public struct Entry: Hashable, Sendable {
    /// What somebody types; words are parted by one space.
    public let word: String
    /// What else is looked for, in the order of the lexicon, without repetition.
    public internal(set) var others: [String]
  }

  /// All entries, each word once, in the order in which the lexicon first names it.
  public private(set) var entries: [Entry] = []
  private var positions: [String: Int] = [:]

  /// Spells out the directions. Later entries for the same word add to earlier ones.
  public init(_ synonyms: [Synonym]) {
    for synonym in synonyms {
      let words = [synonym.word] + synonym.others
      let sources = synonym.isMutual ? words : [synonym.word]
      for source in sources { add(source, words) }
    }
  }

  /// What else a normalised word or phrase stands for.
  public func others(of word: String) -> [String] {
    positions[word].map { entries[$0].others } ?? []
  }

  private mutating func add(_ source: String, _ words: [String]) {
    let word = Synonyms.normalized(source)
    guard !word.isEmpty else { return }
    let position = positions[word] ?? entries.count
    if position == entries.count {
      entries.append(Entry(word: word, others: []))
      positions[word] = position
    }
    for other in words.map(Synonyms.normalized) where other != word && !other.isEmpty {
      if !entries[position].others.contains(other) { entries[position].others.append(other) }
    }
  }

  private static func normalized(_ phrase: String) -> String {
    Tokenizer.tokens(of: phrase).words.joined(separator: " ")
  }
}
