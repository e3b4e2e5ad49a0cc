internal import DialogEngine
internal import Foundation
internal import IntakeBot

/// `intake test`: plays the conversation tests.
struct TestCommand {
  private let loader: ContentLoader
  private let reportFile: String?
  private let watches: Bool

  init(_ arguments: RawArguments) {
    loader = ContentLoader(arguments, folder: arguments.operands.first)
    reportFile = arguments.flags[.junit]
    watches = arguments.has(.watch)
  }

  func run(in console: Console) -> ExitCode {
    var stamp = FolderStamp(of: loader.folder)
    var content = loader.load(.contentAndTalks, console: console)
    var code = play(content, in: console)
    guard watches else { return code }
    // Ctrl-C is how one ends it: no failure. `_exit` may be called in a handler.
    if console.isInteractive { signal(SIGINT) { _ in _exit(0) } }
    write("\nIk kijk of er iets verandert in \(loader.folder). Ctrl-C stopt.", console)
    while console.pause() {
      let newer = FolderStamp(of: loader.folder)
      guard newer != stamp else { continue }
      stamp = newer
      write("\nEr is iets veranderd.", console)
      content = loader.load(.contentAndTalks, after: content, console: console)
      code = play(content, in: console)
    }
    return code
  }

  /// Plays all tests once; without content, which was told, none.
  private func play(_ content: Content?, in console: Console) -> ExitCode {
    guard let content else { return .couldNotBeDone }
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
    let results = content.talks.map(runner.run)
    let failed = results.filter { !$0.isGood }
    for result in failed { console.output.write(result.rendering + "\n") }
    write(Self.closing(played: results.count, failed: failed.count), console)
    if !unreadable.isEmpty { write(Self.closing(unreadable: unreadable.count), console) }
    if !results.isEmpty {
      var coverage = TalkCoverage()
      results.forEach { coverage.formUnion($0.coverage) }
      coverage.lines(of: program).forEach { write($0, console) }
    }
    guard writeReport(JUnitReport.text(of: results, unreadable: unreadable), console) else {
      return .couldNotBeDone
    }
    return failed.isEmpty && unreadable.isEmpty ? .good : .notGood
  }

  /// Writes the report where one is wanted.
  ///
  /// - Returns: Whether that went well; what went wrong was told.
  private func writeReport(_ text: String, _ console: Console) -> Bool {
    guard let reportFile else { return true }
    do {
      try TextFile.write(text, to: reportFile, replacing: true)
      return true
    } catch {
      console.errors.write("intake: \(reportFile) can't be written. Choose another file with --junit.\n")
      return false
    }
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
}
