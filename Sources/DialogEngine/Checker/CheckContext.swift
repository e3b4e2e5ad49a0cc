/// A script as it was read.
public struct ParsedScript: Sendable {
  /// The file.
  public let file: SourceFile
  /// The tree; nil when the file could not be read at all.
  public let script: ScriptSyntax?
  /// What is wrong with its form.
  public let diagnostics: [Diagnostic]

  /// Reads a file.
  public init(_ file: SourceFile) {
    self.file = file
    (script, diagnostics) = Parser.parse(file)
  }
}

/// A table with what is needed to point into it.
public struct CheckedTable: Sendable {
  /// The table.
  public let table: Table
  /// The lines of its file, from 1, on which its rows stand.
  public let lines: [Int]

  /// Pairs a table with its lines; without lines the rows follow a header on line 1.
  public init(_ table: Table, lines: [Int]? = nil) {
    self.table = table
    self.lines = lines ?? table.rows.indices.map { $0 + 2 }
  }
}

/// Everything that scripts are held against, as values.
public struct CheckContext: Sendable {
  /// The scripts, in any order.
  public var scripts: [ParsedScript]
  /// The tables of `data/`.
  public var tables: [CheckedTable]
  /// The topics.
  public var topics: [Topic]
  /// The topics that have an article; nil when that is not to be checked.
  public var articleTopics: Set<TopicID>?
  /// The roles that have a desk; nil when that is not to be checked.
  public var rolesWithDesk: Set<String>?
  /// Words that are not used toward a person.
  public var forbiddenWords: [ForbiddenWord]
  /// The reserved word that a text would be taken for, or nil.
  public var reservedWord: @Sendable (String) -> String?
  /// The groups that `voor` can name.
  public var audiences: [String]
  /// The steps that `vast` must have.
  public var occasions: [StepName]
  /// The dialogs that must be there.
  public var requiredDialogs: [DialogName]

  /// Gathers what scripts are held against. By default nothing is demanded but what scripts say themselves.
  public init(
    scripts: [ParsedScript], tables: [CheckedTable] = [], topics: [Topic] = [],
    articleTopics: Set<TopicID>? = nil, rolesWithDesk: Set<String>? = nil,
    forbiddenWords: [ForbiddenWord] = [],
    reservedWord: @escaping @Sendable (String) -> String? = { _ in nil },
    audiences: [String] = ["werkende", "leerling", "werkgever", "zij-instromer", "alle"],
    occasions: [StepName] = [], requiredDialogs: [DialogName] = []
  ) {
    self.scripts = scripts
    self.tables = tables
    self.topics = topics
    self.articleTopics = articleTopics
    self.rolesWithDesk = rolesWithDesk
    self.forbiddenWords = forbiddenWords
    self.reservedWord = reservedWord
    self.audiences = audiences
    self.occasions = occasions
    self.requiredDialogs = requiredDialogs
  }

  /// What a bundle of sources is held against: all that the program demands.
  public init(
    _ bundle: ScriptBundle, occasions: [StepName] = Occasion.allCases.map { StepName(rawValue: $0.rawValue) },
    reservedWord: @escaping @Sendable (String) -> String?
  ) {
    self.init(
      scripts: bundle.scripts.map(ParsedScript.init), tables: bundle.tables.map { CheckedTable($0) },
      topics: bundle.topics, articleTopics: bundle.articleTopics, rolesWithDesk: bundle.rolesWithDesk,
      forbiddenWords: bundle.forbiddenWords, reservedWord: reservedWord, occasions: occasions,
      requiredDialogs: [.start, .contact, .fixedTexts])
  }
}

extension DialogName {
  /// The dialog at the bottom of every conversation.
  static let start: DialogName = "start"
  /// The dialog that asks consent and how to reach somebody.
  static let contact: DialogName = "contact"
  /// The script of fixed texts.
  public static let fixedTexts: DialogName = "vast"
}
