import DialogEngine
import Foundation
import TestSupport
import Testing

@testable import IntakeBot

@Suite("A turn that made a lead and comes once more after a kill")
struct RepeatedTurnTests {
  private let before: KeptServiceFixture

  init() throws { before = try KeptServiceFixture() }

  @Test(
    "Over the gateway the same line gets the same reply, with the same reference, and makes no second lead",
    arguments: ["m3", nil])
  func gateway(_ id: String?) throws {
    _ = try before.ask("1", "ja")
    before.loseTurns()
    let reply = try before.ask("0612345678", id: id)
    #expect(reply[0].contains(#""lead":{"reference":"#))
    let after = try before.killed()
    #expect(try after.ask("0612345678", id: id) == reply)
    #expect(try after.kept() == before.kept())
    #expect(try after.kept().count == 1)
    // Once more: now the turn is on record.
    let again = try after.killed()
    if id != nil { #expect(try again.ask("0612345678", id: id) == reply) }
    #expect(try again.kept().count == 1)
  }

  @Test("Lines that came together are on record before the lead of the last one is")
  func together() throws {
    let client = try before.live.gateway()
    before.leads.files.hold()
    let lines = ["1", "ja", "0612345678"].enumerated().map {
      "{\"conversation\":\"a\",\"id\":\"m\($0.offset)\",\"text\":\"\($0.element)\"}\n"
    }
    try client.send(lines.joined())
    before.leads.files.waitUntilHeld()
    let after = try before.killed()
    before.leads.files.release()
    let replies = try (0..<3).map { _ in try client.line() }
    let second = try after.live.gateway()
    try second.send(lines.joined())
    for reply in replies.prefix(2) { #expect(try second.line() == reply) }
    _ = try second.line()
    #expect(try after.kept().count == 1)
  }

  @Test("A person who goes on with the code and types it again reads the same reference")
  func talk() throws {
    let first = try before.live.greeted()
    try first.send("/code\n1\nja\n")
    let code = try #require(try first.blocks(3)[0].split(separator: " ").dropFirst(3).first).dropLast()
    before.loseTurns()
    try first.send("0612345678\n")
    let block = try first.block()
    let after = try before.killed()
    let second = try after.live.greeted()
    try second.send("/hervat \(code)\n0612345678\n")
    #expect(try second.blocks(2)[1] == block)
    #expect(try after.kept() == before.kept())
  }

  @Test("Who says something else this time makes another lead")
  func another() throws {
    _ = try before.ask("1", "ja")
    before.loseTurns()
    _ = try before.ask("0612345678")
    let after = try before.killed()
    _ = try after.ask("0687654321")
    #expect(
      try after.leads.archive().entries.map(\.lead.reach) == [.phone("+31612345678"), .phone("+31687654321")])
  }

  @Test("A later conversation of the same name makes a lead of its own in the same turn")
  func later() throws {
    let replies = try before.ask("1", "ja", "0612345678", "stop", "1", "ja", "0612345678")
    #expect(replies[6].contains(#""lead":{"reference":"#))
    #expect(try before.kept().count == 2)
    let after = try before.killed()
    _ = try after.ask("stop", "1", "ja", "0612345678")
    #expect(try after.kept().count == 3)
  }
}

@Suite("Turns that made leads, in the book")
struct LeadTurnTests {
  private let fixture: LeadFixture
  private let key = TurnKey(conversation: 0xA1B2_C3D4_E5F6_0718, turn: 300)

  init() throws { fixture = try LeadFixture() }

  @Test("The same turn finds its lead, also after an opening and a purge, and takes no room twice")
  func again() throws {
    var book = try fixture.open(capacity: 2)
    let kept = try #require(book.keep(turn: key))
    #expect(book.keep(turn: key) == kept)
    book.close()
    book = try fixture.open(capacity: 2)
    #expect(book.keep(turn: key) == kept)
    let other = try book.reference()
    #expect(book.performAndWait(LeadCommand(other, .withdraw(digits: nil))) == .success(.closed))
    #expect(book.purge() == .success(LeadPurge(forgotten: 1)))
    #expect(book.keep(turn: key) == kept)
    #expect(try fixture.archive().entries.map(\.lead.reference.description) == [kept.reference])
    book.close()
  }

  @Test("A lead that could not be kept leaves its turn free")
  func refused() throws {
    let book = try fixture.open()
    fixture.files.fail(.synchronize, with: EIO, on: ".journal")
    #expect(book.keep(turn: key) == nil)
    #expect(book.keep(turn: key) != nil)
    #expect(try fixture.archive().entries.count == 1)
    book.close()
  }

  @Test("It is remembered for as long as its conversation may come back, and an hour")
  func forgotten() throws {
    let book = try fixture.open()
    let kept = try #require(book.keep(turn: key))
    fixture.clock.withLock { $0 = Moment(milliseconds: $0.milliseconds + 25 * 3_600_000) }
    #expect(book.keep(turn: key) == kept)
    fixture.clock.withLock { $0 = Moment(milliseconds: $0.milliseconds + 1) }
    #expect(book.keep(turn: key) != kept)
    book.close()
    let later = try fixture.open()
    #expect(later.state.withLock { $0.turns[key] } != LeadReference(kept.reference))
    later.close()
  }
}

extension LeadBook {
  /// Hands in the lead of a turn, and waits for the answer.
  fileprivate func keep(turn: TurnKey) -> KeptLead? {
    let (answered, answer) = (DispatchSemaphore(value: 0), Locked<KeptLead?>(nil))
    keep(.robin, asking: .robin, from: LeadOrigin(.talk, contentVersion: 1, turn: turn)) { kept in
      answer.withLock { $0 = kept }
      answered.signal()
    }
    answered.wait()
    return answer.withLock { $0 }
  }
}
