import DialogEngine
import Foundation
import Testing

@testable import IntakeBot

@Suite("Bringing leads to their desks")
struct LeadDeliveryTests {
  @Test("A lead lies in the folder of its desk, as one JSON object that is whole")
  func document() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let reference = try #require(book.keep()).reference
    #expect(book.deliverOutstanding() == 0)
    book.close()
    let text = try String(
      contentsOfFile: fixture.data + "/desks/coach/\(reference).json", encoding: .utf8)
    let expected = [
      #"{"reference":"\#(reference)","made":"2026-11-21T10:50:00.120Z","topic":"bbl","dialog":"start","#,
      #""language":"nl","role":"coach","desk":"Coaches","adviser":"coach","region":"Overijssel","#,
      #""fallback":false,"why":"fits coach, topic bbl, in Overijssel; 0 of 20 this week","name":"Robin","#,
      #""phone":"+31612345678","details":[{"question":"start.wie","label":"wie","answer":"Ik leer nog"},"#,
      #"{"question":"regio.postcode","label":"postcode","answer":"8011 PK"}],"#,
      #""consent":{"text":"Mag ik je vraag doorgeven aan een \"coach\"?","turn":4,"#,
      #""at":"2026-11-21T10:50:00.120Z","purpose":"bbl","receiver":"coach","path":"talk","#,
      #""version":"a1b2"}}"#,
    ]
    #expect(text == expected.joined() + "\n")
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  @Test("Nothing is left behind in the folder, and only the owner may read it")
  func permissions() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let reference = try #require(book.keep()).reference
    book.deliverOutstanding()
    book.close()
    #expect(
      try fixture.folder.permissions() == [
        "700 data", "700 data/desks", "700 data/desks/coach", "600 data/desks/coach/\(reference).json",
        "700 data/journal", "600 data/journal/00000001.journal", "600 data/journal/lock",
      ])
  }

  @Test("What was not delivered is delivered after the next opening; what was, is not delivered again")
  func restart() throws {
    let fixture = try LeadFixture()
    var book = try fixture.open()
    let first = try #require(book.keep()).reference
    book.close()
    book = try fixture.open()
    #expect(book.undelivered == 1)
    #expect(book.deliverOutstanding() == 0)
    #expect(try fixture.delivered("coach") == [first + ".json"])
    try FileManager.default.removeItem(atPath: fixture.data + "/desks/coach/\(first).json")
    book.close()
    book = try fixture.open()
    #expect(book.undelivered == 0)
    book.deliverOutstanding()
    #expect(try fixture.delivered("coach").isEmpty)
    book.close()
  }

  @Test("Delivered twice, it is the same file")
  func twice() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let reference = try #require(book.keep()).reference
    let lead = try #require(try fixture.archive().entries.first?.lead)
    book.close()
    let desks = DeskFolders(files: fixture.files, path: fixture.data + "/desks")
    let letter = Letter(lead: lead, kind: .lead)
    let folders = [try desks.deliver(letter, to: "coach"), try desks.deliver(letter, to: "coach")]
    #expect(folders == [fixture.data + "/desks/coach", fixture.data + "/desks/coach"])
    #expect(try fixture.delivered("coach") == [reference + ".json"])
  }

  @Test(
    "A delivery that fails is told, and done later",
    arguments: [FileError.Operation.makeFolder, .create, .write, .synchronize, .rename])
  func failure(_ operation: FileError.Operation) throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let reference = try #require(book.keep()).reference
    fixture.files.fail(operation, with: ENOSPC, on: "/desks")
    #expect(book.deliverOutstanding() == 1)
    let told = fixture.events.withLock { events in
      events.compactMap {
        if case .notDelivered(let reference, _) = $0 { reference.description } else { nil }
      }
    }
    #expect(told == [reference])
    #expect(try fixture.archive().entries.map(\.state) == [.new])
    #expect(book.deliverOutstanding() == 0)
    #expect(try fixture.delivered("coach") == [reference + ".json"])
    book.close()
    #expect(try fixture.archive().entries.map(\.state) == [.delivered])
  }

  @Test("The book's own thread delivers what is kept")
  func thread() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open(delivers: true)
    let kept = (0..<20).compactMap { _ in book.keep()?.reference }
    book.close()
    // What the thread had not got to yet is left for the next opening.
    let again = try fixture.open()
    again.deliverOutstanding()
    again.close()
    let names = try fixture.delivered("coach") + fixture.delivered("tweede")
    #expect(Set(names) == Set(kept.map { $0 + ".json" }))
  }

  struct Row: CustomTestStringConvertible {
    let adviser: String
    let folder: String
    var testDescription: String { adviser }
  }

  @Test(
    "No id of a desk leads out of the folder",
    arguments: [
      Row(adviser: "vb-coach_2.a", folder: "vb-coach_2.a"), Row(adviser: "..", folder: "%2e."),
      Row(adviser: "a/../b", folder: "a%2f..%2fb"), Row(adviser: "é", folder: "%c3%a9"),
      Row(adviser: "%2e", folder: "%252e"), Row(adviser: "", folder: "%"),
    ])
  func folderName(_ row: Row) {
    #expect(DeskFolders.name(of: row.adviser) == row.folder)
  }

  @Test("Pauses grow, up to fifteen minutes, and half of each is drawn")
  func pauses() {
    let longest = (1...12).map { RetryPause.milliseconds(after: $0, random: 1) / 1_000 }
    #expect(longest == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900])
    #expect(RetryPause.milliseconds(after: 3, random: 0) == 2_000)
    #expect(RetryPause.milliseconds(after: .max, random: 0.5) == 675_000)
  }
}
