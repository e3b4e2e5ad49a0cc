import DialogEngine
import Foundation
import Testing

@testable import IntakeBot

@Suite("What becomes of a lead")
struct LeadLifeTests {
  struct Row: CustomTestStringConvertible {
    let name: String
    let actions: [LeadCommand.Action]
    let outcome: Result<LeadState, LeadRefusal>
    var testDescription: String { name }
  }

  @Test(
    "Commands change the state, the last one as told",
    arguments: [
      Row(name: "taken", actions: [.take], outcome: .success(.taken)),
      Row(name: "taken twice", actions: [.take, .take], outcome: .success(.taken)),
      Row(name: "closed", actions: [.take, .close(.helped)], outcome: .success(.closed)),
      Row(name: "closed untaken", actions: [.close(.unreachable)], outcome: .success(.closed)),
      Row(name: "closed twice", actions: [.close(.helped), .close(.other)], outcome: .failure(.isClosed)),
      Row(name: "taken when closed", actions: [.close(.helped), .take], outcome: .failure(.isClosed)),
      Row(name: "sent again when closed", actions: [.close(.helped), .resend], outcome: .failure(.isClosed)),
      Row(name: "sent again when taken", actions: [.take, .resend], outcome: .success(.new)),
      Row(
        name: "to a desk of the same role", actions: [.assign(adviser: "tweede", isAgreed: false)],
        outcome: .success(.new)),
      Row(
        name: "to the helpdesk", actions: [.take, .assign(adviser: "hulp", isAgreed: false)],
        outcome: .success(.new)),
      Row(
        name: "to no desk", actions: [.assign(adviser: "weg", isAgreed: true)],
        outcome: .failure(.unknownDesk)),
      Row(
        name: "withdrawn with the right digits", actions: [.withdraw(digits: "5678")],
        outcome: .success(.closed)),
      Row(
        name: "withdrawn with wrong digits", actions: [.withdraw(digits: "5679")],
        outcome: .failure(.wrongDigits)),
      Row(
        name: "withdrawn with too few digits", actions: [.withdraw(digits: "678")],
        outcome: .failure(.wrongDigits)),
      Row(
        name: "withdrawn when closed", actions: [.close(.helped), .withdraw(digits: nil)],
        outcome: .success(.closed)),
    ])
  func commands(_ row: Row) throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let reference = try book.reference()
    let results = row.actions.map { book.performAndWait(LeadCommand(reference, $0)) }
    #expect(results.last == row.outcome)
    book.close()
  }

  @Test("A lead of another role goes there only when the person agreed")
  func otherRole() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let reference = try book.reference(.least, asking: .least)
    let move = { LeadCommand(reference, .assign(adviser: "coach", isAgreed: $0)) }
    #expect(book.performAndWait(move(false)) == .failure(.otherRole))
    #expect(book.performAndWait(move(true)) == .success(.new))
    book.deliverOutstanding()
    #expect(try fixture.delivered("coach") == ["\(reference).json"])
    book.close()
  }

  @Test("What was done is there after the next opening, and in the archive")
  func restart() throws {
    let fixture = try LeadFixture()
    var book = try fixture.open()
    let references = try (0..<3).map { _ in try book.reference() }
    book.deliverOutstanding()
    fixture.clock.withLock { $0 = Moment(milliseconds: $0.milliseconds + 3_600_000) }
    _ = book.performAndWait(LeadCommand(references[0], .take))
    _ = book.performAndWait(LeadCommand(references[1], .close(.started)))
    _ = book.performAndWait(LeadCommand(references[2], .assign(adviser: "hulp", isAgreed: false)))
    let live = references.map { reference in book.state.withLock { $0.records[reference]?.status } }
    book.close()
    book = try fixture.open()
    #expect(references.map { reference in book.state.withLock { $0.records[reference]?.status } } == live)
    #expect(book.undelivered == 1)
    book.deliverOutstanding()
    book.close()
    let entries = try fixture.archive().entries
    #expect(entries.map(\.state) == [.taken, .closed, .delivered])
    #expect(entries.map(\.status.result) == [nil, .started, nil])
    #expect(entries.map(\.lead.desk) == ["Coaches", "Coaches", "Helpdesk"])
    #expect(try fixture.delivered("hulp") == ["\(references[2]).json"])
  }

  @Test("A lead that is given to another desk counts there this week, also after a restart")
  func counted() throws {
    let fixture = try LeadFixture()
    var book = try fixture.open()
    let reference = try book.reference()
    _ = book.performAndWait(LeadCommand(reference, .assign(adviser: "tweede", isAgreed: false)))
    let counts = book.state.withLock { $0.counts.counts.filter { $0.value > 0 } }
    #expect(counts == ["tweede": 1])
    book.close()
    book = try fixture.open()
    #expect(book.state.withLock { $0.counts.counts.filter { $0.value > 0 } } == counts)
    book.close()
  }

  @Test("A consent that is taken back before delivery: nothing is delivered")
  func withdrawnBefore() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let reference = try book.reference()
    _ = book.performAndWait(LeadCommand(reference, .withdraw(digits: nil)))
    #expect(book.deliverOutstanding() == 0)
    #expect(throws: (any Error).self) { try fixture.delivered("coach") }
    book.close()
  }

  @Test("After delivery the desk is asked to delete it, once, without anything that the person gave")
  func withdrawnAfter() throws {
    let fixture = try LeadFixture()
    var book = try fixture.open()
    let reference = try book.reference()
    book.deliverOutstanding()
    _ = book.performAndWait(LeadCommand(reference, .withdraw(digits: "5678")))
    book.close()
    // The request waits in the journal, as leads do.
    book = try fixture.open()
    book.deliverOutstanding()
    #expect(try fixture.delivered("coach") == ["\(reference)-deletion.json"])
    let text = try String(
      contentsOfFile: fixture.data + "/desks/coach/\(reference)-deletion.json", encoding: .utf8)
    #expect(
      text == """
        {"notice":"deletion","reference":"\(reference)","made":"2026-11-21T10:50:00.120Z","topic":"bbl",\
        "adviser":"coach","desk":"Coaches"}

        """)
    book.close()
    book = try fixture.open()
    #expect(book.undelivered == 0)
    book.close()
  }

  @Test("A change that can't be written changes nothing, and says so")
  func notWritten() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let reference = try book.reference()
    fixture.files.fail(.synchronize, with: EIO, on: "/journal/")
    #expect(book.performAndWait(LeadCommand(reference, .take)) == .failure(.notWritten))
    #expect(book.state.withLock { $0.records[reference]?.status.state } == .new)
    #expect(book.performAndWait(LeadCommand(reference, .take)) == .success(.taken))
    book.close()
    #expect(try fixture.archive().entries.map(\.state) == [.taken])
  }

  @Test("Nobody knows a reference that was not given")
  func unknown() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    var generator = SystemRandomNumberGenerator()
    let command = LeadCommand(LeadReference(using: &generator), .take)
    #expect(book.performAndWait(command) == .failure(.unknownLead))
    book.close()
  }
}

