/// What people who look after the words know and the articles do not say.
public struct Lexicon: Sendable {
  /// Words that weigh little: `de`, `een`, `ik`.
  public var stopWords: Set<String>
  /// What else words stand for.
  public var synonyms: [Synonym]
  /// Abbreviations and what they are short for; each side stands for the other.
  public var abbreviations: [Synonym]

  /// Lines that no article is about, as people type them: the weather, recipes, "haha".
  public var offTopicLines: [String]

  /// Questions in other languages than Dutch, from which it is learned what such a line is about.
  public var foreignQuestions: [ForeignQuestion]
  /// Words of other languages, and what they are in Dutch.
  public var foreignWords: [ForeignWord]

  /// Holds the parts of a lexicon; an empty one is allowed.
  public init(
    stopWords: Set<String> = [], synonyms: [Synonym] = [], abbreviations: [Synonym] = [],
    offTopicLines: [String] = [], foreignQuestions: [ForeignQuestion] = [], foreignWords: [ForeignWord] = []
  ) {
    self.stopWords = stopWords
    self.synonyms = synonyms
    self.abbreviations = abbreviations
    self.offTopicLines = offTopicLines
    self.foreignQuestions = foreignQuestions
    self.foreignWords = foreignWords
  }

  /// Synonyms and abbreviations together.
  var allSynonyms: Synonyms {
    Synonyms(synonyms + abbreviations.map { Synonym($0.word, $0.others, isMutual: true) })
  }
}
