import DialogEngine
import Foundation
import Testing

@testable import IntakeBot

@Suite("Leads for other programs")
struct LeadExportTests {
  @Test("A table that a Dutch Excel opens, with commas for others, and JSON Lines")
  func export() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let reference = try #require(book.keep()).reference
    book.close()
    let export = LeadExport(try fixture.archive())
    let rows = [
      ["reference", "made", "state", "outcome", "closed", "topic", "role", "adviser", "desk", "region"]
        + ["language", "name", "phone", "email", "details"],
      [reference, "2026-11-21 11:50", "new", "", "", "bbl", "coach", "coach", "Coaches", "Overijssel", "nl"]
        + ["Robin", "06 12345678", "", "wie: Ik leer nog | postcode: 8011 PK"],
    ]
    for separator in [";", ","] {
      let text = rows.map { $0.map { "\"\($0)\"" }.joined(separator: separator) + "\r\n" }.joined()
      #expect(
        Array(export.csv(separator: Character(separator)).utf8) == [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    }
    let lines = export.jsonLines.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("{\"reference\":\"\(reference)\"") == true)
  }

  struct Row: CustomTestStringConvertible {
    let text: String
    let cell: String
    var testDescription: String { text }
  }

  @Test(
    "No cell is taken for a formula, and none breaks out",
    arguments: [
      Row(text: "=1+1", cell: "\"'=1+1\""), Row(text: "+49301234567", cell: "\"'+49301234567\""),
      Row(text: "-2", cell: "\"'-2\""), Row(text: "@SUM(A1)", cell: "\"'@SUM(A1)\""),
      Row(text: "\t=1", cell: "\"' =1\""), Row(text: " \n=1", cell: "\"'  =1\""),
      Row(text: "＝1", cell: "\"'＝1\""), Row(text: "a;b\"c", cell: "\"a;b\"\"c\""),
      Row(text: "een\r\ntwee", cell: "\"een  twee\""), Row(text: "", cell: "\"\""),
    ])
  func cell(_ row: Row) { #expect(LeadExport.cell(row.text) == row.cell) }

  @Test("Counts and times of each desk")
  func statistics() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let references = try (0..<2).map { _ in try book.reference() }
    fixture.clock.withLock { $0 = Moment(milliseconds: $0.milliseconds + 5_400_000) }
    _ = book.performAndWait(LeadCommand(references[0], .take))
    fixture.clock.withLock { $0 = Moment(milliseconds: $0.milliseconds + 2 * 86_400_000) }
    _ = book.performAndWait(LeadCommand(references[0], .close(.helped)))
    book.close()
    let statistics = LeadStatistics(try fixture.archive())
    #expect(
      statistics.text == """
        DESK   LEADS  NEW  DELIVERED  TAKEN  CLOSED  DEAD  TAKEN IN  CLOSED IN
        coach  2      1    0          0      1       0     1.5 h     2.1 d

        Closed: helped 1.

        Times are medians.

        """)
    #expect(
      statistics.json == """
        [
        {"adviser":"coach","leads":2,"states":{"new":1,"delivered":0,"taken":0,"closed":1,"dead":0},\
        "outcomes":[{"outcome":"helped","leads":1}],"median_minutes_to_take":90,"median_hours_to_close":49}
        ]

        """)
  }

  @Test("Everything about a person, in plain Dutch")
  func person() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let kept = try #require(book.keep()).reference
    let reference = try #require(LeadReference(kept))
    book.deliverOutstanding()
    _ = book.performAndWait(LeadCommand(reference, .close(.helped)))
    book.close()
    #expect(
      try fixture.archive().entry(reference)?.textForPerson == """
        Dit bewaren we over jouw aanvraag \(kept).

        Gemaakt op: 21 november 2026, 11:50
        Je naam: Robin
        Je telefoon: 06 12345678
        Je antwoord op 'wie': Ik leer nog
        Je antwoord op 'postcode': 8011 PK
        Onderwerp: bbl
        Gesprek: start
        Taal: nl
        Waar: Overijssel
        Wie je vraag krijgt: Coaches
        Rol: coach
        Reden voor deze keuze, in het Engels: fits coach, topic bbl, in Overijssel; 0 of 20 this week

        Je zei ja op deze vraag: Mag ik je vraag doorgeven aan een "coach"?
        Dat was op: 21 november 2026, 11:50
        Waar je dat zei: in een gesprek met de bot
        Waarvoor: bbl
        Voor wie: coach
        Versie van de teksten: a1b2

        Hoe het nu staat: afgerond
        Bezorgd op: 21 november 2026, 11:50
        Afgerond op: 21 november 2026, 11:50
        Hoe het afliep: je vraag is beantwoord

        """)
  }
}
