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

  /// Nobody will go on with a conversation. When it is the service that stops, that says nothing about people.
  func countLeft(_ conversation: Conversation) {
    guard stopDeadline == nil else { return }
    counter.countLeft(conversation, on: stepContext().today)
  }
}
