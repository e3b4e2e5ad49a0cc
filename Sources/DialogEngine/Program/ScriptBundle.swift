/// Everything that a program is compiled from, as values.
public struct ScriptBundle: Sendable {
  /// The scripts, in any order.
  public var scripts: [SourceFile]
  /// The tables of `data/`, in any order.
  public var tables: [Table]
  /// The topics, in the order of their file.
  public var topics: [Topic]
  /// The topics that have an article; nil when that is not to be checked.
  public var articleTopics: Set<TopicID>?
  /// The roles that have a desk; nil when that is not to be checked.
  public var rolesWithDesk: Set<String>?
  /// Words that may not be used toward a person, with a better one.
  public var forbiddenWords: [ForbiddenWord]
  /// Other whole lines that mean a reserved word: synonyms and misspellings, a closed list.
  public var reservedPhrases: [ReservedPhrase]
  /// Greetings and thanks.
  public var courtesies: Courtesies
  /// The texts in other languages, one entry a language.
  public var translations: [Translation]

  /// Gathers the parts of a program.
  public init(
    scripts: [SourceFile], tables: [Table] = [], topics: [Topic] = [], articleTopics: Set<TopicID>? = nil,
    rolesWithDesk: Set<String>? = nil, forbiddenWords: [ForbiddenWord] = [],
    reservedPhrases: [ReservedPhrase] = [], courtesies: Courtesies = Courtesies(greetings: [], thanks: []),
    translations: [Translation] = []
  ) {
    self.scripts = scripts
    self.tables = tables
    self.topics = topics
    self.articleTopics = articleTopics
    self.rolesWithDesk = rolesWithDesk
    self.forbiddenWords = forbiddenWords
    self.reservedPhrases = reservedPhrases
    self.courtesies = courtesies
    self.translations = translations
  }
}

/// A word that may not be used toward a person.
public struct ForbiddenWord: Hashable, Sendable {
  /// The word, or the words.
  public let word: String
  /// What to say instead.
  public let better: String

  /// Pairs a word with a better one.
  public init(word: String, better: String) {
    self.word = word
    self.better = better
  }
}

/// A whole line that means a reserved word.
public struct ReservedPhrase: Hashable, Sendable {
  /// The reserved word.
  public let word: ReservedWord
  /// The line.
  public let phrase: String

  /// Pairs a line with its meaning.
  public init(word: ReservedWord, phrase: String) {
    self.word = word
    self.phrase = phrase
  }
}
