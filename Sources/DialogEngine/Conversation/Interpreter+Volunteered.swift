extension Interpreter {
  /// Takes what a line tells beyond the answer that was asked for: answers to questions of the dialogs under
  /// way, and of those they run, by their clear shape. Two questions that fit the same words take none.
  @discardableResult
  mutating func takeVolunteered(from line: NormalizedLine, besides answer: Value?) -> Bool {
    guard line.tokens.count > 1 else { return false }
    var found: [(question: Question, value: Value)] = []
    for question in volunteerableQuestions() where state.answers[question.id] == nil {
      guard let value = question.reader.find(in: line, today: context.today), value != answer else {
        continue
      }
      found.append((question, value))
    }
    let clear = found.filter { candidate in found.count { $0.value == candidate.value } == 1 }
    for (question, value) in clear {
      recognitions.append(.volunteered(question.id, value))
      state.answers.set(question.id, value, origin: .ahead, turn: conversation.turn)
    }
    guard !clear.isEmpty else { return false }
    let list = clear.map { $0.value.printed(for: $0.question.type) }
    say(.remembered, [.remembered: list.joinedForPeople()])
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

  /// The questions of the dialogs under way and of all that they run, each once, top of the stack first.
  /// In a form the waiting question is not among them: it was read already.
  private func volunteerableQuestions() -> [Question] {
    let waiting = isInForm ? conversation.waiting : nil
    var seen: [DialogName] = []
    var queue = state.stack.reversed().map(\.dialog)
    var questions: [Question] = []
    while !queue.isEmpty {
      let name = queue.removeFirst()
      guard !seen.contains(name), let dialog = program.dialogs[name] else { continue }
      seen.append(name)
      questions += dialog.volunteerable.filter { $0.id != waiting }
      queue += dialog.callees
    }
    return questions
  }
}

extension [String] {
  /// `a, b en c`
  func joinedForPeople() -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " en " + last
  }
}
