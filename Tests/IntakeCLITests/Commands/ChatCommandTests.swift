import Foundation
import Testing

@testable import intake_cli

@Suite("intake chat")
struct ChatCommandTests {
  private let greeting = """
    [begroeting]
    Wie ben je?
    1. Ik leer nog
    2. Ik werk al


    """

  @Test("Blocks as the talk protocol has them; the end of the input ends with the farewell")
  func blocks() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("chat", "--dialogs", fixture.path, input: Array("2\n".utf8))
    #expect(
      run.output == greeting + """
        Tot ziens.
        [einde]


        """)
    #expect(run.code == .good)
    #expect(run.errors == "")
    #expect(RecordedRun("chat", "--dialogs", fixture.path).output == greeting + "[stop]\n\n")
  }

  @Test("A lead is shown with its desk and the reason, marked as a test")
  func lead() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun(
      "chat", "--dialogs", fixture.path, input: Array("1\nja\n0612345678\n".utf8))
    #expect(
      run.output.hasSuffix(
        """
        proef aanvraag PROEF-1 over bbl
        proef bureau: Coaches (coach)
        proef why: fits coach, topic bbl; 0 of 20 this week
        proef naam: niet gezegd
        proef telefoon: +31612345678
        proef wie: Ik leer nog


        """))
  }

  @Test("With --trace it says what was recognised and what is known")
  func trace() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("chat", "--trace", "--dialogs", fixture.path, input: Array("1\n".utf8))
    let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(
      lines == [
        "# gesprek: start; wachtende vraag: `start.wie`",
        "# weet: nog niets",
        "# herkend: antwoord op de wachtende vraag: `start.wie` is \"Ik leer nog\"",
        "# artikel: bbl (bbl), zekerheid 100 %",
        "# gesprek: start > contact; wachtende vraag: `contact.akkoord`",
        "# weet: start.wie = Ik leer nog",
        "# herkend: het vaste woord `stop`",
        "# gesprek: afgelopen; wachtende vraag: geen",
        "# weet: nog niets",
      ])
  }

  @Test("On a terminal there is a prompt, and the trace is dimmed")
  func terminal() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("chat", "--trace", "--dialogs", fixture.path, isTerminal: true)
    #expect(run.output.hasPrefix("\u{1B}[2m# gesprek: start; wachtende vraag: `start.wie`\u{1B}[0m\n"))
    #expect(run.output.contains(greeting + "> \n"))
  }

  @Test("A line that is too long or no text is answered, and no miss")
  func badLines() throws {
    let fixture = try ContentFixture()
    let input = [UInt8](repeating: 0x61, count: 5_000) + [0x0A, 0xFF, 0x0A] + Array("/stop\n1\n".utf8)
    let run = RecordedRun("chat", "--dialogs", fixture.path, input: input)
    #expect(
      run.output == greeting + """
        Die regel is te lang voor mij. Wil je het korter typen?

        Die tekens kan ik niet lezen. Wil je het nog eens typen?

        [stop]


        """)
  }

  @Test("Broken dialogs are told, and the exit code is 1")
  func broken() throws {
    let fixture = try ContentFixture([
      "scripts/start.dialog": "dialoog start  Begin\n\nstap begin\n  zegg  Hallo\n  klaar\n"
    ])
    let run = RecordedRun("chat", "--dialogs", fixture.path)
    #expect(run.code == .notGood)
    #expect(run.errors.contains("start.dialog:4:3: fout[D102]"))
    #expect(run.errors.hasSuffix("Met deze fouten kan de bot niet praten. `intake check` laat alles zien.\n"))
    #expect(run.output == "")
  }

  @Test(
    "Without content it says what to do, and the exit code is 3",
    // For `stats` the content is a help, and may be missing.
    arguments: CommandTable.commands.filter { $0.flags.contains(.dialogs) }.map(\.name).filter {
      $0 != .stats
    })
  func missing(_ name: CommandName) {
    let run =
      switch name {
      case .ask: RecordedRun("ask", "wat", "--dialogs", "/nergens")
      case .kb: RecordedRun("kb", "export", "--dialogs", "/nergens")
      case .eval: RecordedRun("eval", "questions.tsv", "--dialogs", "/nergens")
      case .match: RecordedRun("match", "kok", "--dialogs", "/nergens")
      case .bench: RecordedRun("bench", "dialogs", "--dialogs", "/nergens")
      case .leads: RecordedRun("leads", "assign", "K7M-R4X-PDW", "coach", "--dialogs", "/nergens")
      case .route: RecordedRun("route", "--role", "coach", "--dialogs", "/nergens")
      default: RecordedRun(name.rawValue, "--dialogs", "/nergens")
      }
    #expect(run.code == .couldNotBeDone)
    #expect(
      run.errors == """
        /nergens: fout[C101]: De map `/nergens` is er niet.
          Kies een andere map met `--dialogs MAP`, of ga naar de map waar `Dialogs` in staat.
        Meer over een fout: intake explain C101

        """)
    #expect(run.output == "")
  }

  @Test("A chat that is written down is a conversation test, which holds when it is played")
  func record() throws {
    let fixture = try ContentFixture()
    try FileManager.default.createDirectory(
      atPath: fixture.path + "/conversations", withIntermediateDirectories: true)
    let file = fixture.path + "/conversations/nieuw.talk"
    let input = Array("wat is bbl?\n\n ik leer nog \nja\n06 12345678\n".utf8)
    let run = RecordedRun("chat", "--dialogs", fixture.path, "--record", file, input: input)
    #expect(run.code == .good)
    #expect(
      run.errors == "Het gesprek staat nu in \(file). Haal eruit wat je niet wilt controleren.\n")
    let text = try fixture.text(of: "conversations/nieuw.talk")
    #expect(
      text.hasPrefix(
        """
        test  Opgenomen op 23 november 2026
        nu  2026-11-23 10:00
        bot  [begroeting]
        bot  Wie ben je?
        keuze  1 Ik leer nog
        keuze  2 Ik werk al
        vraag  start.wie

        jij  wat is bbl?
        bot  Bij bbl werk en leer je.
        """), "\(text)")
    #expect(text.contains("\naanvraag  coach over bbl\n"))
    let played = RecordedRun("test", fixture.path)
    #expect(played.output.hasPrefix("1 gesprek gespeeld: 1 goed, 0 niet.\n"), "\(played.output)")
  }

  @Test("A file that is there is not overwritten; the chat is shown, so that it isn't lost")
  func recordOverSomething() throws {
    let fixture = try ContentFixture(["a.talk": "test  mijn werk\n"])
    let file = fixture.path + "/a.talk"
    let run = RecordedRun("chat", "--dialogs", fixture.path, "--record", file, input: Array("stop\n".utf8))
    #expect(run.code == .couldNotBeDone)
    #expect(run.errors.hasPrefix("\(file) bestaat al. Kies een andere naam; hier is je gesprek:\n\ntest  "))
    #expect(try fixture.text(of: "a.talk") == "test  mijn werk\n")
  }
}
