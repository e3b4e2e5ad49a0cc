import DialogEngine
import Foundation
import Testing

@testable import IntakeBot

@Suite("Forgetting leads")
struct LeadForgettingTests {
  let fixture: LeadFixture

  init() throws { fixture = try LeadFixture() }

  /// What Robin gave, as it would lie on the disk.
  private static let given = ["Robin", "612345678", "Ik leer nog", "8011 PK", "Mag ik je vraag"]

  /// The texts that are found in any file of the data folder.
  private func found(_ texts: [String]) throws -> [String] {
    let files = try #require(FileManager.default.enumerator(atPath: fixture.data)).compactMap {
      $0 as? String
    }
    let bytes = files.compactMap { FileManager.default.contents(atPath: "\(fixture.data)/\($0)") }
    #expect(!bytes.isEmpty)
    return texts.filter { text in bytes.contains { $0.range(of: Data(text.utf8)) != nil } }
  }

  private func pass(days: Int) { pass(milliseconds: Int64(days) * 86_400_000) }

  private func pass(milliseconds: Int64) {
    fixture.clock.withLock { $0 = Moment(milliseconds: $0.milliseconds + milliseconds) }
  }

  @discardableResult
  private func perform(_ action: LeadCommand.Action, _ lead: LeadReference, _ book: LeadBook) -> LeadState? {
    try? book.performAndWait(LeadCommand(lead, action)).get()
  }

  @Test("What was taken back before it was delivered is on the disk no more, not even its reference")
  func withdrawn() throws {
    let book = try fixture.open()
    let lead = try book.reference()
    #expect(try found(Self.given) == Self.given)
    perform(.withdraw(digits: nil), lead, book)
    #expect(book.purge() == .success(LeadPurge(forgotten: 1)))
    #expect(try found(Self.given + [lead.description.filter { $0 != "-" }, lead.description]) == [])
    #expect(book.performAndWait(LeadCommand(lead, .take)) == .failure(.unknownLead))
    book.close()
    #expect(try found(Self.given) == [])
    #expect(LeadStatistics(try fixture.archive()).text == "No leads.\n\nTaken back by the person: 1.\n")
  }

  @Test("Until its desk was asked, what the request needs stays, and nothing that the person gave")
  func erased() throws {
    var book = try fixture.open()
    let lead = try book.reference()
    perform(.correct(.name("Sascha")), lead, book)
    book.deliverOutstanding()
    perform(.correct(.detail(Lead.Detail(question: "q", label: "wie", text: "Ik werk al"))), lead, book)
    book.deliverOutstanding()
    #expect(try fixture.delivered("coach") == ["\(lead)-correction-2.json", "\(lead).json"])
    perform(.withdraw(digits: "5678"), lead, book)
    #expect(book.purge() == .success(LeadPurge(erased: 1)))
    #expect(try found(Self.given + ["Sascha", "Ik werk al"]) == [])
    let entry = try #require(try fixture.archive().entry(lead))
    #expect(
      entry.textForPerson == """
        Je trok je toestemming in voor aanvraag \(lead). Wat je gaf, is gewist.

        Dit bewaren we nog, tot we hebben gevraagd om het ook daar te wissen:
        Gemaakt op: 21 november 2026, 11:50
        Onderwerp: bbl
        Gesprek: start
        Wie je vraag kreeg: Coaches
        Rol: coach

        Hoe het nu staat: afgerond
        Bezorgd op: 21 november 2026, 11:50
        Afgerond op: 21 november 2026, 11:50
        Hoe het afliep: je trok je toestemming in
        We vragen nog om je gegevens te wissen.

        """)
    // The duty is there after the next opening as well.
    book.close()
    book = try fixture.open()
    book.deliverOutstanding()
    #expect(try fixture.delivered("coach") == ["\(lead)-deletion.json"])
    #expect(book.purge() == .success(LeadPurge(forgotten: 1)))
    #expect(try fixture.delivered("coach") == ["\(lead)-deletion.json"])
    book.close()
    #expect(try fixture.archive().entries == [])
  }

  @Test("So does what a desk had closed before, and the desk is asked; the others keep their outcome")
  func closedBefore() throws {
    let book = try fixture.open()
    let leads = try (0..<2).map { _ in try book.reference() }
    book.deliverOutstanding()
    for lead in leads { perform(.close(.helped), lead, book) }
    #expect(perform(.withdraw(digits: nil), leads[0], book) == .closed)
    #expect(book.purge() == .success(LeadPurge(erased: 1)))
    book.deliverOutstanding()
    #expect(try fixture.delivered("coach") == ["\(leads[0])-deletion.json", "\(leads[1]).json"].sorted())
    #expect(book.purge() == .success(LeadPurge(forgotten: 1)))
    book.close()
    #expect(try fixture.archive().entries.map(\.status.result) == [.helped])
  }

  @Test("While a desk can't be asked, what was erased is not erased again at each look")
  func erasedOnce() throws {
    let book = try fixture.open()
    let lead = try book.reference()
    book.deliverOutstanding()
    perform(.withdraw(digits: nil), lead, book)
    #expect(book.purge() == .success(LeadPurge(erased: 1)))
    let creations = fixture.files.count(.create)
    #expect(book.purge() == .success(LeadPurge()))
    #expect(fixture.files.count(.create) == creations)
    book.close()
  }

  @Test("Without a service, taking one lead back takes no other from the disk, however old")
  func oneOnly() throws {
    var book = try fixture.open()
    let lead = try book.reference()
    _ = try book.reference()
    book.close()
    fixture.clock.withLock { $0 = .now() }
    book = try fixture.open()
    let young = try book.reference()
    book.close()
    let control = LeadControl(fixture.data)
    #expect(try control.perform(LeadCommand(young, .withdraw(digits: nil))) == .success(.closed))
    #expect(try fixture.archive().entries.count == 2)
    #expect(try fixture.archive().entry(lead) != nil)
  }

  @Test("Where a place of a rewritten journal goes bad, the leads behind it are still there, and it is told")
  func badPlace() throws {
    var book = try fixture.open()
    let leads = try (0..<3).map { _ in try book.reference() }
    perform(.withdraw(digits: nil), try book.reference(), book)
    _ = book.purge()
    let place = try #require(book.state.withLock { $0.records[leads[0]]?.position })
    book.close()
    let path = fixture.data + "/journal/" + SegmentName.file(place.segment)
    var bytes = try #require(FileManager.default.contents(atPath: path))
    bytes[Int(place.offset) + 100] ^= 0xFF
    try bytes.write(to: URL(filePath: path))
    #expect(try fixture.archive().entries.map(\.lead.reference) == Array(leads[1...]))
    #expect(try fixture.archive().damages.count == 1)
    // Rewritten once more: those that can be read stay, and the loss is told.
    book = try fixture.open()
    perform(.withdraw(digits: nil), leads[2], book)
    fixture.events.withLock { $0 = [] }
    _ = book.purge()
    let told = fixture.events.withLock { $0.contains { if case .damaged = $0 { true } else { false } } }
    #expect(told)
    book.close()
    #expect(try fixture.archive().entries.map(\.lead.reference) == [leads[1]])
  }

  @Test("A desk that takes its file away just then stops nothing")
  func takenAway() throws {
    let book = try fixture.open()
    let lead = try book.reference()
    book.deliverOutstanding()
    perform(.withdraw(digits: nil), lead, book)
    fixture.files.fail(.remove, with: ENOENT, on: "/desks/")
    #expect(book.purge() == .success(LeadPurge(erased: 1)))
    book.close()
  }

  @Test("The file at a desk that had the lead before goes as well, and that desk is asked, too")
  func assigned() throws {
    let book = try fixture.open()
    let lead = try book.reference()
    book.deliverOutstanding()
    perform(.assign(adviser: "hulp", isAgreed: false), lead, book)
    book.deliverOutstanding()
    #expect(try fixture.delivered("coach") == ["\(lead).json"])
    perform(.withdraw(digits: nil), lead, book)
    #expect(book.purge() == .success(LeadPurge(erased: 1)))
    #expect(try fixture.delivered("coach") == [])
    #expect(try fixture.delivered("hulp") == [])
    book.close()
    // Both had it, and both are asked, also after the next opening.
    let later = try fixture.open()
    later.deliverOutstanding()
    #expect(try fixture.delivered("coach") == ["\(lead)-deletion.json"])
    #expect(try fixture.delivered("hulp") == ["\(lead)-deletion.json"])
    #expect(later.purge() == .success(LeadPurge(forgotten: 1)))
    later.close()
  }

  struct Row: CustomTestStringConvertible {
    let name: String
    let actions: [LeadCommand.Action]
    let days: Int
    var testDescription: String { name }
  }

  @Test(
    "A lead goes on the day that it was kept as long as it may be, and not before",
    arguments: [
      Row(name: "open: 90 days", actions: [], days: 90),
      Row(name: "taken: 90 days", actions: [.take], days: 90),
      Row(name: "sent again: 90 days", actions: [.resend], days: 90),
      Row(name: "closed: 30 days", actions: [.close(.helped)], days: 30),
    ])
  func expired(_ row: Row) throws {
    let book = try fixture.open()
    let lead = try book.reference()
    book.deliverOutstanding()
    for action in row.actions { perform(action, lead, book) }
    pass(milliseconds: Int64(row.days) * 86_400_000 - 1)
    #expect(book.purge() == .success(LeadPurge()))
    #expect(try found(Self.given) == Self.given)
    pass(milliseconds: 1)
    #expect(book.purge() == .success(LeadPurge(expired: 1)))
    #expect(try found(Self.given + [lead.description]) == [])
    book.close()
  }

  @Test("Counts and times stay when leads go, and again when others follow them")
  func counts() throws {
    var book = try fixture.open()
    for turn in 0..<2 {
      let leads = try (0..<2).map { _ in try book.reference() }
      pass(milliseconds: 7_200_000)
      perform(.take, leads[0], book)
      pass(days: 3)
      perform(.close(.started), leads[0], book)
      pass(days: 90)
      #expect(book.purge() == .success(LeadPurge(expired: 2)), "\(turn)")
      book.close()
      book = try fixture.open()
    }
    book.close()
    #expect(
      LeadStatistics(try fixture.archive()).text == """
        DESK   LEADS  NEW  DELIVERED  TAKEN  CLOSED  DEAD  TAKEN IN  CLOSED IN
        coach  4      0    0          0      2       0     2.0 h     3.0 d

        Closed: started 2.

        Never closed, and kept as long as they may be: 2.

        Times are medians.

        """)
  }

  @Test("What was forgotten this week still counts for the room of its desk, also after a restart")
  func room() throws {
    var book = try fixture.open(capacity: 1)
    let lead = try book.reference()
    perform(.withdraw(digits: nil), lead, book)
    #expect(book.purge() == .success(LeadPurge(forgotten: 1)))
    book.close()
    book = try fixture.open(capacity: 1)
    #expect(book.keep()?.desk == "Tweede")
    // Monday: the desk has room again.
    pass(days: 2)
    #expect(book.keep()?.desk == "Coaches")
    book.close()
  }

  @Test("The others stay as they were, are delivered, and can be changed and found")
  func others() throws {
    var book = try fixture.open()
    let leads = try (0..<3).map { _ in try book.reference() }
    perform(.correct(.name("Kim")), leads[2], book)
    perform(.withdraw(digits: nil), leads[1], book)
    let before = try fixture.archive().entries.filter { $0.lead.reference != leads[1] }
    #expect(book.purge() == .success(LeadPurge(forgotten: 1)))
    #expect(try fixture.archive().entries == before)
    #expect(book.deliverOutstanding() == 0)
    #expect(try fixture.delivered("coach") == [leads[0], leads[2]].map { "\($0).json" }.sorted())
    #expect(try found(["Kim"]) == ["Kim"])
    #expect(perform(.assign(adviser: "hulp", isAgreed: false), leads[0], book) == .new)
    book.close()
    book = try fixture.open()
    #expect(book.undelivered == 1)
    #expect(perform(.withdraw(digits: "5678"), leads[0], book) == .closed)
    book.close()
  }

  @Test(
    "When the disk refuses, nothing is lost, it is told, and the next time it works",
    arguments: [FileError.Operation.rename, .create, .synchronize, .read, .list, .remove])
  func failing(_ operation: FileError.Operation) throws {
    let book = try fixture.open()
    let leads = try (0..<2).map { _ in try book.reference() }
    perform(.withdraw(digits: nil), leads[0], book)
    fixture.files.fail(operation, with: EIO)
    #expect(throws: FileError.self) { try book.purge().get() }
    #expect(fixture.events.withLock { $0.contains { if case .notTidied = $0 { true } else { false } } })
    #expect(try fixture.archive().entry(leads[1]) != nil)
    _ = try book.purge().get()
    #expect(try found([leads[0].description.filter { $0 != "-" }]) == [])
    #expect(perform(.take, leads[1], book) == .taken)
    book.close()
    #expect(try fixture.archive().entries.map(\.lead.reference) == [leads[1]])
  }

  @Test(
    "What a tidying that was cut short left behind is gone after the next opening, and nothing is doubled")
  func cutShort() throws {
    var book = try fixture.open()
    let leads = try (0..<2).map { _ in try book.reference() }
    perform(.withdraw(digits: nil), leads[0], book)
    // The new segment is there; the earlier one could not be removed.
    fixture.files.fail(.remove, with: EIO, on: "/journal/")
    _ = book.purge()
    book.close()
    let unfinished = fixture.data + "/journal/00000099.journal.new"
    #expect(FileManager.default.createFile(atPath: unfinished, contents: Data("Robin".utf8)))
    book = try fixture.open()
    #expect(!FileManager.default.fileExists(atPath: unfinished))
    #expect(try found([leads[0].description.filter { $0 != "-" }]) == [])
    #expect(try fixture.archive().entries.map(\.lead.reference) == [leads[1]])
    #expect(book.undelivered == 1)
    book.close()
  }

  @Test("Without being asked: eight minutes after the consent was taken back, and not at each look before")
  func byItself() throws {
    let book = try fixture.open()
    let lead = try book.reference()
    book.tidyWhereDue()
    perform(.withdraw(digits: nil), lead, book)
    pass(milliseconds: 479_999)
    book.tidyWhereDue()
    #expect(try found(["Robin"]) == ["Robin"])
    pass(milliseconds: 1)
    book.tidyWhereDue()
    #expect(try found(["Robin"]) == [])
    book.close()
  }

  @Test("A request to delete that no desk took away goes when the lead would have gone")
  func oldRequests() throws {
    let book = try fixture.open()
    let lead = try book.reference()
    book.deliverOutstanding()
    perform(.withdraw(digits: nil), lead, book)
    book.deliverOutstanding()
    pass(days: 120)
    _ = book.purge()
    #expect(try fixture.delivered("coach") == ["\(lead)-deletion.json"])
    pass(milliseconds: 1)
    _ = book.purge()
    #expect(try fixture.delivered("coach") == [])
    book.close()
  }
}

