extension Interpreter {
  /// Not understood: the retry ladder of the waiting question.
  ///
  /// - Parameter isFirstLine: Whether the question was not seen yet.
  mutating func miss(_ line: NormalizedLine, isFirstLine: Bool) {
    guard let question = waitingQuestion else {
      recognitions.append(.miss(1))
      say(.notUnderstood)
      return
    }
    // A list that lacks what somebody named lacks it: no second try, where the question may stay open.
    if case .row = question.type, question.skip != nil, state.misses == 1 || namesSomething(line) {
      return skip(question)
    }
    countMiss(at: question, again: isFirstLine ? .whole : .short) { interpreter in
      if let text = question.notUnderstood { return interpreter.say(text) }
      if case .row = question.type { interpreter.say(.notInTable) } else { interpreter.say(.notUnderstood) }
    }
  }

  /// Whether a line holds a word that may name a thing: not just `ja`, or a number.
  private func namesSomething(_ line: NormalizedLine) -> Bool {
    !isBareAnswer(line) && line.tokens.contains { ChoiceMatcher.isContent($0) && $0.text.utf8.count > 2 }
  }

  /// First the short question again, then the whole one with an example, then a person is offered. Not
  /// understood and not valid count alike; only an answer, or another question, begins the count anew.
  mutating func countMiss(
    at question: Question, again first: AskingForm = .short, saying explain: (inout Interpreter) -> Void
  ) {
    let misses = state.misses + 1
    recognitions.append(.miss(misses))
    if misses < 3 { explain(&self) }
    switch misses {
    case 1:
      state.misses = 1
      askAgain(first)
    case 2:
      state.misses = 2
      askAgain(.withExample)
    default:
      state.misses = 0
      offerPerson()
    }
  }

  private mutating func offerPerson() {
    if givesUpContact() { return }
    guard context.acceptsLeads, state.topDialog != .contact else {
      sayHowToReachSomebody()
      return askAgain(.whole)
    }
    ask(.offerPerson(topicForPerson))
  }
}
