/// In which form a question comes.
enum AskingForm {
  /// All of it, as the first time.
  case whole
  /// The short wording.
  case short
  /// All of it, and an example of an answer.
  case withExample
}

extension Interpreter {
  /// Asks the waiting question again. When none waits, nothing is said.
  mutating func askAgain(_ form: AskingForm) {
    guard let question = waitingQuestion else { return }
    ask(question, form)
  }

  /// Says a question. Its choices follow from the state, when the step is finished.
  mutating func ask(_ question: Question, _ form: AskingForm) {
    // A question is always asked, also when its words were said before.
    let skipped = skipsSaidMessages
    skipsSaidMessages = false
    defer { skipsSaidMessages = skipped }
    switch form {
    case .short: say(question.short)
    case .whole, .withExample:
      question.messages.forEach { say($0) }
      if question.statesReason, let reason = question.reason { say(reason) }
    }
    if form == .withExample, let example = question.example { say(.example, [.value: example]) }
    if let skip = question.skip, question.readsNumbers { say(.howToSkip, [.skip: spoken(skip)]) }
  }
}
