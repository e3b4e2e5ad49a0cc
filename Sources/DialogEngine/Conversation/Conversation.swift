/// A conversation under way, as a value: where it stands, what is known, and the way back.
///
/// It remembers names, never positions.
public struct Conversation: Sendable {
  /// Whether it is over; a line for an ended conversation begins a new one.
  public internal(set) var isEnded = false
  /// The number of lines taken, safety lines included.
  public internal(set) var turn = 0

  /// A conversation in which nothing was said yet.
  public init() {}

  /// What was answered to a question; nil when it is not known.
  public func answer(to question: QuestionID) -> Value? { nil }

  /// The greeting and the first question, for somebody who connected and said nothing yet.
  public func opened(in context: StepContext) -> Turn { fatalError("not written yet") }

  /// Takes one line, or the outcome of a lead. In a conversation that was not opened, the first line is
  /// greeted and taken at once.
  public func step(_ input: ConversationInput, in context: StepContext) -> Turn { fatalError("not written yet") }
}
