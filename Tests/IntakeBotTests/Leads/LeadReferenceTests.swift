import Testing

@testable import IntakeBot

@Suite("References that people quote")
struct LeadReferenceTests {
  private func drawn(_ seed: UInt64) -> LeadReference {
    var generator = SplitMix(seed: seed)
    return LeadReference(using: &generator)
  }

  @Test("A reference is read back, in any case, with or without its hyphens", arguments: 0..<50)
  func readingBack(_ seed: UInt64) {
    let reference = drawn(seed)
    let text = reference.description
    #expect(LeadReference(text) == reference)
    #expect(LeadReference(text.lowercased()) == reference)
    #expect(LeadReference(text.filter { $0 != "-" }) == reference)
    #expect(LeadReference(" " + text.split(separator: "-").joined(separator: " ")) == reference)
  }

  @Test("Three groups of three, without characters that are mistaken for each other", arguments: 0..<50)
  func form(_ seed: UInt64) {
    let groups = drawn(seed).description.split(separator: "-")
    #expect(groups.map(\.count) == [3, 3, 3])
    #expect(groups.joined().allSatisfy { "234679CDFGHJKMNPQRTVWXY".contains($0) })
  }

  @Test("Every single wrong character is found", arguments: 0..<5)
  func wrongCharacter(_ seed: UInt64) {
    let characters = Array(drawn(seed).description.filter { $0 != "-" })
    for place in characters.indices {
      for other in "234679CDFGHJKMNPQRTVWXY" where other != characters[place] {
        var wrong = characters
        wrong[place] = other
        #expect(LeadReference(String(wrong)) == nil)
      }
    }
  }

  @Test("Any two characters that changed places are found", arguments: 0..<20)
  func swapped(_ seed: UInt64) {
    let characters = Array(drawn(seed).description.filter { $0 != "-" })
    for left in characters.indices {
      for right in characters.indices where characters[left] != characters[right] {
        var wrong = characters
        wrong.swapAt(left, right)
        #expect(LeadReference(String(wrong)) == nil)
      }
    }
  }

  @Test("What is no reference is not read", arguments: ["", "K7M-R4X", "K7M-R4X-PD0", "K7M-R4X-PDCC", "één"])
  func unreadable(_ text: String) {
    #expect(LeadReference(text) == nil)
  }
}
