internal import DialogEngine
internal import Knowledge

/// The articles, read from their files.
struct ArticleCollection: Sendable {
  /// The articles, in the order of their files; of two with one id the first.
  let articles: [Article]
  /// What was wrong with the files.
  let reports: [Report]
  private let positions: [String: Int]

  /// Reads the files. `topics` is nil when there is no table to hold them against.
  init(_ files: [SourceFile], topics: Set<String>?) { self.init(ArticleReadings(files), topics: topics) }

  /// Takes what was read.
  init(_ readings: ArticleReadings, topics: Set<String>?) {
    var reports: [Report] = []
    var articles: [Article] = []
    var entries: [ArticleSet.Entry] = []
    let read = readings.entries
    for entry in read {
      reports += entry.reading.problems.map { Report($0, in: entry.file) }
      guard let article = entry.reading.article else { continue }
      articles.append(article)
      entries.append(ArticleSet.Entry(article, file: entry.file.path, text: entry.text))
    }
    if let topics {
      let paths = Dictionary(read.map { ($0.file.path, $0.file) }) { first, _ in first }
      let found = ArticleSet.check(Self.copiesLast(entries), knownTopics: topics).compactMap { found in
        paths[found.file].map { Report(found.problem, in: $0) }
      }
      let copies = Set(found.filter { $0.code == "K131" }.map(\.path))
      reports = reports.filter { $0.code != "K112" || !copies.contains($0.path) } + found
    }
    var seen: Set<ArticleID> = []
    self.articles = articles.filter { seen.insert($0.id).inserted }
    self.reports = reports
    positions = Dictionary(self.articles.enumerated().map { ($1.id.name, $0) }) { first, _ in first }
  }

  /// Of two articles with one id, the one whose file is called otherwise is the copy: it is told there, and
  /// only as a copy.
  private static func copiesLast(_ entries: [ArticleSet.Entry]) -> [ArticleSet.Entry] {
    func isCopy(_ entry: ArticleSet.Entry) -> Bool {
      !entry.file.hasSuffix("/\(entry.article.id.name).md")
    }
    return entries.filter { !isCopy($0) } + entries.filter(isCopy)
  }

  /// An article by its id.
  subscript(id: String) -> Article? { positions[id].map { articles[$0] } }
}

/// The words that help to find articles and to see danger, read from `lexicon/`.
struct KnowledgeWords: Sendable {
  /// The words that help to find articles.
  let lexicon: Lexicon
  /// How danger is recognised.
  let safetyPatterns: [SafetyPattern]
  /// Lines from which danger is learned.
  let safetyExamples: [SafetyExample]
  /// What was wrong with the files.
  let reports: [Report]

  /// Reads the files; each may be absent.
  init(_ files: ContentFiles) {
    var reports: [Report] = []
    lexicon = Lexicon(
      stopWords: Self.read(files, "stopwoorden.txt", Lexicon.readStopWords, &reports) ?? [],
      synonyms: Self.read(files, "synoniemen.tsv", Lexicon.readSynonyms, &reports) ?? [],
      abbreviations: Self.read(files, "afkortingen.tsv", Lexicon.readSynonyms, &reports) ?? [],
      offTopicLines: Self.read(files, "niet-van-ons.txt", Lexicon.readOffTopicLines, &reports) ?? [],
      foreignQuestions: Self.read(
        files, "vragen-in-andere-talen.tsv", Lexicon.readForeignQuestions, &reports) ?? [],
      foreignWords: Self.read(files, "woordenboek.tsv", Lexicon.readForeignWords, &reports) ?? [])
    safetyPatterns = Self.read(files, "veiligheid.tsv", SafetyPattern.read, &reports) ?? []
    safetyExamples = Self.read(files, "veiligheid-voorbeelden.tsv", SafetyExample.read, &reports) ?? []
    self.reports = reports
  }

  private static func read<Result>(
    _ files: ContentFiles, _ name: String, _ reader: (String) -> Lexicon.Reading<Result>,
    _ reports: inout [Report]
  ) -> Result? {
    guard let file = files.lexicon(name) else { return nil }
    let reading = reader(String(decoding: file.bytes, as: UTF8.self))
    reports += reading.problems.map { Report($0, in: file) }
    return reading.content
  }
}
