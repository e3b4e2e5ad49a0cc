import DialogEngine
import TestSupport
import Testing

@testable import IntakeBot

@Suite("What a conversation tells about the desk that is needed")
struct RoutingQuestionTests {
  private static let script = """
    dialoog start  Begin

    stap begin
      vraag sector: keuze
        zeg   Waar werk je?
        optie metaal      Metaal
        optie mobiliteit  Auto's en fietsen
      vraag taal: keuze
        zeg   Welke taal spreek je het liefst?
        optie nl  Nederlands
        optie pl  Pools
      vraag provincie: keuze
        zeg   In welke provincie?
        optie drenthe     Drenthe
        optie overijssel  Overijssel
      vraag postcode: postcode
        zeg     Wat is je postcode?
        waarom  Dan zoeken we iemand in de buurt.
        overslaan  Liever niet
      vraag grootte: bedrijfsgrootte
        zeg  Hoe groot is het bedrijf?
      aanvraag over bbl
        mee  grootte
      klaar

    """

  static func content() -> Content {
    var files = ContentFiles.small()
    files.scripts[1] = SourceFile(path: "Dialogs/scripts/start.dialog", text: script)
    return Content(files)
  }

  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let lines: [String]
    let question: RoutingQuestion
    init(_ name: String, _ lines: [String], _ question: RoutingQuestion) {
      (testDescription, self.lines, self.question) = (name, lines, question)
    }
  }

  static let rows = [
    Row(
      "everything is told", ["mobiliteit", "pools", "drenthe", "8011 PK", "14 man"],
      RoutingQuestion(
        role: "coach", sector: "mobiliteit", postcode: "8011 PK", province: "Drenthe", topic: "bbl",
        language: "pl", size: 14)),
    Row(
      "no postcode", ["metaal", "nederlands", "overijssel", "liever niet", "200"],
      RoutingQuestion(role: "coach", sector: "metaal", province: "Overijssel", topic: "bbl", size: 200)),
  ]

  @Test(
    "Sector, language, province, postcode and size are taken from the answers, whether they go along or not",
    arguments: rows)
  func answers(_ row: Row) throws {
    let content = Self.content()
    let moment = try #require(LocalTime("2026-11-23 10:00"))
    let context = try #require(content.context(at: moment))
    var rehearsal = Rehearsal()
    _ = rehearsal.open(in: context)
    for line in row.lines + ["ja", "0612345678"] { _ = rehearsal.say(line, in: context) }
    let lead = try #require(rehearsal.leads.first)
    let program = try #require(content.program)
    #expect(RoutingQuestion(lead.draft, in: lead.conversation, of: program) == row.question)
  }

  @Test("The service hands all of it to who keeps leads, on both sides", arguments: rows)
  func service(_ row: Row) throws {
    let content = Self.content()
    let moment = try #require(LocalTime("2026-11-23 10:00"))
    let context = try #require(content.context(at: moment))
    let live = try LiveServer { $0.content = { _ in context } }
    let talk = try live.greeted()
    let gateway = try live.gateway()
    for line in row.lines + ["ja", "0612345678"] {
      try talk.send(line + "\n")
      _ = try talk.block()
      try gateway.send("{\"conversation\":\"a\",\"text\":\"\(line)\"}\n")
      _ = try gateway.line()
    }
    #expect(live.leads.questions == [row.question, row.question])
  }
}
