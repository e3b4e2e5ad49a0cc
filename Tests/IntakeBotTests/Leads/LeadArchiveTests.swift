import DialogEngine
import Foundation
import Testing

@testable import IntakeBot

@Suite("What an operator sees of leads")
struct LeadArchiveTests {
  @Test("The list, while the book is open")
  func list() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let first = try #require(book.keep()).reference
    book.deliverOutstanding()
    let second = try #require(book.keep(.least, asking: .least)).reference
    let archive = try fixture.archive()
    #expect(
      archive.listing == """
        REFERENCE    MADE              DESK      TOPIC   STATE
        \(first)  2026-11-21 11:50  Coaches   bbl     delivered
        \(second)  2026-11-21 11:50  Helpdesk  anders  new

        2 leads, 1 waiting to be delivered.

        """)
    #expect(archive.complaints.isEmpty)
    book.close()
  }

  @Test("The list for programs holds nothing that a person gave")
  func listJSON() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let reference = try #require(book.keep()).reference
    book.close()
    #expect(
      try fixture.archive().listingJSON == """
        [
        {"reference":"\(reference)","made":"2026-11-21T10:50:00.120Z","topic":"bbl","dialog":"start",\
        "language":"nl","role":"coach","desk":"Coaches","adviser":"coach","region":"Overijssel",\
        "fallback":false,"state":"new"}
        ]

        """)
  }

  @Test("Everything about one lead")
  func show() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let reference = try #require(book.keep()).reference
    book.close()
    let typed = try #require(LeadReference(reference.lowercased()))
    let archive = try fixture.archive()
    let entry = try #require(archive.entry(typed))
    #expect(
      entry.text == """
        Reference  \(reference)
        Made       2026-11-21 11:50 in the Netherlands
        State      new
        Topic      bbl, from the dialog start
        Desk       Coaches (coach)
        Role       coach
        Region     Overijssel
        Why        fits coach, topic bbl, in Overijssel; 0 of 20 this week
        Language   nl
        Name       Robin
        Phone      +31612345678
        Answer     wie: Ik leer nog
        Answer     postcode: 8011 PK
        Agreed to  Mag ik je vraag doorgeven aan een "coach"?
        Agreed     in turn 4, on record since 2026-11-21 11:50
        Agreed for bbl, by coach, over talk
        Texts      version a1b2

        """)
  }

  @Test("A folder without leads, and no folder")
  func empty() throws {
    let fixture = try LeadFixture()
    #expect(throws: FileError.self) { try fixture.archive() }
    try fixture.open().close()
    #expect(try fixture.archive().listing == "No leads.\n")
    #expect(try fixture.archive().listingJSON == "[]\n")
  }

  @Test("Damage is told, a torn tail is not")
  func damage() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    _ = book.keep()
    _ = book.keep()
    book.close()
    let segment = "data/journal/00000001.journal"
    var bytes = try fixture.folder.bytes(segment)
    try fixture.folder.write(bytes + [0xE5, 0x6A], to: segment)
    #expect(try fixture.archive().complaints.isEmpty)
    bytes[100] ^= 1
    try fixture.folder.write(bytes, to: segment)
    let archive = try fixture.archive()
    #expect(archive.entries.count == 1)
    #expect(archive.complaints.count == 1)
    #expect(
      archive.complaints[0].hasPrefix("damaged, and not to be read any more: 00000001.journal, bytes 32 to "))
  }

  struct Row: CustomTestStringConvertible {
    let milliseconds: Int64
    let iso: String
    var testDescription: String { iso }
  }

  @Test(
    "Moments as RFC 3339 has them",
    arguments: [
      Row(milliseconds: 0, iso: "1970-01-01T00:00:00.000Z"),
      Row(milliseconds: -1, iso: "1969-12-31T23:59:59.999Z"),
      Row(milliseconds: 1_795_258_200_120, iso: "2026-11-21T10:50:00.120Z"),
      Row(milliseconds: .max, iso: "9999-12-31T23:59:59.999Z"),
      Row(milliseconds: .min, iso: "0001-01-01T00:00:00.000Z"),
    ])
  func moment(_ row: Row) {
    #expect(Moment(milliseconds: row.milliseconds).iso == row.iso)
  }

  @Test("The lead that is measured with can be made")
  func benchmark() throws {
    let (draft, question, router) = try #require(BenchmarkDraft.make())
    #expect(draft.topic == BenchmarkDraft.topic)
    #expect(question == RoutingQuestion(role: "coach", postcode: "8011 PK", topic: BenchmarkDraft.topic))
    #expect(router.choose(question, on: Moment.reading.inAmsterdam.date).desk == "Coaches")
  }

  @Test("A measurement keeps away from a folder with leads of people")
  func benchmarkFolder() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    _ = book.keep()
    book.close()
    #expect(throws: LeadBenchmark.Problem.holdsRealLeads) {
      try LeadBenchmark(writers: 1, seconds: 0).run(in: fixture.data)
    }
    #expect(try fixture.archive().entries.count == 1)
  }
}
