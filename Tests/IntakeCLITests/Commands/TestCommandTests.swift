import Testing

@testable import intake_cli

@Suite("intake test")
struct TestCommandTests {
  @Test("Conversations that hold, and what none of them came by")
  func good() throws {
    let fixture = try ContentFixture([
      "conversations/a.talk": "test  Iemand werkt al\njij  2\nbot  Tot ziens.\nbot  ...\neinde\n"
    ])
    let run = RecordedRun("test", fixture.path)
    #expect(
      run.output == """
        1 gesprek gespeeld: 1 goed, 0 niet.
        Vragen: 1 van 3. Keuzes: 1 van 2.
        Nooit gevraagd: contact.akkoord, contact.telefoon.
        Nooit gekozen: start.wie leerling.

        """)
    #expect(run.code == .good)
  }

  @Test("One that does not hold is drawn with what was said, and the exit code is 1")
  func failing() throws {
    let fixture = try ContentFixture([
      "conversations/a.talk": "test  Iemand werkt al\njij  2\nbot  Dag.\nbot  [einde]\neinde\n"
    ])
    let run = RecordedRun("test", "--dialogs", fixture.path)
    #expect(
      run.output.hasPrefix(
        """
        \(fixture.path)/conversations/a.talk:3:1: niet gelukt: Iemand werkt al
          Na `jij 2`.
          - Dag.
          + Tot ziens.
            [einde]

        1 gesprek gespeeld: 0 goed, 1 niet.

        """))
    #expect(run.code == .notGood)
  }

  @Test("A line that can't be read is told, and the exit code is 1")
  func unreadable() throws {
    let fixture = try ContentFixture(["conversations/a.talk": "test  a\njij  2\nbott  x\neinde\n"])
    let run = RecordedRun("test", fixture.path)
    #expect(run.output.contains("a.talk:3:1: fout[T101]"))
    #expect(run.code == .notGood)
  }

  @Test("Without conversations it says where they go")
  func none() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("test", fixture.path)
    #expect(run.output == "Er zijn nog geen gesprekken om te spelen. Zet ze in `conversations/*.talk`.\n")
    #expect(run.code == .good)
  }
}
