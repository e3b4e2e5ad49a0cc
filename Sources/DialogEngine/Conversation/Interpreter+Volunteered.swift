extension Interpreter {
  /// Takes what a line tells beyond the answer that was asked for: answers to questions of the dialogs under
  /// way, and of those they run, by their clear shape. Two questions that fit the same words take none.
  @discardableResult
  mutating func takeVolunteered(from line: NormalizedLine, besides answer: Value?) -> Bool {
    guard line.tokens.count > 1 else { return false }
    let found = volunteered(in: line, besides: answer)
    let clear = found.filter { candidate in found.count { $0.value == candidate.value } == 1 }
    for (question, value) in clear {
      recognitions.append(.volunteered(question.id, value))
      state.answers.set(question.id, value, origin: .ahead, turn: conversation.turn)
    }
    guard !clear.isEmpty else { return false }
    let values = clear.map { printed($0.value, of: $0.question.type) }
    say(.remembered, [.remembered: list(values, in: language)])
    return true
  }

  /// A line that holds no answer to the waiting question, but to others.
  mutating func takesVolunteeredOnly(_ line: NormalizedLine) -> Bool {
    guard isInForm, !line.asks else { return false }
    let before = state
    guard takeVolunteered(from: line, besides: nil) else { return false }
    remember(before)
    askAgain(.short)
    return true
  }

  /// What a line tells about the questions of the dialogs under way and of all that they run, each dialog
  /// once, top of the stack first. In a form the waiting question is not among them: it was read already.
  private func volunteered(
    in line: NormalizedLine, besides answer: Value?
  ) -> [(question: Question, value: Value)] {
    let waiting = isInForm ? conversation.waiting : nil
    var names = state.stack.reversed().map(\.dialog)
    var found: [(question: Question, value: Value)] = []
    var next = 0
    while next < names.count {
      defer { next += 1 }
      guard let dialog = program.dialogs[names[next]] else { continue }
      for question in dialog.volunteerable where question.id != waiting && state.answers[question.id] == nil {
        guard let value = question.reader.find(in: line, today: context.today), value != answer else {
          continue
        }
        found.append((question, value))
      }
      for callee in dialog.callees where !names.contains(callee) { names.append(callee) }
    }
    return found
  }
}
