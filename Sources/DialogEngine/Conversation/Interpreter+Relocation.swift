extension Interpreter {
  /// Moves a conversation that began with another version of the scripts to this one, by names.
  ///
  /// Where the waiting question still exists with the same type, nothing else changes. Otherwise the
  /// conversation goes to the first open question of the same step, else of the same dialog, else to
  /// `start`, with a word of explanation. It never sends anything.
  ///
  /// - Returns: Whether a question was asked anew, so that the line can't have been meant for it.
  mutating func relocates() -> Bool {
    guard !state.stack.isEmpty, conversation.programVersion != program.version else { return false }
    conversation.programVersion = program.version
    isRelocating = true
    defer { isRelocating = false }
    let lostSideQuestion = conversation.side != nil
    conversation.side = nil
    conversation.wayBack = WayBack()
    relocateAnswers()
    withdrawChangedConsent()
    let frames = state.stack
    let kept = frames.prefix { survives($0) }.map { renamed($0) }
    state.stack = Array(kept)
    guard kept.count < frames.count else {
      guard lostSideQuestion || asksOtherConsent else {
        choicesBeforeChange = conversation.seenChoices
        return false
      }
      // A yes or a number was meant for what the person saw, and that is not there any more.
      say(.moved)
      askAgain(.whole)
      return true
    }
    state.page = 0
    state.unreadMore = nil
    say(.moved)
    restart(frames[kept.count])
    return true
  }

  /// Whether the consent that waits is worded otherwise than the person read it.
  private var asksOtherConsent: Bool {
    guard let question = waitingQuestion, question.type == .consent, let lead = state.top?.lead else {
      return false
    }
    return lead.wording != question.wording
  }

  /// Keeps what was answered to questions that are still there with the same type.
  private mutating func relocateAnswers() {
    var answers = Answers()
    for entry in state.answers.entries {
      let id = program.earlierNames.current(entry.question)
      guard let question = program.question(id) else { continue }
      let value = entry.value.map { renamed($0, of: id) }
      guard value.map({ question.type.holds($0) }) ?? (question.skip != nil) else { continue }
      answers.set(id, value, origin: entry.origin, turn: entry.turn)
    }
    state.answers = answers
  }

  private func renamed(_ value: Value, of question: QuestionID) -> Value {
    switch value {
    case .option(let option): .option(program.earlierNames.current(option, of: question))
    case .options(let options): .options(options.map { program.earlierNames.current($0, of: question) })
    default: value
    }
  }

  private func renamed(_ frame: Frame) -> Frame {
    var moved = Frame(
      dialog: program.earlierNames.current(frame.dialog), place: renamed(frame.place, in: frame.dialog),
      kind: frame.kind, lead: frame.lead)
    moved.topic = frame.topic
    moved.lastRequest = frame.lastRequest
    moved.step = program.earlierNames.current(frame.step, in: moved.dialog)
    moved.waitsFor = frame.waitsFor
    return moved
  }

  private func renamed(_ place: Place, in dialog: DialogName) -> Place {
    let names = program.earlierNames
    let current = names.current(dialog)
    return switch place {
    case .step(let step): .step(names.current(step, in: current))
    case .question(let question): .question(names.current(QuestionID(dialog, question)).question)
    case .call(let step, let callee): .call(names.current(step, in: current), names.current(callee))
    case .request(let step): .request(names.current(step, in: current))
    }
  }

  /// Whether a frame's place is still there; for a waiting question also with the same type.
  private func survives(_ frame: Frame) -> Bool {
    let moved = renamed(frame)
    guard let dialog = program.dialog(moved.dialog), dialog.positions[moved.place] != nil else {
      return false
    }
    guard case .question(let name) = moved.place else { return true }
    return dialog.question(name)?.type.kind == frame.waitsFor
  }

  /// Begins a frame whose place is gone at its step, else its dialog, else goes to `start`.
  private mutating func restart(_ frame: Frame) {
    var moved = renamed(frame)
    guard let dialog = program.dialog(moved.dialog), let first = dialog.steps.first else {
      return fallBack()
    }
    moved.place = dialog.positions[.step(moved.step)] == nil ? .step(first) : .step(moved.step)
    state.stack.append(moved)
    run()
  }

  /// The dialog itself is gone: the one below goes on, or the conversation begins at the front door.
  private mutating func fallBack() {
    guard !state.stack.isEmpty else { return beginStart() }
    if waitingQuestion != nil { askAgain(.whole) } else { run() }
  }

  /// A yes holds for the words that were read: where they changed, consent is asked anew.
  private mutating func withdrawChangedConsent() {
    guard let index = state.stack.firstIndex(where: { $0.lead?.consent != nil }),
      let question = program.dialog(.contact)?.questions.values.first(where: { $0.kind == .consent }),
      state.stack[index].lead?.wording != question.wording
    else { return }
    state.stack[index].lead?.consent = nil
    state.answers.forget { $0 == question.id }
    // A place that is nowhere: the dialog begins again, and asks what it must.
    state.stack[index].place = .step("")
    state.stack[index].step = ""
  }
}

extension AnswerType {
  /// Whether a value can be the answer to a question of this type.
  func holds(_ value: Value) -> Bool {
    switch (self, value) {
    case (.choice(let options), .option(let name)): options.contains { $0.name == name }
    case (.multipleChoice(let options), .options(let names)):
      names.allSatisfy { name in options.contains { $0.name == name } }
    case (.number(let bounds), .number(let number)): bounds?.contains(number) ?? true
    case (.row(let table), .row(let key)): table.rows.contains { $0.first == key }
    case (.yesNo, .yesNo), (.consent, .yesNo), (.text, .text), (.name, .name), (.date, .date),
      (.postcode, .postcode), (.email, .email), (.phone, .phone), (.companySize, .companySize):
      true
    default: false
    }
  }
}
