internal import DialogEngine

extension EventLoop {
  /// Takes a step of a conversation, and counts what happened in it.
  func step(_ conversation: consuming Conversation, _ input: ConversationInput) -> Turn {
    let context = stepContext()
    let place = counter.place(of: conversation)
    let turn = conversation.step(input, in: context)
    counter.count(turn, since: place, on: context.today)
    return turn
  }

  /// Holds a line that was a question without an answer, where such are kept.
  func hold(_ line: String, _ turn: borrowing Turn, in questions: inout HeldQuestions) {
    guard let book = core.unanswered, book.isTaking else { return }
    questions.take(line, turn)
    if turn.conversation.isEnded { release(&questions) }
  }

  /// Hands in what a conversation held that is over.
  func release(_ questions: inout HeldQuestions) {
    core.unanswered?.add(questions.release(), on: stepContext().today)
  }

  /// Nobody will go on with a conversation. When it is the service that stops, that says nothing about people.
  func countLeft(_ conversation: Conversation) {
    guard stopDeadline == nil else { return }
    counter.countLeft(conversation, on: stepContext().today)
  }
}
