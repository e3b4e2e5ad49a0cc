import DialogEngine
import IntakeBot
import Testing

@testable import intake_cli

@Suite("intake parse")
struct ParseCommandTests {
  @Test("Reads what people type, as each type", arguments: ParseRow.all)
  func rows(_ row: ParseRow) throws {
    let monday = try #require(CalendarDate(iso: "2026-11-23"))
    let answer = AnswerTrial(row.type, options: row.options, today: monday).read(row.text)
    #expect((answer.value.map(JSON.value) ?? answer.status.rawValue) == row.expected)
  }

  @Test("A text in plain words, from the words of the command line")
  func words() {
    let run = RecordedRun("parse", "getal", "een", "stuk", "of", "twintig")
    #expect(run.output == "getal: 20\n")
    #expect(run.code == .good)
    #expect(RecordedRun("parse", "phone", "06", "-", "12 34 56 78").output == "telefoon: 06 12 34 56 78\n")
    #expect(
      RecordedRun("parse", "date", "31 februari").output
        == "datum: begrepen, maar zo kan het niet: het bestaat niet\n")
    #expect(RecordedRun("parse", "number", "20 tot 25").output == "getal: niet zeker: 20 of 25\n")
    #expect(RecordedRun("parse", "yes-no", "weet ik niet").output == "ja-nee: niet begrepen\n")
  }

  @Test("With --json one object, its type under the name for programs, its value null unless it is clear")
  func json() {
    #expect(
      RecordedRun("parse", "ja-nee", "--json", "nee hoor").output
        == #"{"text":"nee hoor","type":"yes-no","value":false,"status":"ok"}"# + "\n")
    #expect(
      RecordedRun("parse", "postcode", "--json", "801").output
        == #"{"text":"801","type":"postcode","value":null,"status":"invalid"}"# + "\n")
    #expect(
      RecordedRun("parse", "number", "--json", "-2,5").output
        == #"{"text":"-2,5","type":"number","value":null,"status":"invalid"}"# + "\n")
    #expect(
      RecordedRun("parse", "number", "--json", "1.250,5").output
        == #"{"text":"1.250,5","type":"number","value":1250.5,"status":"ok"}"# + "\n")
    #expect(
      RecordedRun("parse", "keuze", "--options", "bellen, mailen", "--json", "bel maar").output
        == #"{"text":"bel maar","type":"choice","value":null,"status":"unknown"}"# + "\n")
  }

  @Test("- reads a text a line and writes one object for each, also for an empty one or one that is no text")
  func batch() {
    let input = Array("volgende week dinsdag\n\n".utf8) + [0xFF, 0x0A] + Array(" morgen ".utf8)
    let run = RecordedRun("parse", "date", "--today", "2026-11-21", "-", input: input)
    #expect(
      run.output == """
        {"text":"volgende week dinsdag","type":"date","value":"2026-11-24","status":"ok"}
        {"text":"","type":"date","value":null,"status":"unknown"}
        {"text":"","type":"date","value":null,"status":"unknown"}
        {"text":" morgen ","type":"date","value":"2026-11-22","status":"ok"}

        """)
    #expect(run.code == .good)
  }

  @Test("Without --today it is today")
  func today() {
    #expect(RecordedRun("parse", "datum", "morgen").output == "datum: 24 november 2026\n")
  }

  @Test("What can't be understood of the command line says how it should be, with exit code 2")
  func usage() {
    let unknown = RecordedRun("parse", "nummer", "3")
    #expect(
      unknown.errors == """
        intake: `intake parse` can't use `nummer`. Did you mean `number`? It takes: choice, multiple-choice, yes-no, \
        text, name, number, postcode, email, phone, company-size, date, consent.

        """)
    #expect(unknown.code == .wrongUsage)
    #expect(
      RecordedRun("parse", "choice", "x").errors == "intake: `intake parse` needs `--options A,B` here.\n")
    #expect(
      RecordedRun("parse", "text").errors
        == "intake: `intake parse` needs something to work on: `intake parse [--options A,B] [--today DATE] [--json] TYPE TEXT`.\n"
    )
    #expect(
      RecordedRun("parse", "date", "--today", "morgen", "x").errors
        == "intake: `--today` is `morgen`; it should be a day such as 2026-11-21.\n")
  }
}
