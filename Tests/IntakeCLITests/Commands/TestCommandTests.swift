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
        Stappen: 1 van 2. Vragen: 1 van 3. Keuzes: 1 van 2. Overgangen: 2 van 7.
        Nooit geweest in stap: contact.begin.
        Nooit gevraagd: contact.akkoord, contact.telefoon.
        Nooit gekozen: start.wie leerling.
        Nooit gespeeld in \(fixture.path)/scripts/contact.dialog: regel 4-10.
        Nooit gespeeld in \(fixture.path)/scripts/start.dialog: regel 10-11.
        Nooit zo gegaan in \(fixture.path)/scripts/start.dialog: regel 9 (als: ja).

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

          Zo liep het gesprek tot daar:
            regel 2: `2` => antwoord op de wachtende vraag: `start.wie` is "Ik werk al"

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

  @Test("The line that was not understood is pointed at, though it shows only later")
  func whereItBegan() throws {
    let fixture = try ContentFixture([
      "conversations/a.talk": "test  Iemand werkt al\njij  appeltaart\njij  ja\neinde\n"
    ])
    let run = RecordedRun("test", "--dialogs", fixture.path)
    #expect(
      run.output.contains(
        """
          Zo liep het gesprek tot daar:
            regel 2: `appeltaart` => niet begrepen, keer 1 bij deze vraag
              ^ hier ging het waarschijnlijk al mis
            regel 3: `ja` =>
        """), "\(run.output)")
  }

  @Test("With --junit a report for a test service, by file")
  func junit() throws {
    let fixture = try ContentFixture([
      "conversations/a.talk": "test  Werkt & leert\njij  2\neinde\n\ntest  Mis\njij  2\nbevat  <x>\n",
      "conversations/b.talk": "test  b\njij  2\nbott  x\neinde\n",
    ])
    let run = RecordedRun("test", fixture.path, "--junit", fixture.path + "/report.xml")
    #expect(run.code == .notGood)
    let path = fixture.path
    #expect(
      try fixture.text(of: "report.xml") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="intake test" tests="4" failures="2">
          <testsuite name="\(path)/conversations/a.talk" tests="2" failures="1">
            <testcase classname="\(path)/conversations/a.talk" name="Werkt &amp; leert"/>
            <testcase classname="\(path)/conversations/a.talk" name="Mis">
              <failure message="\(path)/conversations/a.talk:7:1: niet gelukt: Mis">\(path)/conversations/a.talk:7:1: niet gelukt: Mis
          Na `jij 2`.
          verwacht:  een bericht met `&lt;x&gt;` erin
          gekregen:  dit zei de bot:
            | Tot ziens.
            | [einde]

          Zo liep het gesprek tot daar:
            regel 6: `2` =&gt; antwoord op de wachtende vraag: `start.wie` is &quot;Ik werk al&quot;
        </failure>
            </testcase>
          </testsuite>
          <testsuite name="\(path)/conversations/b.talk" tests="2" failures="1">
            <testcase classname="\(path)/conversations/b.talk" name="b"/>
            <testcase classname="\(path)/conversations/b.talk" name="T101 regel 3">
              <failure message="`bott` is geen woord waarmee een regel kan beginnen.">`bott` is geen woord waarmee een regel kan beginnen.</failure>
            </testcase>
          </testsuite>
        </testsuites>

        """)
    let nowhere = RecordedRun("test", fixture.path, "--junit", "/nowhere/report.xml")
    #expect(nowhere.code == .couldNotBeDone)
    #expect(
      nowhere.errors == "intake: /nowhere/report.xml can't be written. Choose another file with --junit.\n")
  }

  @Test("With --watch it plays again when a file changes, and not when none does")
  func watch() throws {
    let fixture = try ContentFixture(["conversations/a.talk": "test  a\njij  2\nbevat  Dag\n"])
    var looks = 0
    let run = RecordedRun(
      "test", "--watch", fixture.path,
      pause: {
        looks += 1
        if looks == 2 {
          try? fixture.write("test  a\njij  2\nbevat  Tot ziens\n", to: "conversations/a.talk")
        }
        return looks < 4
      })
    let closings = run.output.split(separator: "\n").filter { $0.contains("gespeeld:") }
    #expect(closings == ["1 gesprek gespeeld: 0 goed, 1 niet.", "1 gesprek gespeeld: 1 goed, 0 niet."])
    #expect(run.output.contains("\nIk kijk of er iets verandert in \(fixture.path). Ctrl-C stopt.\n"))
    #expect(run.code == .good)
  }
}