@Suite("Counts of leads that are gone")
struct LeadTallyTests {
  @Test("They are read as they were written; cut short they are none, and no byte traps")
  func roundTrip() {
    var tally = LeadTally()
    for day in [CalendarDate(iso: "2026-11-21"), CalendarDate(iso: "2026-11-23")].compactMap({ $0 }) {
      tally.add(.assigned(desk: "a é\t", day: day), times: 300)
      tally.add(.forgotten(day: day))
    }
    for result in LeadResult.allCases { tally.add(.closed(desk: "", result: result, days: 200)) }
    tally.add(.taken(desk: "b", hours: 0))
    tally.add(.expired(desk: "b"))
    let bytes = tally.records.flatMap { $0 }
    #expect(tally.records.count == 1)
    #expect(LeadTally(bytes) == tally)
    #expect(LeadTally([]) == LeadTally())
    #expect(LeadTally(Array(bytes.dropLast())) == nil)
    for index in bytes.indices {
      var other = bytes
      other[index] ^= 0xFF
      _ = LeadTally(other)
      _ = LeadTally(Array(bytes.prefix(index)))
    }
  }

  @Test("More than fits in a record goes into several, and adds up")
  func several() {
    var tally = LeadTally()
    let desk = String(repeating: "b", count: 1_000)
    for hours in 0..<1_200 { tally.add(.taken(desk: desk, hours: hours)) }
    let records = tally.records
    #expect(records.count == 2)
    #expect(records.allSatisfy { $0.count <= RecordFormat.maximumPayload })
    var read = LeadTally()
    for record in records.compactMap({ LeadTally($0) }) { read.add(record) }
    #expect(read == tally)
  }
}
