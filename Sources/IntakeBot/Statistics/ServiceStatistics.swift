public import DialogEngine
internal import Knowledge

/// What became of conversations and leads: counts and times, nothing about a person.
public struct ServiceStatistics: Sendable {
  /// The first and the last day on which something was counted; nil when nothing was.
  public let days: ClosedRange<CalendarDate>?
  /// How many conversations began, by day.
  let beganByDay: [(day: CalendarDate, count: Int)]
  /// How many conversations began.
  public let began: Int
  /// How many came to the end that the scripts give them.
  public let completed: Int
  /// How many were stopped, wiped, or left.
  public let left: Int
  /// Where: each question, the one most often left first.
  let places: [Place]
  /// The dialogs that were opened by what somebody typed.
  let opened: [(name: String, count: Int)]
  /// The articles that answered free questions.
  let answered: [(name: String, count: Int)]
  /// How many questions nobody here could answer.
  public let unanswered: Int
  /// What they ask, where their texts were kept.
  let unansweredGroups: [QuestionGroups.Group]
  /// How often danger was seen, by kind.
  let safety: [(name: String, count: Int)]
  /// What became of leads.
  let leads: LeadStatistics

  /// A question at which conversations were left.
  struct Place: Hashable, Sendable {
    /// The dialog; empty when no question waited.
    let dialog: String
    /// The question; empty when none waited.
    let question: String
    /// How often a conversation was left here.
    let left: Int
    /// How often the question was asked.
    let asked: Int
  }

  /// Conversations that are neither completed nor left: under way, or waiting to be gone on with.
  public var goingOn: Int { max(0, began - completed - left) }

  /// Gathers what was counted.
  ///
  /// - Parameters:
  ///   - unansweredTexts: Questions without an answer, where their texts were kept.
  ///   - stopWords: Words that tell nothing of what is asked.
  init(_ tally: Tally, leads: LeadStatistics, unansweredTexts: [String], stopWords: StopWords) {
    let beganByDay = tally.days { $0 == .began }
    self.beganByDay = beganByDay
    days = beganByDay.first.flatMap { first in beganByDay.last.map { first.day...$0.day } }
    began = tally.total(.began)
    completed = tally.total(.completed)
    let asked = tally.ranking { if case .asked(let question) = $0 { question } else { nil } }
    let askedByName = Dictionary(asked.map { ($0.name, $0.count) }) { first, _ in first }
    let left = tally.ranking { if case .left(let question) = $0 { question } else { nil } }
    self.left = left.reduce(0) { $0 + $1.count }
    places = left.map { Place($0.name, left: $0.count, asked: askedByName[$0.name] ?? 0) }
    opened = tally.ranking { if case .opened(let dialog) = $0 { dialog } else { nil } }
    answered = tally.ranking { if case .answered(let article) = $0 { article } else { nil } }
    unanswered = tally.total(.unanswered)
    unansweredGroups = QuestionGroups(unansweredTexts, without: stopWords).groups
    safety = tally.ranking { if case .safety(let kind) = $0 { kind } else { nil } }
    self.leads = leads
  }
}

extension ServiceStatistics {
  /// Reads what was counted in a data folder; a service may go on writing there.
  ///
  /// - Parameters:
  ///   - archive: Its leads.
  ///   - moment: Now, for how long leads wait.
  ///   - dialogs: The content, for words that tell nothing; it may be missing.
  /// - Throws: `FileError` when the folder can't be read.
  public init(
    reading folder: String, leads archive: LeadArchive, at moment: Moment, dialogs: String
  ) throws(FileError) {
    let tally = try TallyBook.reading(folder)
    let lexicon = KnowledgeWords(ContentFolder(path: dialogs).read()).lexicon
    self.init(
      tally, leads: LeadStatistics(archive, at: moment),
      unansweredTexts: try UnansweredBook.reading(folder),
      stopWords: StopWords(lexicon.stopWords))
  }
}

extension ServiceStatistics.Place {
  fileprivate init(_ name: String, left: Int, asked: Int) {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(
      dialog: parts.first.map(String.init) ?? "", question: parts.count > 1 ? String(parts[1]) : "",
      left: left, asked: asked)
  }

  /// As scripts name it; `-` when no question waited.
  var name: String { dialog.isEmpty ? "-" : "\(dialog).\(question)" }
}
