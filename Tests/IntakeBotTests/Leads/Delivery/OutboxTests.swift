import DialogEngine
import Foundation
import Testing

@testable import IntakeBot

/// A courier that does as it is told, and remembers what it was given.
final class StubCourier: Courier {
  private let state = Locked<(outcomes: [DeliveryOutcome], keys: [String])>(([], []))

  /// From now on these, one after the other; then all is delivered.
  func answer(_ outcomes: DeliveryOutcome...) { state.withLock { $0.outcomes = outcomes } }

  /// What came, as `key address`.
  var letters: [String] { state.withLock { $0.keys } }

  func deliver(_ letter: Letter, to address: String) -> DeliveryOutcome {
    state.withLock { state in
      state.keys.append("\(letter.key) \(address)")
      return state.outcomes.isEmpty ? .delivered : state.outcomes.removeFirst()
    }
  }
}

@Suite("The outbox")
struct OutboxTests {
  private let fixture: LeadFixture
  private let courier = StubCourier()

  init() throws { fixture = try LeadFixture() }

  private func open() throws -> LeadBook {
    var couriers = Couriers()
    couriers.mail = courier
    let (clock, events) = (fixture.clock, fixture.events)
    return try LeadBook(
      opening: fixture.data, files: fixture.files, router: .byMail, delivers: false, couriers: couriers,
      now: { clock.withLock { $0 } }, random: { 0 },
      report: { event in events.withLock { $0.append(event) } })
  }

  private func pass(hours: Int64 = 0, milliseconds: Int64 = 0) {
    fixture.clock.withLock {
      $0 = Moment(milliseconds: $0.milliseconds + hours * 3_600_000 + milliseconds)
    }
  }

  private func now() -> Moment { fixture.clock.withLock { $0 } }

  @Test("What fails for now waits, longer each time, and goes out with the same key")
  func postponed() throws {
    let book = try open()
    let reference = try book.reference()
    courier.answer(.postponed(.timedOut), .postponed(.timedOut))
    #expect(book.deliver(dueAt: now()) == 1)
    #expect(book.deliver(dueAt: now()) == 1)
    pass(milliseconds: 499)
    #expect(book.deliver(dueAt: now()) == 1)
    pass(milliseconds: 1)
    #expect(book.deliver(dueAt: now()) == 1)
    pass(milliseconds: 999)
    #expect(book.deliver(dueAt: now()) == 1)
    pass(milliseconds: 1)
    #expect(book.deliver(dueAt: now()) == 0)
    #expect(courier.letters == Array(repeating: "\(reference) coach@example.org", count: 3))
    book.close()
    #expect(try fixture.archive().entries.map(\.state) == [.delivered])
  }

  @Test("What is refused is dead at once, also after a restart, until it is sent again")
  func refused() throws {
    var book = try open()
    let reference = try book.reference()
    courier.answer(.refused(.mailReply(code: 550, at: "RCPT")))
    #expect(book.deliverOutstanding() == 0)
    #expect(fixture.events.withLock { $0.last } == .gaveUp(reference, .mailReply(code: 550, at: "RCPT")))
    book.close()
    let entry = try #require(try fixture.archive().entry(reference))
    #expect(entry.state == .dead)
    #expect(entry.reason == "answered 550 to RCPT")
    #expect(try fixture.archive().listing.contains("1 could not be delivered"))
    book = try open()
    #expect(book.undelivered == 0)
    #expect(book.performAndWait(LeadCommand(reference, .resend)) == .success(.new))
    #expect(book.deliverOutstanding() == 0)
    book.close()
    #expect(try fixture.archive().entries.map(\.state) == [.delivered])
    #expect(courier.letters.count == 2)
  }

  @Test("A desk that can't be reached for five days is given up; a service that is set up wrong isn't")
  func tooLong() throws {
    let book = try open()
    _ = try book.reference()
    pass(hours: 121)
    courier.answer(.postponed(.noLogin), .postponed(.closed))
    #expect(book.deliverOutstanding() == 1)
    #expect(book.deliverOutstanding() == 0)
    book.close()
    #expect(try fixture.archive().entries.map(\.state) == [.dead])
  }

  @Test("A desk that fails is tried once in a round, whatever waits for it")
  func oneDesk() throws {
    let book = try open()
    for _ in 0..<3 { _ = try book.reference() }
    courier.answer(.postponed(.timedOut))
    #expect(book.deliverOutstanding() == 3)
    #expect(courier.letters.count == 1)
    book.close()
  }

  @Test("Nobody took it: one reminder after the hours, and after as many again one note to the helpdesk")
  func escalation() throws {
    var book = try open()
    let reference = try book.reference()
    book.deliverOutstanding()
    for hours in [47, 1, 1, 46, 1, 100] as [Int64] {
      pass(hours: hours)
      let moment = now()
      book.state.withLock { $0.escalate(at: moment) }
      _ = book.deliver(dueAt: moment)
      book.close()
      book = try open()
    }
    #expect(
      courier.letters == [
        "\(reference) coach@example.org", "\(reference)-reminder coach@example.org",
        "\(reference)-escalation hulp@example.org",
      ])
    book.close()
  }

  @Test("Of a lead that was taken, or whose desk has no hours, nobody is reminded")
  func noEscalation() throws {
    let book = try open()
    let taken = try book.reference()
    _ = try book.reference(.least, asking: .least)
    book.deliverOutstanding()
    _ = book.performAndWait(LeadCommand(taken, .take))
    pass(hours: 1_000)
    let moment = now()
    book.state.withLock { $0.escalate(at: moment) }
    #expect(book.undelivered == 0)
    book.close()
  }

  @Test("A lead on its way when it is given to another desk still goes to that one")
  func assignedMeanwhile() throws {
    let book = try open()
    let reference = try book.reference()
    let position = try #require(book.state.withLock { $0.records[reference]?.position })
    _ = book.performAndWait(LeadCommand(reference, .assign(adviser: "hulp", isAgreed: false)))
    let late = LeadDelivered(reference: reference, moment: now(), adviser: "coach")
    _ = book.state.withLock { $0.deliver(late, corrections: 0) }
    #expect(book.state.withLock { $0.records[reference]?.status.awaitsDelivery } == true)
    book.deliverOutstanding()
    #expect(courier.letters == ["\(reference) hulp@example.org"])
    #expect(book.state.withLock { $0.records[reference]?.position } == position)
    book.close()
  }
}

extension Router {
  /// A coach who is reminded after two days, and a helpdesk that isn't; both get mail.
  static var byMail: Router {
    var problems: [ContentProblem] = []
    let header =
      "id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,address,from,until,example"
    let file = SourceFile(
      path: "advisers.csv",
      text: """
        \(header)
        coach,coach,Coaches,,,,,,,48,mail,coach@example.org,,,
        hulp,helpdesk,Helpdesk,,,,,,,,mail,hulp@example.org,,,

        """)
    return Router(advisers: AdviserReader.read(file, problems: &problems), regions: RegionTable([]))
  }
}
