import DialogEngine
import Foundation
import Testing

@testable import IntakeBot

@Suite("Keeping leads")
struct LeadBookTests {
  @Test("A lead is routed, on disk when it is acknowledged, and has a reference")
  func keeping() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    let kept = try #require(book.keep())
    let lead = try #require(try fixture.archive().entries.first?.lead)
    #expect(
      kept
        == KeptLead(
          reference: lead.reference.description, role: "coach", desk: "Coaches", region: "Overijssel"))
    #expect(lead.why == "fits coach, topic bbl, in Overijssel; 0 of 20 this week")
    #expect(lead.moment == .reading)
    #expect(lead.consent.text == LeadDraft.robin.consent.text)
    #expect(lead.consent.turn == 4)
    book.close()
  }

  @Test("What nobody else takes goes to the helpdesk")
  func helpdesk() throws {
    let book = try LeadFixture().open()
    #expect(book.keep(.least, asking: .least)?.desk == "Helpdesk")
    book.close()
  }

  @Test("Room is counted over a restart, and anew from Monday 00:00 in the Netherlands")
  func counting() throws {
    let fixture = try LeadFixture()
    var book = try fixture.open(capacity: 2)
    #expect(book.keep()?.desk == "Coaches")
    book.close()
    book = try fixture.open(capacity: 2)
    #expect([book.keep(), book.keep(), book.keep()].map { $0?.desk } == ["Tweede", "Coaches", "Tweede"])
    #expect(fixture.events.withLock { $0.contains(.routing(.allFull, role: "coach")) })
    // Sunday 22 November, 23:59:59.999; then Monday, 00:00.
    fixture.clock.withLock { $0 = Moment(milliseconds: 1_795_388_399_999) }
    #expect(book.keep()?.desk == "Coaches")
    fixture.clock.withLock { $0 = Moment(milliseconds: 1_795_388_400_000) }
    #expect(book.keep()?.desk == "Coaches")
    book.close()
    book = try fixture.open(capacity: 2)
    #expect([book.keep(), book.keep()].map { $0?.desk } == ["Tweede", "Coaches"])
    book.close()
    let loads = try fixture.archive().entries.map { $0.lead.why.split(separator: ";").last.map(String.init) }
    #expect(
      loads == [
        " 0 of 2 this week", " 0 of 1 this week", " 1 of 2 this week", " 1 of 1 this week",
        " 2 of 2 this week",
        " 0 of 2 this week", " 0 of 1 this week", " 1 of 2 this week",
      ])
  }

  @Test(
    "When the disk refuses, nobody is told that it was kept, nothing is counted, and the next one is kept")
  func refusal() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open()
    fixture.files.fail(.synchronize, with: EIO, on: ".journal")
    #expect(book.keep() == nil)
    #expect(book.keep() != nil)
    #expect(
      try fixture.archive().entries.map(\.lead.why) == [
        "fits coach, topic bbl, in Overijssel; 0 of 20 this week"
      ])
    let told = fixture.events.withLock { events in
      events.compactMap { if case .notKept(let error) = $0 { error.number } else { nil } }
    }
    #expect(told == [EIO])
    book.close()
  }

  @Test("After closing a lead is answered with no")
  func closed() throws {
    let book = try LeadFixture().open()
    book.close()
    #expect(book.keep() == nil)
  }

  @Test("Many leads at once are all kept once, with fewer synchronisations, each with its own reference")
  func together() throws {
    let fixture = try LeadFixture()
    let book = try fixture.open(capacity: 100_000)
    let before = fixture.files.count(.synchronize)
    let references = Locked<[String]>([])
    fixture.files.hold()
    let answered = DispatchGroup()
    for index in 0..<500 {
      answered.enter()
      book.keep(.robin, asking: .robin, from: LeadOrigin(.talk, contentVersion: 1)) { kept in
        references.withLock { $0.append(kept?.reference ?? "") }
        answered.leave()
      }
      if index == 0 { fixture.files.waitUntilHeld() }
    }
    fixture.files.release()
    answered.wait()
    #expect(fixture.files.count(.synchronize) - before == 2)
    book.close()
    let kept = try fixture.archive().entries.map(\.lead.reference.description)
    #expect(kept == references.withLock { $0 })
    #expect(Set(kept).count == 500)
  }
}
