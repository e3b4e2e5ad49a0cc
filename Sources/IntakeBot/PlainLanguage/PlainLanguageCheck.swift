public import DialogEngine

/// What is to be said about the language of a folder: how easily it reads, and where it could be plainer.
public struct PlainLanguageCheck: Sendable {
  /// How easily the messages of the dialogs read.
  public let messages: ReadingEase
  /// How easily the articles read.
  public let articles: ReadingEase
  /// The remarks, by file and place; those that authors silenced are left out.
  public let reports: [Report]

  /// Reads the scripts, articles and tables of a folder. Scripts whose form is broken say nothing yet, and
  /// articles in other languages are not held against Dutch.
  init(_ files: ContentFiles) {
    let scripts = files.scripts.compactMap { WrittenFile(script: $0) }
    let articles = files.articles.compactMap { WrittenFile(article: $0) }
    let lexicon = PlainLexicon(files)
    messages = ReadingEase(scripts.flatMap(\.sentences).map(\.sentence))
    self.articles = ReadingEase(articles.flatMap(\.sentences).map(\.sentence))
    let tables = files.tables.compactMap { WrittenFile(table: $0) }
    reports = (scripts + articles + tables).flatMap { written in
      Self.remarks(on: written, lexicon).map { Report($0, in: written.file) }
    }
  }

  static let rules: [any LanguageRule] = [
    LongSentenceRule(), LongMessageRule(), SeveralQuestionsRule(), UncommonWordRule(),
    AbbreviationRule(), PoliteFormRule(), FigureYearRule(), StampRule(), ReadingEaseRule(),
  ]

  /// Names of jobs and trainings stand in tables as they are called: only words that hurt are remarked on.
  private static let rulesForTables: [any LanguageRule] = [StampRule()]

  /// All remarks on a file that are not silenced, in the order of their places.
  static func remarks(on written: WrittenFile, _ lexicon: PlainLexicon) -> [LanguageRemark] {
    let found = (written.form == .table ? rulesForTables : rules).flatMap { $0.remarks(on: written, lexicon) }
    var used: Set<LanguageWaiver> = []
    let kept = found.filter { remark in
      let line = written.file.location(at: remark.range.start).line
      guard let waiver = written.waivers.first(where: { $0.covers(remark, onLine: line) }) else {
        return true
      }
      used.insert(waiver)
      return false
    }
    let onWaivers = written.waivers.compactMap { waiver -> LanguageRemark? in
      if !used.contains(waiver) {
        return LanguageRemark(fact: .needlessWaiver(waiver.code), range: waiver.range)
      }
      return waiver.reason.isEmpty
        ? LanguageRemark(fact: .waiverWithoutReason(waiver.code), range: waiver.range) : nil
    }
    return (kept + onWaivers).enumerated()
      .sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
      .map(\.element)
  }
}

/// One demand on the language of a file.
protocol LanguageRule: Sendable {
  /// What there is to remark, in any order.
  func remarks(on written: WrittenFile, _ lexicon: PlainLexicon) -> [LanguageRemark]
}

extension Report {
  /// Words and places a remark on the language.
  init(_ remark: LanguageRemark, in file: SourceFile) {
    self.init(
      code: remark.code.rawValue, severity: remark.code.severity, path: file.path,
      place: ContentProblem.Place(file, remark.range), message: remark.message, hint: remark.hint)
  }
}
