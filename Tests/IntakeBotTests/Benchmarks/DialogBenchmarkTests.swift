import Testing

import DialogEngine
@testable import IntakeBot

@Suite("What the benchmark of dialogs measures with")
struct DialogBenchmarkTests {
  @Test("The generated dialogs are good, and have as many questions as were asked for")
  func generated() throws {
    var files = ContentFiles.small()
    files.scripts += GeneratedDialogs.scripts(states: 250)
    let content = Content(files)
    #expect(content.reports.map(\.message) == [])
    let dialogs = try #require(content.program).dialogs.values.filter {
      $0.name.rawValue.hasPrefix("meting-")
    }
    #expect(dialogs.count == 3)
    #expect(dialogs.reduce(0) { $0 + $1.questions.count } == 250)
  }

  @Test("The answers lead through a whole dialog, one question a line")
  func answers() throws {
    var files = ContentFiles.small()
    files.scripts += GeneratedDialogs.scripts(states: 100)
    let context = try #require(Content(files).context(at: ShippedDialogs.monday()))
    var rehearsal = Rehearsal()
    _ = rehearsal.say(GeneratedDialogs.openingPhrase, in: context)
    for (number, answer) in GeneratedDialogs.answers(states: 100).enumerated() {
      #expect(rehearsal.conversation.waiting?.description == "meting-0.v\(number)")
      _ = rehearsal.say(answer, in: context)
    }
    #expect(rehearsal.conversation.waiting?.dialog != "meting-0")
  }
}
