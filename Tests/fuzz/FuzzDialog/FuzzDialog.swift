@testable import DialogEngine
@testable import IntakeBot

/// What an author may write: a script, or several with a NUL between them, beside a small content.
///
/// Everything that is found can be drawn, and what the checker lets pass can be talked to: it always says
/// something, and `stop` ends it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let names = ["start", "tweede", "derde"]
  let scripts = bytes.split(separator: 0, maxSplits: names.count - 1, omittingEmptySubsequences: false)
  var files = small.scripts.filter { !$0.path.hasSuffix("/start.dialog") }
  for (name, script) in zip(names, scripts) {
    files.append(SourceFile(path: "benchmark/scripts/\(name).dialog", bytes: Array(script)))
  }
  let compilation = Compiler.compile(ScriptBundle(scripts: files, topics: topics))
  precondition(compilation.diagnostics.allSatisfy { !DiagnosticRenderer().render($0).isEmpty }, "not drawn")
  guard let day = CalendarDate(year: 2026, month: 11, day: 23), let program = compilation.program else {
    return 0
  }
  talk(
    in: StepContext(
      program: program, understanding: content.understanding, today: day, contact: nil, acceptsLeads: true))
  return 0
}

/// What stays the same from input to input.
private let small = BenchmarkDraft.files
private let content = Content(small)
private let topics = content.program.map { Array($0.topics.values) } ?? []

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
