extension Interpreter {
  /// Takes what a line tells beyond the answer that was asked for: answers to questions of the dialogs under
  /// way, and of those they run, by their clear shape. Two questions that fit the same words take none.
  ///
  /// - Parameter opened: The dialog that the line opens. The line is about that dialog, so it may name an
  ///   option of it in any sentence: `mijn collega kan niet goed lezen`.
  @discardableResult
  mutating func takeVolunteered(
    from line: NormalizedLine, besides answer: Value?, opening opened: DialogName? = nil
  ) -> Bool {
    guard line.tokens.count > 1 else { return false }
    let found = volunteered(in: line, besides: answer, opening: opened)
    let clear = found.filter { candidate in
      // In the dialog that the line is about, two questions may well share an option: one way asks the
      // first, another way the second.
      if candidate.question.id.dialog == opened, case .option = candidate.value { return true }
      return found.count { $0.value == candidate.value } == 1
    }
    for (question, value) in clear {
      recognitions.append(.volunteered(question.id, value))
      state.answers.set(question.id, value, origin: .ahead, turn: conversation.turn)
    }
    guard !clear.isEmpty else { return false }
    var values: [String] = []
    for (question, value) in clear {
      let text = printed(value, of: question.type)
      if !values.contains(text) { values.append(text) }
    }
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
  /// once, top of the stack first. Of what `start` runs, which is everything, only the helpers: the others
  /// wait until somebody is in them. In a form the waiting question is not among them: it was read already.
  private func volunteered(
    in line: NormalizedLine, besides answer: Value?, opening opened: DialogName?
  ) -> [(question: Question, value: Value)] {
    let waiting = isInForm ? conversation.waiting : nil
    var names = state.stack.reversed().map(\.dialog)
    var found: [(question: Question, value: Value)] = []
    var next = 0
    while next < names.count {
      let name = names[next]
      next += 1
      guard let dialog = program.dialog(name) else { continue }
      for question in dialog.volunteerable where question.id != waiting && state.answers[question.id] == nil {
        let reader = question.reader
        let value =
          name == opened
          ? reader.findNamed(in: line, today: context.today) : reader.find(in: line, today: context.today)
        if let value, value != answer { found.append((question, value)) }
      }
      for callee in dialog.callees where !names.contains(callee) && (name != .start || isHelper(callee)) {
        names.append(callee)
      }
    }
    return found
  }

  private func isHelper(_ name: DialogName) -> Bool { program.dialog(name)?.isHelper ?? false }
}
