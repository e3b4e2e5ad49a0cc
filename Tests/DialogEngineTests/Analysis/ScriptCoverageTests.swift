import Testing

@testable import DialogEngine

@Suite("What conversations came by")
struct ScriptCoverageTests {
  private let script = """
    dialoog proef  Een proef
      voorbeeld  dit is een proef
    stap begin
      vraag soort: keuze
        zeg   Welke soort?
        optie rood   Een rode
        optie blauw  Een blauwe
      als soort is rood
        zeg  Dat is de eerste.
        ga naar eind
      als soort is blauw
        zeg  Dat is de tweede.
      zeg  Dank je.
      klaar
    stap eind
      zeg  Het eind.
      klaar
    """

  private func coverage(_ lines: String...) throws -> ScriptCoverage {
    var chat = try Chat(
      script, understanding: StubUnderstanding(dialogsByWord: [("proef", "proef", 0.9)]))
    let context = chat.context
    chat.context = StepContext(
      program: context.program, understanding: context.understanding, today: context.today, contact: nil,
      acceptsLeads: true, tracesRun: true)
    var run: Set<RunStatement> = []
    chat.open()
    for line in lines {
      chat.say(line)
      run.formUnion(chat.last?.run ?? [])
    }
    return ScriptCoverage(run, of: chat.context.program)
  }

  private func ways(_ coverage: ScriptCoverage) -> [String] {
    coverage.ways.missed.filter { $0.path == "proef.dialog" }.map { "\($0.line) \($0.kind)" }
  }

  @Test("Nothing said, nothing come by")
  func nothing() throws {
    let coverage = try coverage()
    #expect(coverage.steps.reached == 0)
    #expect(coverage.ways.reached == 0)
    #expect(
      coverage.missedLines.first { $0.path == "proef.dialog" }?.lines == [4...17])
  }

  @Test("One road leaves the lines and ways of the others")
  func one() throws {
    let coverage = try coverage("dit is een proef", "een rode")
    #expect(coverage.steps.missed.filter { $0.dialog == "proef" } == [])
    #expect(ways(coverage).sorted() == ["11 refused", "11 taken", "14 done", "8 refused"])
    #expect(coverage.missedLines.first { $0.path == "proef.dialog" }?.lines == [11...14])
  }

  @Test("Without being asked a turn tells nothing of it")
  func notAsked() throws {
    var chat = try Chat(script)
    chat.open()
    #expect(chat.last?.run == [])
  }
}
