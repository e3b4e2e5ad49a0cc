internal import DialogEngine
internal import IntakeBot

/// `intake test`: plays the conversation tests.
struct TestCommand {
  private let loader: ContentLoader

  init(_ arguments: RawArguments) {
    loader = ContentLoader(arguments, folder: arguments.operands.first)
  }

  func run(in console: Console) -> ExitCode {
    guard let content = loader.load(.contentAndTalks, console: console) else { return .couldNotBeDone }
    guard let program = content.program, let runner = TalkRunner(content) else {
      loader.explainBroken(content, console: console)
      return .notGood
    }
    let unreadable = content.reports.filter { $0.code.hasPrefix("T") }
    for report in unreadable {
      console.output.write(
        ReportRendering.renderer(hasColors: console.hasColors).render(report) + "\n\n")
    }
    if let hint = ExplainHint.line(below: unreadable) { console.output.write(hint + "\n\n") }
    var coverage = TalkCoverage()
    var failed = 0
    for talk in content.talks {
      let result = runner.run(talk)
      coverage.formUnion(result.coverage)
      guard !result.isGood else { continue }
      failed += 1
      console.output.write(result.rendering + "\n")
    }
    write(Self.closing(played: content.talks.count, failed: failed), console)
    if !unreadable.isEmpty { write(Self.closing(unreadable: unreadable.count), console) }
    if !content.talks.isEmpty { Self.coverageLines(coverage, program).forEach { write($0, console) } }
    return failed == 0 && unreadable.isEmpty ? .good : .notGood
  }

  private func write(_ line: String, _ console: Console) { console.output.write(line + "\n") }

  private static func closing(played: Int, failed: Int) -> String {
    if played == 0 { return "Er zijn nog geen gesprekken om te spelen. Zet ze in `conversations/*.talk`." }
    let noun = played == 1 ? "gesprek" : "gesprekken"
    return "\(played) \(noun) gespeeld: \(played - failed) goed, \(failed) niet."
  }

  /// A line that could not be read shows nothing, so its conversation is not good, whatever the count says.
  private static func closing(unreadable: Int) -> String {
    let lines = unreadable == 1 ? "Eén regel is" : "\(unreadable) regels zijn"
    return "Let op: \(lines) niet gelezen. Maak die eerst goed; zie `fout` hierboven."
  }

  private static func coverageLines(_ coverage: TalkCoverage, _ program: Program) -> [String] {
    let totals = TalkCoverage.totals(of: program)
    let questions = coverage.missedQuestions(of: program)
    let options = coverage.missedOptions(of: program)
    var lines = [
      "Vragen: \(totals.questions - questions.count) van \(totals.questions). "
        + "Keuzes: \(totals.options - options.count) van \(totals.options)."
    ]
    if !questions.isEmpty {
      lines.append("Nooit gevraagd: \(questions.map(\.description).joined(separator: ", ")).")
    }
    if !options.isEmpty {
      let names = options.map { "\($0.question) \($0.option)" }
      lines.append("Nooit gekozen: \(names.joined(separator: ", ")).")
    }
    return lines
  }
}
