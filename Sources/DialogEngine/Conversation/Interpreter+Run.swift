extension Interpreter {
  /// No checked program comes near this; it stops a run that a checker's gap would let go round.
  private static let mostInstructionsInARun = 10_000

  /// Runs the dialog on top from its place until it must wait.
  mutating func run() {
    guard let dialog = runningDialog, let place = state.top?.place, let start = dialog.positions[place] else {
      return recoverAtStart()
    }
    run(from: start)
  }

  /// Runs on behind a question that was just answered or skipped.
  mutating func goOn(behind question: Question) {
    run(from: question.position + 1)
  }

  /// A place that the program doesn't know: the person is brought to the front door rather than nowhere.
  private mutating func recoverAtStart() {
    say(.moved)
    beginStart()
  }

  mutating func run(from start: Int) {
    var dialog = runningDialog
    var next: Int? = start
    for _ in 0..<Interpreter.mostInstructionsInARun {
      guard let position = next, let running = dialog, position < running.instructions.count else { return }
      let instruction = running.instructions[position]
      next = execute(instruction, at: position)
      if context.tracesRun {
        statements.append(RunStatement(dialog: running.name, position: position, next: next))
      }
      if instruction.maySwitchDialog { dialog = runningDialog }
    }
    recoverAtStart()
  }

  /// Executes one instruction of the dialog on top.
  ///
  /// - Returns: Where that dialog, or the one then on top, goes on; nil when the conversation must wait.
  private mutating func execute(_ instruction: Instruction, at position: Int) -> Int? {
    switch instruction {
    case .say(let message): say(message)
    case .ask(let question): return passes(question) ? position + 1 : wait(at: question)
    case .branch(let tests, let target): return allHold(tests) ? target : position + 1
    case .jump(let target): return target
    case .call(let name, let place): return call(name, at: place) ?? position + 1
    case .answer(let source): giveArticle(on: source)
    case .request(let request): return begin(request) ?? position + 1
    case .done: return finishDialog()
    }
    return position + 1
  }

  /// Whether a question need not be asked. Consent is asked once for each lead.
  private mutating func passes(_ question: Question) -> Bool {
    guard let entry = state.answers[question.id] else { return false }
    guard question.isAskedEachTime else { return true }
    guard entry.origin == .ahead else { return false }
    state.answers.markAsked(question.id)
    return true
  }

  private mutating func wait(at question: Question) -> Int? {
    updateTop {
      $0.place = .question(question.id.question)
      $0.waitsFor = question.type.kind
      $0.step = question.step
    }
    state.misses = 0
    state.page = 0
    ask(question, .whole)
    if question.kind == .consent {
      let shown = messages[min(firstContactMessage, messages.count)...].joined(separator: " ")
      updateTop {
        $0.lead?.shown = shown
        $0.lead?.wording = question.wording
      }
    }
    return nil
  }

  /// Puts another dialog on top. A dialog that is under way is not entered again.
  ///
  /// - Returns: Where the called dialog begins; nil when it is not run.
  private mutating func call(_ name: DialogName, at place: Place) -> Int? {
    guard !state.contains(name), let dialog = program.dialog(name), let first = dialog.steps.first else {
      return nil
    }
    updateTop { $0.rest(at: place) }
    state.stack.append(Frame(dialog: name, place: .step(first), kind: .call))
    return dialog.positions[.step(first)]
  }

  /// The dialog on top is done.
  ///
  /// - Returns: Where the dialog below goes on; nil when the conversation waits or is over.
  private mutating func finishDialog() -> Int? {
    guard let frame = state.top else { return nil }
    switch frame.kind {
    case .root:
      end(saying: .ended)
      return nil
    case .request, .requestAside: return finishContact(frame)
    case .call: return leaveDialog()
    case .digression:
      state.stack.removeLast()
      resumeInterrupted()
      return nil
    }
  }

  /// Takes the dialog on top away.
  ///
  /// - Returns: Where the dialog below goes on.
  mutating func leaveDialog() -> Int? {
    let done = state.stack.removeLast()
    if state.stack.count == 1, done.kind == .call, let dialog = program.dialog(done.dialog), !dialog.isHelper
    {
      state.stack[0].topic = done.topic ?? dialog.topic
    }
    guard let place = state.top?.place, let position = runningDialog?.positions[place] else {
      recoverAtStart()
      return nil
    }
    switch place {
    case .step, .question: return position
    case .call, .request: return position + 1
    }
  }

  /// Says where the conversation is again, and asks what was waiting.
  mutating func resumeInterrupted() {
    if isInForm, let dialog = runningDialog { say(.resumed, [.title: spoken(dialog.title)]) }
    askAgain(.short)
  }

  private mutating func giveArticle(on source: TopicSource) {
    guard let topic = topic(source) else { return }
    updateTop { $0.topic = topic }
    guard !isSilent else { return }
    guard let text = context.understanding.article(on: topic, audience: audience, on: context.today) else {
      return say(.noAnswer)
    }
    // A correction runs by here again, and says nothing twice.
    guard !skipsSaidMessages || conversation.said.count(of: text.id.fingerprint) == 0 else { return }
    give(text, confidence: 1)
  }

  /// The topic that is meant, once the answer that names it is known.
  func topic(_ source: TopicSource) -> TopicID? {
    switch source {
    case .fixed(let topic): return topic
    case .option(let question):
      guard case .option(let option) = state.answers[question]?.value else { return nil }
      return TopicID(rawValue: option.rawValue)
    }
  }
}
