import Testing

@testable import intake_cli

@Suite("intake ask")
struct AskCommandTests {
  @Test("The answer, in plain text")
  func answer() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("ask", "--dialogs", fixture.path, "wat", "is", "bbl?")
    #expect(run.output == "Bij bbl werk en leer je.\n")
    #expect(run.code == .good)
  }

  @Test("What nobody knows is said")
  func abstention() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("ask", "--dialogs", fixture.path, "hoe warm is de zon")
    #expect(run.output == "Dat weet ik niet zeker.\nStel je vraag eens anders, of vraag het een mens.\n")
    #expect(run.code == .good)
  }

  @Test("Danger goes before all")
  func safety() throws {
    let fixture = try ContentFixture()
    #expect(RecordedRun("ask", "--dialogs", fixture.path, "ik wil dood, wat is bbl").output == "Bel 113.\n")
  }

  @Test("An opening phrase says which conversation begins")
  func dialog() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("ask", "--dialogs", fixture.path, "ik wil leren op het werk")
    #expect(run.output.hasSuffix("In `intake chat` begint hiermee het gesprek: Begin.\n"))
  }

  @Test("With --json one object, its members in a fixed order")
  func json() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("ask", "--json", "--dialogs", fixture.path, "wat is bbl?")
    // How sure it is, is for the knowledge base to say.
    let parts = run.output.split(separator: "\"score\":").map(String.init)
    #expect(parts.first == #"{"question":"wat is bbl?","answers":[{"article":"bbl","topics":["bbl"],"#)
    let rest = String(parts.last?.drop { $0 != "}" } ?? "")
    #expect(rest == #"}],"dialog":null,"abstained":false,"safety":null}"# + "\n")
  }

  @Test("- reads one question a line and writes one object for each, also for an empty one")
  func batch() throws {
    let fixture = try ContentFixture()
    let input = Array("ik wil dood\n\n".utf8) + [0xFF, 0x0A] + Array("zeg \"ja\"\\".utf8)
    let run = RecordedRun("ask", "-", "--dialogs", fixture.path, input: input)
    #expect(
      run.output == """
        {"question":"ik wil dood","answers":[],"dialog":null,"abstained":false,"safety":"crisis"}
        {"question":"","answers":[],"dialog":null,"abstained":true,"safety":null}
        {"question":"","answers":[],"dialog":null,"abstained":true,"safety":null}
        {"question":"zeg \\"ja\\"\\\\","answers":[],"dialog":null,"abstained":true,"safety":null}

        """)
  }
}
