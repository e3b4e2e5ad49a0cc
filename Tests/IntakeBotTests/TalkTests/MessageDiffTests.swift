import Testing

@testable import IntakeBot

@Suite("What was expected next to what was said")
struct MessageDiffTests {
  @Test("What is the same stands between what is not")
  func mixed() {
    #expect(
      MessageDiff.lines(expected: ["a", "b", "d"], actual: ["a", "c", "d", "e"])
        == ["  a", "- b", "+ c", "  d", "+ e"])
  }

  @Test("Where the test leaves the messages free, none is wrong")
  func free() {
    #expect(
      MessageDiff.lines(expected: [nil, "b", "x"], actual: ["a", "b", "c"])
        == ["  ...", "  a", "  b", "- x", "+ c"])
  }
}

@Suite("Messages against a pattern")
struct MessagePatternTests {
  struct Row: CustomTestStringConvertible {
    let pattern: [String?]
    let fits: Bool
    var testDescription: String { pattern.map { $0 ?? "..." }.joined(separator: " ") }
  }

  @Test(
    "`...` stands for any number of messages",
    arguments: [
      Row(pattern: ["a", "b", "c"], fits: true), Row(pattern: ["a", nil], fits: true),
      Row(pattern: [nil, "c"], fits: true), Row(pattern: ["a", nil, "b", nil, "c"], fits: true),
      Row(pattern: [nil], fits: true), Row(pattern: ["a", "b"], fits: false),
      Row(pattern: ["b", nil], fits: false), Row(pattern: [nil, "b"], fits: false),
      Row(pattern: ["a", "c", nil], fits: false), Row(pattern: [], fits: false),
    ])
  func pattern(_ row: Row) {
    #expect(TalkChecker.matches(["a", "b", "c"], row.pattern[...]) == row.fits)
  }
}
