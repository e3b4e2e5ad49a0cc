import Testing

@testable import DialogEngine

@Suite struct NumberBoundsTests {
  static let rows: [ReadingRow] = [
    ReadingRow("1", "1.0"), ReadingRow("10", "10.0"), ReadingRow("11", "out of bounds"),
    ReadingRow("nul", "out of bounds"), ReadingRow("8 tot 10", "8.0 | 10.0"),
    ReadingRow("8 tot 12", "out of bounds"),
    ReadingRow("20 tot 30", "out of bounds"),
  ]

  @Test("Keeps to the bounds of the question", arguments: rows)
  func keepsBounds(row: ReadingRow) {
    #expect(read(row.line, as: .number(1...10)) == row.expected)
  }
}
