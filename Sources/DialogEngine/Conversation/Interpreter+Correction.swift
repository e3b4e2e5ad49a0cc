extension Interpreter {
  /// A correcting phrase with a value changes the latest answer whose question takes that value.
  mutating func takesCorrection(_ line: NormalizedLine) -> Bool {
    guard let corrected = Correction.value(in: line) else { return false }
    guard let (entry, question, value) = correctable(by: corrected) else { return false }
    // The same words may be meant for the question that waits now, when they change nothing here.
    guard value != entry.value else { return false }
    correct(entry, to: value, of: question)
    return true
  }

  private typealias Correctable = (entry: Answers.Entry, question: Question, value: Value)

  /// The latest answer that the value fits. A name or a text takes any words, so it counts only when
  /// nothing else takes them.
  private func correctable(by line: NormalizedLine) -> Correctable? {
    let candidates = state.answers.entries.reversed().compactMap { entry -> Correctable? in
      guard entry.value != nil, let question = program.question(entry.question), question.type != .consent,
        case .understood(let value) = question.reader.read(line, today: context.today)
      else { return nil }
      return (entry, question, value)
    }
    return candidates.first { !$0.question.takesAnyWords } ?? candidates.first
  }

  /// Goes back to where the answer was given, gives the new one, and runs on with the later answers, so
  /// that branches are taken anew and nothing is asked or said twice.
  private mutating func correct(_ entry: Answers.Entry, to value: Value, of question: Question) {
    recognitions.append(.correction(question.id, value))
    guard let index = conversation.wayBack.lastIndex(where: { isBefore($0, answering: question.id) })
    else {
      say(.cannotCorrect, [.question: question.label])
      return askAgain(.short)
    }
    let present = state
    state = conversation.wayBack[index]
    for later in present.answers.entries where state.answers[later.question] == nil {
      guard later.question != question.id, isCarriedThroughCorrection(later.question) else { continue }
      state.answers.set(later.question, later.value, origin: .ahead, turn: conversation.turn)
    }
    state.answers.set(question.id, value, origin: .ahead, turn: conversation.turn)
    remember(present)
    say(.corrected, [.question: question.label, .value: value.printed(for: question.type)])
    skipsSaidMessages = true
    run()
    skipsSaidMessages = false
  }

  /// Whether a state lies before a question was answered: it waits there, or has no answer yet.
  private func isBefore(_ earlier: ConversationState, answering question: QuestionID) -> Bool {
    guard earlier.answers[question] != nil, let top = earlier.top else { return true }
    return top.dialog == question.dialog && top.place == .question(question.question)
  }

  /// Consent is never carried over: what it was given for may have changed.
  private func isCarriedThroughCorrection(_ id: QuestionID) -> Bool {
    program.question(id)?.type != .consent
  }
}
