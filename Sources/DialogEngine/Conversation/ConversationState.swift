/// The part of a conversation that `terug` restores.
struct ConversationState: Hashable, Sendable {
  /// The dialogs under way, bottom first; empty before the beginning and after the end.
  var stack: [Frame] = []
  /// What was answered.
  var answers = Answers()
  /// Misses in a row at the waiting question, 0 to 2.
  var misses = 0
  /// The page of a long choice, from 0.
  var page = 0
  /// How often a dialog was opened by a phrase, or a free question answered, at the front door: what was answered
  /// before the last time lies on another road.
  var openings: UInt8 = 0
  /// The article of which a second part was not read yet.
  var unreadMore: String?

  /// Where a conversation in which nothing was said stands.
  init() {}

  var top: Frame? { stack.last }

  /// The dialog on top; nil when none is under way.
  var topDialog: DialogName? { stack.isEmpty ? nil : stack[stack.count - 1].dialog }

  /// The question that waits in the dialog on top; nil when none does.
  var waitingName: QuestionName? {
    guard !stack.isEmpty, case .question(let name) = stack[stack.count - 1].place else { return nil }
    return name
  }

  /// Whether a dialog is under way.
  func contains(_ dialog: DialogName) -> Bool {
    stack.contains { $0.dialog == dialog }
  }
}
