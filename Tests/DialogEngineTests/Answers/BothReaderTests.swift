import Testing

@testable import DialogEngine

@Suite struct BothReaderTests {
  static let rows: [ReadingRow] = [
    ReadingRow("allebei", "bellen+mailen"),
    ReadingRow("beide", "bellen+mailen"),
    ReadingRow("bellen en mailen", "bellen+mailen"),
    ReadingRow("telefoon", "bellen"),
  ]

  @Test("Reads both of two options", arguments: rows)
  func readsBoth(row: ReadingRow) {
    #expect(read(row.line, as: .multipleChoice(TestOptions.pair)) == row.expected)
  }
}
