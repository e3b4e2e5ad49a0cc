@testable import DialogEngine
@testable import IntakeBot

/// What an author may write: a script, or several with a NUL between them, beside a small content.
///
/// Everything that is found can be drawn, and what the checker lets pass can be talked to: it always says
/// something, and `stop` ends it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  var files = BenchmarkDraft.files
  let names = ["start", "tweede", "derde"]
  let scripts = bytes.split(separator: 0, maxSplits: names.count - 1, omittingEmptySubsequences: false)
  files.scripts.removeAll { $0.path.hasSuffix("/start.dialog") }
  for (name, script) in zip(names, scripts) {
    files.scripts.append(SourceFile(path: "benchmark/scripts/\(name).dialog", bytes: Array(script)))
  }
  let content = Content(files)
  precondition(content.reportsAtLoad.allSatisfy { !DiagnosticRenderer().render($0).isEmpty }, "not drawn")
  guard let day = CalendarDate(year: 2026, month: 11, day: 23),
    let context = content.context(at: LocalTime(day, minute: 600))
  else { return 0 }
  talk(in: context)
  return 0
}

private func talk(in context: StepContext) {
  var rehearsal = Rehearsal()
  var turn = rehearsal.open(in: context).turn
  for line in [
    "", "1", "ja", "2", "14", "8011 PK", "help", "terug", "wat is dat?", "mens", "3", "meer", "stop",
  ] {
    precondition(!turn.messages.isEmpty && turn.choices.count <= 6, "silent, or too many choices")
    if rehearsal.conversation.isEnded { return }
    turn = rehearsal.say(line, in: context).turn
  }
  precondition(rehearsal.conversation.isEnded, "stop did not end it")
}
