import Testing

@testable import DialogEngine
@testable import IntakeBot

@Suite("A lead as bytes")
struct LeadBytesTests {
  private func lead(
    _ draft: LeadDraft, adviser: String = "coach", isFallback: Bool = false, turn: TurnKey? = nil
  ) -> Lead {
    var generator = SplitMix(seed: 7)
    let decision = RoutingDecision(
      adviser: adviser, desk: "Coaches", role: "coach", region: "Overijssel", why: "fits coach",
      isFallback: isFallback, warning: nil)
    return Lead(
      draft, reference: LeadReference(using: &generator), moment: .reading, decision: decision,
      language: "nl", origin: LeadOrigin(.gateway, contentVersion: 7, turn: turn))
  }

  @Test("A lead is read back whole")
  func readingBack() {
    for draft in [LeadDraft.robin, .least] {
      for isFallback in [true, false] {
        let lead = lead(draft, isFallback: isFallback)
        #expect(Lead(lead.bytes) == lead)
      }
    }
  }

  @Test("The turn that made it is read back, also at a glance", arguments: ["coach", ""])
  func turn(_ adviser: String) {
    let key = TurnKey(conversation: 0x0102_0304_0506_0708, turn: 300)
    let lead = lead(.robin, adviser: adviser, turn: key)
    #expect(Lead(lead.bytes) == lead)
    #expect(LeadGlance(lead.bytes)?.turn == key)
    #expect(lead.erased.turn == nil)
  }

  @Test("Half a lead is none, and breaks nothing")
  func cutOff() {
    let bytes = lead(.least).bytes
    for count in 0..<bytes.count { #expect(Lead(Array(bytes.prefix(count))) == nil, "\(count) bytes") }
  }

  @Test("Fields that a later version adds are passed over; another version is not read")
  func later() {
    let lead = lead(.robin)
    #expect(Lead(lead.bytes + [200, 2, 1, 2]) == lead)
    #expect(Lead([2] + lead.bytes.dropFirst()) == nil)
  }

  @Test("Counting needs the beginning only", arguments: ["coach", ""])
  func glance(_ adviser: String) {
    let lead = lead(.robin, adviser: adviser)
    let glance = LeadGlance(lead.bytes)
    #expect(glance?.reference == lead.reference)
    #expect(glance?.moment == .reading)
    #expect(glance?.adviser == adviser)
  }

  @Test("The least lead, byte for byte, as version 1 has always been")
  func stable() {
    let lead = lead(.least)
    var expected: [UInt8] = [1] + lead.reference.characters
    expected.append(littleEndian: Int64(1_795_258_200_120))
    func field(_ tag: UInt8, _ text: String) { expected += [tag, UInt8(text.utf8.count)] + Array(text.utf8) }
    field(1, "coach")
    field(2, "Coaches")
    field(3, "coach")
    field(4, "Overijssel")
    field(5, "anders")
    field(6, "d")
    field(7, "nl")
    field(8, "fits coach")
    field(12, "robin@example.org")
    // Not there in leads of before a consent was kept with them; those are read as well.
    let older = expected
    field(17, "anders")
    field(18, "coach")
    field(19, "gateway")
    field(20, "7")
    let added = expected.dropFirst(older.count)
    field(13, "Mag het?")
    expected += [14, 1, 1, 15, 8]
    expected.append(littleEndian: Int64(1_795_258_200_120))
    #expect(lead.bytes == expected)
    let before = Lead(older + expected.dropFirst(older.count + added.count))
    #expect(before?.consent.path == nil)
    #expect(before?.consent.receiver == "coach")
    #expect(before?.consent.purpose == "anders")
  }
}
