/// What a line, or a part of it, was taken for. Traces and figures are made of these.
public enum Recognition: Hashable, Sendable {
  /// Nothing was said.
  case empty
  /// Danger or despair. The line itself is kept nowhere.
  case safety(SafetyConcern)
  /// A reserved word.
  case reserved(ReservedWord)
  /// The answer to an open question of the bot's own.
  case sideAnswer(String)
  /// A correction of an earlier answer.
  case correction(QuestionID, Value)
  /// The answer to the waiting question.
  case answer(QuestionID, Value)
  /// The waiting question was skipped.
  case skipped(QuestionID)
  /// An answer to a question that was not being asked.
  case volunteered(QuestionID, Value)
  /// Understood, but not possible.
  case invalid(QuestionID, InvalidReason)
  /// The reason of the waiting question was asked for.
  case reasonAsked
  /// A greeting or thanks.
  case courtesy
  /// A free question, answered by this article with this confidence.
  case article(String, confidence: Double)
  /// An opening phrase of this dialog, with this confidence.
  case opening(DialogName, confidence: Double)
  /// Something was asked that nobody here knows.
  case unanswered
  /// Not understood, for the n-th time in a row at this question.
  case miss(Int)
}
