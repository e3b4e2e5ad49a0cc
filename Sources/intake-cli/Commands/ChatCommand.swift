internal import DialogEngine
internal import IntakeBot

/// `intake chat`: talks to the bot here. Nothing is stored or sent.
struct ChatCommand {
  private let loader: ContentLoader
  private let showsTrace: Bool
  private let recordFile: String?

  init(_ arguments: RawArguments) {
    loader = ContentLoader(arguments)
    showsTrace = arguments.has(.trace)
    recordFile = arguments.flags[.record]
  }

  func run(in console: Console) -> ExitCode {
    guard let content = loader.load(.content, console: console) else { return .couldNotBeDone }
    guard let program = content.program else {
      loader.explainBroken(content, console: console)
      return .notGood
    }
    let errors = content.reportsAtLoad.count { $0.severity == .error }
    if errors > 0 {
      console.errors.write("Let op: er zijn \(errors) fouten gevonden. `intake check` laat ze zien.\n\n")
    }
    var chat = Chat(
      content: content, program: program, showsTrace: showsTrace, console: console,
      records: recordFile != nil)
    chat.run()
    return save(chat.recorder, console)
  }

  /// Writes the test down where one is wanted. A file that is there is not touched: it may be somebody's work.
  private func save(_ recorder: TalkRecorder?, _ console: Console) -> ExitCode {
    guard let recordFile, let recorder else { return .good }
    do throws(TextFile.Problem) {
      try TextFile.write(recorder.text, to: recordFile, replacing: false)
      console.errors.write(
        "Het gesprek staat nu in \(recordFile). Haal eruit wat je niet wilt controleren.\n")
      return .good
    } catch {
      switch error {
      case .exists:
        console.errors.write(
          "\(recordFile) bestaat al. Kies een andere naam; hier is je gesprek:\n\n\(recorder.text)")
      case .refused:
        console.errors.write(
          "In \(recordFile) kan ik niet schrijven. Hier is je gesprek:\n\n\(recorder.text)")
      }
      return .couldNotBeDone
    }
  }
}

/// One conversation at the keyboard.
private struct Chat {
  let content: Content
  let program: Program
  let showsTrace: Bool
  let console: Console
  var rehearsal = Rehearsal()
  /// What is written down; nil when nothing is.
  var recorder: TalkRecorder?
  /// The moment of the whole chat where it is written down, for a test is played at one moment.
  private let fixedMoment: LocalTime?

  init(content: Content, program: Program, showsTrace: Bool, console: Console, records: Bool) {
    self.content = content
    self.program = program
    self.showsTrace = showsTrace
    self.console = console
    fixedMoment = records ? console.now() : nil
    recorder = fixedMoment.map { TalkRecorder(name: "Opgenomen op \($0.date.dutch)", at: $0) }
  }

  private var now: LocalTime { fixedMoment ?? console.now() }

  mutating func run() {
    var lines = LineInput(console.input)
    guard let context = content.context(at: now) else { return }
    show(rehearsal.open(in: context), after: nil)
    content.understanding.prepareInBackground()
    while !rehearsal.conversation.isEnded {
      prompt()
      guard let line = lines.next() else { break }
      take(line)
    }
    // The end of the input is a way to leave, too.
    if !rehearsal.conversation.isEnded {
      if console.isInteractive { console.output.write("\n") }
      take(.text(ReservedWord.stop.rawValue))
    }
  }

  private mutating func take(_ line: TalkLine) {
    switch line {
    case .text("/stop"): take(.text(ReservedWord.stop.rawValue))
    case .text(let text):
      guard let context = content.context(at: now) else { return }
      show(rehearsal.say(text, in: context), after: text)
    case .tooLong: show(.tooLong)
    case .notText: show(.notText)
    }
  }

  private func show(_ block: TalkBlock) { console.output.write(block.text) }

  private mutating func show(_ turn: RehearsedTurn, after typed: String?) {
    let topics = program.topics
    recorder?.add(turn, after: typed) { topics[$0]?.role }
    if showsTrace { showAside(TurnTrace(turn, program: program).lines, mark: "#") }
    show(turn.block)
    for lead in turn.leads {
      let preview = LeadPreview(lead, content: content, on: now.date)
      showAside(preview.lines, mark: "proef")
      console.output.write("\n")
    }
    if !turn.corrections.isEmpty {
      showAside(turn.corrections.map(\.line), mark: "proef")
      console.output.write("\n")
    }
  }

  /// Lines that the bot doesn't say: marked, and dimmed where that can be (ECMA-48, SGR 2).
  private func showAside(_ lines: [String], mark: String) {
    for line in lines {
      let text = "\(mark) \(line)"
      console.output.write(console.hasColors ? "\u{1B}[2m\(text)\u{1B}[0m\n" : "\(text)\n")
    }
  }

  private func prompt() {
    if console.isInteractive { console.output.write("> ") }
  }
}
