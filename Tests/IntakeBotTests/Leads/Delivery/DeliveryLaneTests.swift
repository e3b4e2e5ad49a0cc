import Foundation
import Testing

@testable import IntakeBot

/// A courier that hangs at one address until it is let go, and tells of every letter that comes through.
private final class HangingCourier: Courier {
  private let address: String
  private let gate = DispatchSemaphore(value: 0)
  private let arrived = DispatchSemaphore(value: 0)
  private let letters = Locked<[String]>([])

  init(at address: String) { self.address = address }

  func deliver(_ letter: Letter, to address: String) -> DeliveryOutcome {
    if address == self.address { gate.wait() }
    letters.withLock { $0.append(address) }
    arrived.signal()
    return .delivered
  }

  /// Lets as many letters through.
  func release(_ count: Int) { for _ in 0..<count { gate.signal() } }

  /// Where the next letters went; what doesn't come within twenty seconds isn't there.
  func next(_ count: Int) -> [String] {
    for _ in 0..<count { _ = arrived.wait(timeout: .now() + 20) }
    return letters.withLock { $0 }
  }
}

@Suite("Delivery over a network, desk by desk")
struct DeliveryLaneTests {
  private let fixture: LeadFixture

  init() throws { fixture = try LeadFixture() }

  private func open(_ courier: any Courier, delivers: Bool) throws -> LeadBook {
    var couriers = Couriers()
    couriers.mail = courier
    return try LeadBook(
      opening: fixture.data, files: fixture.files, router: .byMail, delivers: delivers, couriers: couriers,
      now: { .reading }, random: { 0 }, report: { _ in })
  }

  @Test("A desk that hangs holds up no other, also not for leads that come meanwhile")
  func hanging() throws {
    let courier = HangingCourier(at: "coach@example.org")
    let book = try open(courier, delivers: true)
    for _ in 0..<2 { _ = try book.reference() }
    for _ in 0..<2 { _ = try book.reference(.least, asking: .least) }
    #expect(courier.next(2) == ["hulp@example.org", "hulp@example.org"])
    _ = try book.reference(.least, asking: .least)
    #expect(courier.next(1).count == 3)
    courier.release(2)
    #expect(courier.next(2).suffix(2) == ["coach@example.org", "coach@example.org"])
    book.close()
    #expect(try fixture.archive().entries.map(\.state) == Array(repeating: .delivered, count: 5))
  }

  @Test("A desk has one lane, and there are so many at once: the rest waits, and is not looked for in vain")
  func bounded() throws {
    let book = try open(HangingCourier(at: ""), delivers: false)
    for _ in 0..<2 { _ = try book.reference() }
    _ = try book.reference(.least, asking: .least)
    book.state.withLock { state in
      let due = state.takeDue(at: .reading, lanes: 1)
      #expect(due.lanes.map { "\($0.desk) \($0.parcels.count)" } == ["coach 2"])
      #expect(state.outboxCount == 3)
      #expect(state.nextAttempt(lanes: 1) == nil)
      #expect(state.takeDue(at: .reading, lanes: 1).lanes.isEmpty)
      state.end(due.lanes[0], failed: [])
      #expect(state.nextAttempt(lanes: 1) != nil)
      #expect(state.takeDue(at: .reading, lanes: 1).lanes.map(\.desk) == ["hulp"])
    }
    book.close()
  }
}