@Suite("Changes of leads in the journal")
struct LeadChangeTests {
  static let kinds: [LeadChange.Kind] =
    LeadResult.allCases.map { .closed($0) } + [
      .taken, .assigned(adviser: "a;b é", desk: "Bureau", isAgreed: false),
      .assigned(adviser: "", desk: "", isAgreed: true), .dead(reason: "answered 550 to RCPT"), .resent,
      .reminded, .escalated, .deletionAsked(""), .deletionAsked("a;b é"),
      .corrected(.detail(Lead.Detail(question: "start.wie", label: "wie", text: "Ik werk"))),
      .corrected(.name("Robin é")), .corrected(.reach(.phone("+31612345678"))),
      .corrected(.reach(.email("robin@example.org"))), .correctionsTold(12),
    ]

  @Test("Each is read as it was written; cut short it is none, and no byte traps", arguments: kinds)
  func roundTrip(_ kind: LeadChange.Kind) {
    let reference = someReference()
    let change = LeadChange(reference: reference, moment: .reading, kind: kind)
    #expect(LeadChange(change.bytes) == change)
    #expect(LeadChange(Array(change.bytes.prefix(18))) == nil)
    for index in change.bytes.indices {
      var bytes = change.bytes
      bytes[index] ^= 0xFF
      _ = LeadChange(bytes)
      _ = LeadChange(Array(change.bytes.prefix(index)))
    }
  }

  private func someReference() -> LeadReference {
    var generator = SystemRandomNumberGenerator()
    return LeadReference(using: &generator)
  }
}
