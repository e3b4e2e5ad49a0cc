internal import DialogEngine
internal import Knowledge

/// The tables and word lists of a folder, read.
struct ContentTables: Sendable {
  /// The rows of `topics.tsv`.
  let topicRows: [TopicRow]
  /// How each role is called (`rollen.tsv`).
  let receivers: [String: String]
  /// The ways to reach a person (`contact.tsv`).
  let contactPoints: [ContactPoint]
  /// The desks (`advisers.csv`).
  let advisers: [Adviser]
  /// The regions (`regions.csv`).
  let regions: RegionTable
  /// The texts in other languages (`vertaling.xx.tsv`).
  let translations: [TranslationTable]
  /// The tables that scripts use.
  let tables: [Table]
  /// The jobs that were compared with those hard to fill; nil when there is no table of them.
  let jobs: JobMatchTables?
  /// What the engine wants to know about words.
  let words: WordLists

  init(_ files: ContentFiles, problems: inout [ContentProblem]) {
    topicRows = files.table("topics").map { TopicReader.read($0, problems: &problems) } ?? []
    receivers = files.table("rollen").map { ReceiverReader.read($0, problems: &problems) } ?? [:]
    contactPoints = files.table("contact").map { ContactReader.read($0, problems: &problems) } ?? []
    let regions =
      files.routing("regions").map { RegionReader.read($0, problems: &problems) } ?? RegionTable()
    let names = AdviserNames(topics: topicRows.map(\.id.rawValue), regions: regions.names)
    advisers =
      files.routing("advisers").map { AdviserReader.read($0, names: names, problems: &problems) } ?? []
    self.regions = regions
    translations = files.tables.compactMap { TranslationTable($0, problems: &problems) }
    let others = files.tables.filter { !TranslationTable.isTranslation($0) }
    let cellTables = TableReader.read(others, problems: &problems)
    tables = cellTables.map(TableReader.table)
    jobs = JobMatchReader.read(cellTables, problems: &problems)
    words = WordLists(files, problems: &problems)
  }

  /// What is wrong between the tables.
  func problems(about topics: TopicTable, in files: ContentFiles) -> [ContentProblem] {
    guard let file = files.table("topics") else { return [] }
    return topics.rolesWithoutName.map { ContentProblem(.roleWithoutName($0), path: file.path) }
  }

  /// What the engine compiles.
  func bundle(scripts: [SourceFile], topics: [Topic], articles: [Article]) -> ScriptBundle {
    let articleTopics = Set(articles.flatMap(\.topics).map { TopicID(rawValue: $0) })
    let roles = Set(advisers.map(\.role))
    return ScriptBundle(
      scripts: scripts, tables: tables, topics: topics,
      articleTopics: articles.isEmpty ? nil : articleTopics,
      rolesWithDesk: advisers.isEmpty ? nil : roles, forbiddenWords: words.forbiddenWords,
      reservedPhrases: words.reservedPhrases, courtesies: words.courtesies,
      translations: translations.map(\.translation))
  }
}
