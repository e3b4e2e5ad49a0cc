/// The notebook of a conversation: what was answered, by question, in the order of answering.
struct Answers: Hashable, Sendable {
  private(set) var entries: [Entry] = []

  /// Nothing was answered.
  init() {}

  /// Answers that were written down before.
  init(entries: [Entry]) { self.entries = entries }

  struct Entry: Hashable, Sendable {
    let question: QuestionID
    /// nil when the question was skipped.
    let value: Value?
    var origin: Origin
    /// The turn in which it was said, from 1.
    let turn: Int
  }

  enum Origin: Hashable, Sendable {
    /// Said before the question was asked; counts once for a question that is asked each time.
    case ahead
    /// Said when asked.
    case asked
  }

  /// A few dozen entries at most, so a scan beats hashing two strings.
  private func index(of question: QuestionID) -> Int? {
    entries.firstIndex { $0.question == question }
  }

  subscript(question: QuestionID) -> Entry? {
    index(of: question).map { entries[$0] }
  }

  /// Writes an answer down as the latest, in place of an earlier one.
  mutating func set(_ question: QuestionID, _ value: Value?, origin: Origin, turn: Int) {
    if let index = index(of: question) { entries.remove(at: index) }
    entries.append(Entry(question: question, value: value, origin: origin, turn: turn))
  }

  /// An answer that was given ahead now counts as asked.
  mutating func markAsked(_ question: QuestionID) {
    if let index = index(of: question) { entries[index].origin = .asked }
  }

  mutating func forget(where isForgotten: (QuestionID) -> Bool) {
    entries.removeAll { isForgotten($0.question) }
  }
}
