public import DialogEngine
internal import Dispatch

/// Keeps questions that nobody here could answer, in `unanswered.tsv` of a data folder: a day and a question a line,
/// sorted, so that neither order nor time tells which belong together.
///
/// None is kept for longer than 30 days, also when no new ones are taken any more.
public final class UnansweredBook: Sendable {
  /// Whether questions are taken.
  let isTaking: Bool
  private let path: String
  private let files: any StorageFiles
  private let state: Locked<State>
  /// Writes are one after the other, and not on the thread of an event loop.
  private let writing = DispatchQueue(label: "unanswered")

  private struct State: Sendable {
    var unwritten: [UnansweredQuestion] = []
    /// The day on which was last looked for what is too old.
    var tidied: CalendarDate?
  }

  /// For how many days a question is kept, the one on which it was asked among them.
  static let days = 30
  /// How many are kept; of more than these the oldest go.
  static let most = 10_000

  /// The questions of a data folder that is there.
  ///
  /// - Parameter isTaking: Whether new ones are taken; otherwise old ones only go.
  public convenience init(folder: String, isTaking: Bool) {
    self.init(folder: folder, isTaking: isTaking, files: SystemFiles())
  }

  init(folder: String, isTaking: Bool, files: any StorageFiles) {
    path = "\(folder)/unanswered.tsv"
    self.isTaking = isTaking
    self.files = files
    state = Locked(State())
  }

  /// Takes questions of one conversation.
  func add(_ questions: [String], on day: CalendarDate) {
    guard isTaking, !questions.isEmpty else { return }
    let taken = questions.map { UnansweredQuestion(day: day, text: $0) }
    state.withLock { $0.unwritten += taken }
  }

  /// Writes down what was taken, and lets go of what is too old, soon; returns at once.
  func writeSoon(on day: CalendarDate) {
    guard isDue(on: day) else { return }
    writing.async { _ = self.writeNow(on: day) }
  }

  /// The same, and returns when that is done.
  ///
  /// - Returns: Whether it could be.
  @discardableResult
  public func write(on day: CalendarDate) -> Bool {
    writing.sync { isDue(on: day) ? writeNow(on: day) : true }
  }

  private func isDue(on day: CalendarDate) -> Bool {
    state.withLock { !$0.unwritten.isEmpty || $0.tidied != day }
  }

  private func writeNow(on day: CalendarDate) -> Bool {
    let fresh = state.withLock { state in
      defer { (state.unwritten, state.tidied) = ([], day) }
      return state.unwritten
    }
    do {
      let before = try Self.read(path, files)
      let first = day.daysSince1970 - Self.days + 1
      let kept = (before + fresh).filter { $0.day.daysSince1970 >= first }.sorted().suffix(Self.most)
      if Array(kept) != before { try replace(with: kept) }
      return true
    } catch {
      // Once more the next time.
      state.withLock { ($0.unwritten, $0.tidied) = (fresh + $0.unwritten, nil) }
      return false
    }
  }

  private func replace(with questions: ArraySlice<UnansweredQuestion>) throws(FileError) {
    let file = try files.create(path + ".new")
    do {
      defer { files.close(file) }
      try files.write(Array(questions.map(\.line).joined().utf8), to: file, at: 0)
      try files.synchronize(file)
    }
    try files.rename(path + ".new", to: path)
  }

  /// The questions of a data folder, oldest first.
  static func reading(_ folder: String, files: any StorageFiles = SystemFiles()) throws(FileError) -> [String]
  {
    try read("\(folder)/unanswered.tsv", files).map(\.text)
  }

  private static func read(
    _ path: String, _ files: any StorageFiles
  ) throws(FileError) -> [UnansweredQuestion] {
    do {
      let file = try files.open(path, .reading)
      defer { files.close(file) }
      let bytes = try files.read(file, at: 0, count: Int(try files.size(of: file)))
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap {
        UnansweredQuestion($0)
      }
    } catch {
      guard error.isMissing else { throw error }
      return []
    }
  }
}

/// A question without an answer, cut loose from its conversation.
struct UnansweredQuestion: Hashable, Sendable, Comparable {
  /// The day on which its conversation ended.
  let day: CalendarDate
  /// What was asked, without what leads to a person; one line.
  let text: String

  init(day: CalendarDate, text: String) {
    self.day = day
    self.text = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// Reads a line; nil when it is none.
  init?(_ line: Substring) {
    let cells = line.split(separator: "\t", maxSplits: 1)
    guard cells.count == 2, let day = CalendarDate(iso: String(cells[0])) else { return nil }
    self.init(day: day, text: String(cells[1]))
  }

  /// As it lies in the file.
  var line: String { "\(day.iso)\t\(text)\n" }

  static func < (left: UnansweredQuestion, right: UnansweredQuestion) -> Bool {
    (left.day.daysSince1970, left.text) < (right.day.daysSince1970, right.text)
  }
}
