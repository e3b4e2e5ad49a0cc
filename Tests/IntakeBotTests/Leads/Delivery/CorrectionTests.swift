import DialogEngine
import Foundation
import Testing

@testable import IntakeBot

@Suite("Corrections of leads that were sent")
struct LeadCorrectionTests {
  private let fixture: LeadFixture
  private static let phone = LeadCommand.Action.correct(.reach(.phone("+31687654321")))

  init() throws { fixture = try LeadFixture() }

  private func delivered(_ name: String) throws -> String {
    try String(contentsOfFile: fixture.data + "/desks/coach/\(name).json", encoding: .utf8)
  }

  @Test("What was not delivered yet goes out corrected, and no second letter follows")
  func before() throws {
    let book = try fixture.open()
    let reference = try book.reference()
    #expect(book.performAndWait(LeadCommand(reference, Self.phone)) == .success(.new))
    #expect(book.deliverOutstanding() == 0)
    book.close()
    #expect(try fixture.delivered("coach") == ["\(reference).json"])
    #expect(try delivered("\(reference)").contains(#""phone":"+31687654321""#))
  }

  @Test(
    "What was delivered follows it as a correction, to the same desk; each has a key of its own"
  )
  func after() throws {
    let book = try fixture.open()
    let reference = try book.reference()
    book.deliverOutstanding()
    _ = book.performAndWait(LeadCommand(reference, Self.phone))
    #expect(book.deliverOutstanding() == 0)
    let detail = Lead.Detail(question: "regio.postcode", label: "postcode", text: "8012 AB")
    _ = book.performAndWait(LeadCommand(reference, .correct(.detail(detail))))
    #expect(book.deliverOutstanding() == 0)
    book.close()
    #expect(
      try fixture.delivered("coach") == [
        "\(reference)-correction-1.json", "\(reference)-correction-2.json", "\(reference).json",
      ])
    let first = try delivered("\(reference)-correction-1")
    #expect(first.hasPrefix(#"{"notice":"correction","reference":"\#(reference)","#))
    #expect(first.contains(#""phone":"+31687654321""#))
    let second = try delivered("\(reference)-correction-2")
    #expect(second.contains(#""answer":"8012 AB""#))
    #expect(!second.contains("8011"))
  }

  @Test("One that waits for its desk waits over a restart, and goes out once")
  func restart() throws {
    var book = try fixture.open()
    let reference = try book.reference()
    book.deliverOutstanding()
    _ = book.performAndWait(LeadCommand(reference, Self.phone))
    book.close()
    book = try fixture.open()
    #expect(book.undelivered == 1)
    #expect(book.deliverOutstanding() == 0)
    book.close()
    book = try fixture.open()
    #expect(book.undelivered == 0)
    book.close()
    #expect(try fixture.delivered("coach") == ["\(reference)-correction-1.json", "\(reference).json"])
  }

  @Test("Two copies of the journal come to the same, live and after a restart")
  func replayed() throws {
    var book = try fixture.open()
    let reference = try book.reference()
    book.deliverOutstanding()
    _ = book.performAndWait(LeadCommand(reference, Self.phone))
    book.deliverOutstanding()
    let live = book.state.withLock { $0.records[reference]?.status }
    book.close()
    book = try fixture.open()
    #expect(book.state.withLock { $0.records[reference]?.status } == live)
    book.close()
  }

  @Test("A lead that is closed takes none; what a desk got is deleted with its corrections")
  func closed() throws {
    let book = try fixture.open()
    let reference = try book.reference()
    book.deliverOutstanding()
    _ = book.performAndWait(LeadCommand(reference, Self.phone))
    book.deliverOutstanding()
    _ = book.performAndWait(LeadCommand(reference, .withdraw(digits: nil)))
    #expect(book.performAndWait(LeadCommand(reference, Self.phone)) == .failure(.isClosed))
    book.deliverOutstanding()
    book.close()
    #expect(try fixture.delivered("coach") == ["\(reference)-deletion.json"])
    #expect(try fixture.archive().entry(reference)?.lead.isErased == true)
  }

  @Test("An operator sees what holds now, and when it was corrected")
  func shown() throws {
    let book = try fixture.open()
    let reference = try book.reference()
    _ = book.performAndWait(LeadCommand(reference, Self.phone))
    _ = book.performAndWait(LeadCommand(reference, .correct(.name("Robin de Vries"))))
    book.close()
    let text = try #require(try fixture.archive().entry(reference)).text
    #expect(text.contains("Name       Robin de Vries\n"))
    #expect(text.contains("Phone      +31687654321\n"))
    #expect(text.contains("Corrected  2026-11-21 11:50\n"))
  }

  @Test("As a mail: what holds now, with a Message-ID of its own")
  func mail() throws {
    let address = try #require(MailAddress("coach@example.org"))
    let letter = Letter(lead: try Letter.robin().lead, kind: .correction, corrections: 2)
    let text = String(
      decoding: MailMessage(letter, from: address, to: address, date: .reading).bytes, as: UTF8.self)
    #expect(text.contains("Message-ID: <K7M-R4X-PDW-correction-2@example.org>"))
    #expect(text.contains("Subject: Aanvraag K7M-R4X-PDW: aangepast"))
    #expect(text.contains("Dit is wat nu geldt."))
  }
}
