import Testing

@testable import DialogEngine

@Suite struct TextReaderTests {
  static let rows: [ReadingRow] = [
    ReadingRow("  Het   gaat over  lassen ", "Het gaat over lassen"),
    ReadingRow("14", "14"),
    ReadingRow("...", "-"),
    ReadingRow("🙂🙂", "-"),
    ReadingRow("", "-"),
  ]

  @Test("Keeps any text that says something", arguments: rows)
  func readsText(row: ReadingRow) {
    #expect(read(row.line, as: .text) == row.expected)
  }
}
