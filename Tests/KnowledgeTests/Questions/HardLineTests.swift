import Testing

@testable import Knowledge

@Suite("Lines that nobody should write")
struct HardLineTests {
  struct HardLine: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    var isGrave = false
    var testDescription: String { name }
  }

  private static let lines = [
    HardLine(name: "nothing", line: ""),
    HardLine(name: "spaces", line: String(repeating: " ", count: 4_096)),
    HardLine(name: "4 KB of emoji", line: String(repeating: "😀", count: 1_024)),
    HardLine(name: "one known word a thousand times", line: String(repeating: "bbl ", count: 1_000)),
    HardLine(name: "one unknown word a thousand times", line: String(repeating: "kwibus ", count: 1_000)),
    HardLine(
      name: "one grave word a thousand times", line: String(repeating: "leven niet meer wil ", count: 250),
      isGrave: true),
    HardLine(name: "one word of 4 KB", line: String(repeating: "bbl", count: 1_400)),
    HardLine(name: "marks only", line: String(repeating: "?!.,-'", count: 700)),
    HardLine(
      name: "a thousand parts of sentences", line: String(repeating: "en wie betaalt dat en ", count: 190)),
  ]

  // Nothing is timed here: what grew with the square of a line would hold up the whole suite for minutes.
  @Test("Each gets an answer, or none", arguments: lines)
  func search(_ row: HardLine) {
    let result = ShippedKnowledge.base.search(row.line, audience: nil, today: nil)
    #expect(result.hits.count <= 3)
    #expect(result.hits.allSatisfy { (0...1).contains($0.confidence) })
  }

  @Test("Danger is seen where it stands a thousand times, and nowhere else", arguments: lines)
  func safety(_ row: HardLine) {
    #expect((ShippedKnowledge.safety.match(row.line) != nil) == row.isGrave)
  }

  @Test("Of nothing, emoji and marks nothing is made", arguments: ["", "   ", "😀😀", "?!", "…"])
  func nothing(_ line: String) {
    let result = ShippedKnowledge.base.search(line, audience: nil, today: nil)
    #expect(result.isAbstained)
    #expect(result.hits.isEmpty)
    #expect(ShippedKnowledge.safety.match(line) == nil)
  }
}
