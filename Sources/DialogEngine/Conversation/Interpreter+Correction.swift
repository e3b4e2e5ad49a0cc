extension Interpreter {
  /// A correcting phrase with a value changes the latest answer whose question takes that value, or the one that
  /// it names.
  mutating func takesCorrection(_ line: NormalizedLine) -> Bool {
    let found = named(by: line) ?? Correction.value(in: line).flatMap { correctable(by: $0) }
    guard let (entry, question, value) = found else { return false }
    // The same words may be meant for the question that waits now, when they change nothing here.
    guard value != entry.value else { return false }
    correct(entry, to: value, of: question)
    return true
  }

  /// `nee sorry, ik bedoel 3` with nothing to change: the number of a choice that is on the screen now.
  mutating func takesCorrectedChoice(_ line: NormalizedLine) -> Bool {
    guard let question = waitingQuestion, let value = Correction.value(in: line),
      let number = ChoiceNumber.read(value), choices(of: question).indices.contains(number - 1)
    else { return false }
    return takesChoice(value, of: question)
  }

  private typealias Correctable = (entry: Answers.Entry, question: Question, value: Value)

  /// The latest answer that the value fits. A name or a text takes any words, so it counts only when
  /// nothing else takes them.
  private func correctable(by line: NormalizedLine) -> Correctable? {
    let candidates = state.answers.entries.reversed().compactMap { entry -> Correctable? in
      guard entry.value != nil, let question = program.question(entry.question), question.kind != .consent,
        case .understood(let value) = question.reader.read(line, today: context.today)
      else { return nil }
      return (entry, question, value)
    }
    return candidates.first { !$0.question.takesAnyWords } ?? candidates.first
  }

  /// `mijn postcode is 8012`: an answer that was given already, by the name of its question.
  private func named(by line: NormalizedLine) -> Correctable? {
    guard line.tokens.count >= 4, !line.asks, Interpreter.possessives.contains(line.tokens[0].text) else {
      return nil
    }
    for entry in state.answers.entries.reversed() where entry.value != nil {
      guard let question = program.question(entry.question), question.type != .consent,
        entry.question != conversation.waiting, let value = line.value(of: question.label),
        case .understood(let read) = question.reader.read(value, today: context.today)
      else { continue }
      return (entry, question, read)
    }
    return nil
  }

  private static let possessives = CommonWords.words("mijn m'n me de het onze ons")

  /// Goes back to where the answer was given, gives the new one, and runs on with the later answers, so
  /// that branches are taken anew and nothing is asked or said twice.
  private mutating func correct(_ entry: Answers.Entry, to value: Value, of question: Question) {
    recognitions.append(.correction(question.id, value))
    guard let index = conversation.wayBack.states.lastIndex(where: { isBefore($0, answering: question.id) })
    else {
      if passesOn(value, of: question) { return }
      say(.cannotCorrect, [.question: spoken(question.label)])
      return askAgain(.short)
    }
    let earlier = conversation.wayBack.states[index]
    if let begun = dialogBegun(since: earlier) {
      return correct(question, to: value, runningAnew: begun)
    }
    if isInterrupted(since: earlier) || state.openings != earlier.openings {
      return correctInPlace(to: value, of: question)
    }
    let present = state
    state = earlier
    for later in present.answers.entries where state.answers[later.question] == nil {
      guard later.question != question.id, isCarriedThroughCorrection(later.question) else { continue }
      state.answers.set(later.question, later.value, origin: .ahead, turn: conversation.turn)
    }
    state.answers.set(question.id, value, origin: .ahead, turn: conversation.turn)
    remember(present)
    sayCorrected(question, to: value)
    runAnew(after: present)
  }

  private mutating func sayCorrected(_ question: Question, to value: Value) {
    say(.corrected, [.question: spoken(question.label), .value: printed(value, of: question.type)])
  }

  /// Runs on after a correction: what was said before is said again only where it changed.
  private mutating func runAnew(after present: ConversationState) {
    stateBeforeCorrection = present
    skipsSaidMessages = true
    run()
    skipsSaidMessages = false
    stateBeforeCorrection = nil
  }

  /// Whether somebody was asked for, or another dialog was begun, after a state: going back there would
  /// silently drop it.
  private func isInterrupted(since earlier: ConversationState) -> Bool {
    state.stack.contains { frame in
      frame.kind.interrupts && !earlier.stack.contains { $0.dialog == frame.dialog && $0.kind == frame.kind }
    }
  }

  /// Where on the stack a dialog stands that was begun by a phrase after a state: at the front door or in another
  /// dialog. Nil when somebody is being asked for on top of it.
  private func dialogBegun(since earlier: ConversationState) -> Int? {
    if state.stack.contains(where: { $0.kind == .requestAside }) { return nil }
    let digression = state.stack.indices.last { index in
      state.stack[index].kind == .digression
        && !earlier.stack.contains { $0.dialog == state.stack[index].dialog && $0.kind == .digression }
    }
    if let digression { return digression }
    return state.openings != earlier.openings && state.stack.count > 1 ? 1 : nil
  }

  /// The answer was given before a phrase began the dialog under way, or with that phrase: the dialog stays, and
  /// runs again from its beginning with all that is known.
  private mutating func correct(_ question: Question, to value: Value, runningAnew index: Int) {
    let frame = state.stack[index]
    let opening = conversation.wayBack.states.last { earlier in
      earlier.openings != state.openings || !earlier.stack.indices.contains(index)
        || earlier.stack[index].dialog != frame.dialog
    }
    guard let opening, let first = program.dialog(frame.dialog)?.steps.first else {
      return correctInPlace(to: value, of: question)
    }
    let present = state
    remember(present)
    for entry in present.answers.entries where entry != opening.answers[entry.question] {
      guard isCarriedThroughCorrection(entry.question) else {
        state.answers.forget { $0 == entry.question }
        continue
      }
      state.answers.set(entry.question, entry.value, origin: .ahead, turn: entry.turn)
    }
    let origin: Answers.Origin = opening.answers[question.id] == nil ? .ahead : .asked
    state.answers.set(question.id, value, origin: origin, turn: conversation.turn)
    state.misses = 0
    state.unreadMore = nil
    state.stack.removeSubrange(index...)
    state.stack.append(Frame(dialog: frame.dialog, place: .step(first), kind: frame.kind))
    sayCorrected(question, to: value)
    runAnew(after: present)
  }

  /// Changes the answer and asks again what waits. A consent was read out with the old answer: it is asked
  /// anew.
  private mutating func correctInPlace(to value: Value, of question: Question) {
    rememberWayBack()
    state.answers.set(question.id, value, origin: .asked, turn: conversation.turn)
    sayCorrected(question, to: value)
    guard let lead = state.top?.lead, lead.carried.contains(.answer(question.id)) else {
      return askAgain(.whole)
    }
    if let first = withdrawConsent() { run(from: first) }
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
