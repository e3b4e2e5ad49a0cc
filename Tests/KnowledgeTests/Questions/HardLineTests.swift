import Testing

@testable import Knowledge

@Suite("Lines that nobody should write")
struct HardLineTests {
  struct HardLine: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    var testDescription: String { name }
  }

  private static let lines = [
    HardLine(name: "nothing", line: ""),
    HardLine(name: "spaces", line: String(repeating: " ", count: 4_096)),
    HardLine(name: "4 KB of emoji", line: String(repeating: "😀", count: 1_024)),
    HardLine(name: "one known word a thousand times", line: String(repeating: "bbl ", count: 1_000)),
    HardLine(name: "one unknown word a thousand times", line: String(repeating: "kwibus ", count: 1_000)),
    HardLine(
      name: "one grave word a thousand times", line: String(repeating: "leven niet meer wil ", count: 250)),
    HardLine(name: "one word of 4 KB", line: String(repeating: "bbl", count: 1_400)),
    HardLine(name: "marks only", line: String(repeating: "?!.,-'", count: 700)),
    HardLine(
      name: "a thousand parts of sentences", line: String(repeating: "en wie betaalt dat en ", count: 190)),
  ]

  /// Far more than any takes, also where nothing is optimised; what grows with the square of a line takes minutes.
  private static let mostTime = Duration.seconds(10)

  @Test("An answer, or none, comes in bounded time", arguments: lines)
  func search(_ row: HardLine) {
    var result = SearchResult(hits: [], isAbstained: false)
    let time = ContinuousClock().measure {
      result = ShippedKnowledge.base.search(row.line, audience: nil, today: nil)
    }
    #expect(time < Self.mostTime)
    #expect(result.hits.count <= 3)
  }

  @Test("Danger is looked for in bounded time", arguments: lines)
  func safety(_ row: HardLine) {
    let time = ContinuousClock().measure { _ = ShippedKnowledge.safety.match(row.line) }
    #expect(time < Self.mostTime)
  }

  @Test("Of nothing, emoji and marks nothing is made", arguments: ["", "   ", "😀😀", "?!", "…"])
  func nothing(_ line: String) {
    let result = ShippedKnowledge.base.search(line, audience: nil, today: nil)
    #expect(result.isAbstained)
    #expect(result.hits.isEmpty)
    #expect(ShippedKnowledge.safety.match(line) == nil)
  }
}
