public import DialogEngine
internal import Knowledge

/// Everything that the bot says and knows, read and compiled: what one `Dialogs/` folder gives.
public struct Content: Sendable {
  /// The dialogs; nil when they can't run.
  public let program: Program?
  /// Who knows the answers.
  public let understanding: ContentUnderstanding
  /// Who gets a lead.
  public let router: Router
  /// The ways to reach a person, in the order of their file, examples among them.
  public let contactPoints: [ContactPoint]
  /// The topics, in the order of their table.
  public let topics: [Topic]
  /// The conversation tests, in the order of their files; empty when they were not read.
  public let talks: [Talk]
  /// What was found without reading the word lists, which takes longer.
  public let reportsAtLoad: [Report]
  /// What could not be read at all; then the rest is empty.
  public let folderProblem: ContentProblem?
  /// How many articles there are.
  public let articleCount: Int
  /// The rows of `topics.tsv`.
  let topicRows: [TopicRow]
  /// The scripts, as they were read.
  let scripts: [SourceFile]
  private let words: Deferred<KnowledgeWords>
  let learned: Deferred<LearnedKnowledge>
  private let learnedFrom: LearnedFiles
  private let rosterFile: SourceFile?
  private let language: Deferred<PlainLanguageCheck>
  private let jobs: Deferred<JobMatches?>
  private let translations: [TranslationTable]
  private let translatableTexts: Deferred<[TranslatableText]>

  /// Understands the files of a folder. Never throws: everything that is wrong is in the reports.
  ///
  /// - Parameter earlier: How they were before. What was learned then is taken over when articles and word lists
  ///   are the same; nothing but time depends on it.
  public init(_ files: ContentFiles, after earlier: Content? = nil) {
    var problems = files.problems
    let articleReadings = ArticleReadings(files.articles)
    let tables = ContentTables(files, problems: &problems)
    let knownTopics = files.table("topics").map { _ in Set(tables.topicRows.map(\.id.rawValue)) }
    let articles = ArticleCollection(articleReadings, topics: knownTopics)
    let topics = TopicTable(tables.topicRows, receivers: tables.receivers, articles: articles)
    problems += tables.problems(about: topics, in: files)
    if !files.scripts.isEmpty { problems += Self.safetyProblems(articles, in: files) }
    let bundle = tables.bundle(
      scripts: files.scripts, topics: topics.topics, articles: articles.articles)
    let compilation = Compiler.compile(bundle)
    translations = tables.translations
    translatableTexts = Deferred { TranslatableText.all(in: bundle.scripts, topics: bundle.topics) }
    self.topics = topics.topics
    rosterFile = files.routing("advisers")
    let words = Deferred { KnowledgeWords(files) }
    let program = files.scripts.isEmpty ? nil : compilation.program
    self.program = program
    self.words = words
    language = Deferred { PlainLanguageCheck(files) }
    let jobs = tables.jobs
    self.jobs = Deferred { jobs.map { JobMatches(rows: $0.rows, names: $0.names) } }
    topicRows = tables.topicRows
    scripts = files.scripts
    let source = LearnedFiles(of: files)
    let learned =
      earlier.flatMap { $0.learnedFrom == source ? $0.learned : nil }
      ?? Deferred { LearnedKnowledge(articles: articles, words: words.value) }
    (self.learned, learnedFrom) = (learned, source)
    understanding = ContentUnderstanding(
      Deferred { KnowledgeSources(learned.value, words: words.value, program: program) })
    router = Router(advisers: tables.advisers, regions: tables.regions, parents: topics.parents)
    contactPoints = tables.contactPoints
    let readings = files.talks.map(TalkParser.parse)
    talks = readings.flatMap(\.talks)
    folderProblem = files.problems.first(where: \.isAboutWholeFolder)
    articleCount = articles.articles.count
    reportsAtLoad =
      problems.map { Report($0) } + compilation.diagnostics.map { Report($0) } + articles.reports
      + readings.flatMap(\.problems).map { Report($0) }
  }

  /// The jobs that were compared with those hard to fill; nil when there is no table of them.
  public var jobMatches: JobMatches? { jobs.value }

  /// Everything that was found in the files: by kind of file, then by file and place.
  public var reports: [Report] { reportsAtLoad + translationReports + words.value.reports }

  private var translationReports: [Report] {
    guard !translations.isEmpty else { return [] }
    return translations.flatMap { $0.problems(with: translatableTexts.value) }.map { Report($0) }
  }

  /// The texts that are not there in a language, in the order in which they are said; all of them when nothing
  /// was translated yet.
  public func untranslated(in language: String) -> [TranslatableText] {
    let texts = translatableTexts.value
    return translations.first { $0.language == language }?.missing(from: texts) ?? texts
  }

  /// How much each translation lacks, for authors; none without translations.
  public var translationLines: [String] {
    translations.compactMap { $0.gapLine(translatableTexts.value) }
  }

  /// What a day's roster leaves without a desk, and the desks that it leaves without work; none without a roster.
  /// None either where dialogs can't run or the roster has errors: then gaps are no more than their shadow.
  public func routingReports(_ table: RoutingTable) -> [Report] {
    guard let rosterFile, program != nil,
      !reportsAtLoad.contains(where: { $0.severity == .error && $0.path == rosterFile.path })
    else { return [] }
    let provinceCount = Set(table.rows.map(\.province)).count
    let gaps = table.gaps.map { gap in
      ContentProblem.Cause.noDesk(
        role: gap.role, sector: gap.sector,
        provinces: gap.provinces.count == provinceCount ? [] : gap.provinces.sorted())
    }
    return (gaps + table.idleDesks.map { .idleDesk($0) })
      .map { Report(ContentProblem($0, path: rosterFile.path)) }
  }

  /// How plainly the bot speaks; made when it is first asked for.
  public var plainLanguage: PlainLanguageCheck { language.value }

  /// What keeps danger from being seen and answered.
  private static func safetyProblems(
    _ articles: ArticleCollection, in files: ContentFiles
  ) -> [ContentProblem] {
    let missing = SafetyTexts.missing(in: articles)
      .map { ContentProblem(.safetyTextMissing($0), path: "\(files.root)/knowledge") }
    let patterns = files.lexicon("veiligheid.tsv").map(TabSeparatedReader.rows) ?? []
    return !patterns.isEmpty
      ? missing : missing + [ContentProblem(.noSafetyPatterns, path: "\(files.root)/lexicon")]
  }

  /// How a person can be reached at a moment. Examples are told to nobody: nil when nothing else is known.
  public func contact(at moment: LocalTime) -> ContactStatus? {
    contactPoints.first { !$0.isExample }?.status(at: moment)
  }

  /// What a step at a moment may look at; nil when the dialogs can't run.
  public func context(at moment: LocalTime, acceptsLeads: Bool = true) -> StepContext? {
    program.map { program in
      StepContext(
        program: program, understanding: understanding, today: moment.date, contact: contact(at: moment),
        acceptsLeads: acceptsLeads)
    }
  }
}

extension Content {
  /// Whether ways to reach a person or desks are marked `voorbeeld`: nobody is told of those.
  public var holdsExamples: Bool {
    contactPoints.contains(where: \.isExample) || router.advisers.contains(where: \.isExample)
  }
}
