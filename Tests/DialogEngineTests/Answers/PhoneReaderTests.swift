import Testing

@testable import DialogEngine

@Suite struct PhoneReaderTests {
  static let rows: [ReadingRow] = [
    ReadingRow("0612345678", "+31612345678"),
    ReadingRow("06 - 12 34 56 78", "+31612345678"),
    ReadingRow("06-12345678", "+31612345678"),
    ReadingRow("06.12.34.56.78", "+31612345678"),
    ReadingRow("+31 6 12345678", "+31612345678"),
    ReadingRow("+31 (0)6 12345678", "+31612345678"),
    ReadingRow("0031612345678", "+31612345678"),
    ReadingRow("31612345678", "+31612345678"),
    ReadingRow("(038) 123 45 67", "+31381234567"),
    ReadingRow("038-1234567", "+31381234567"),
    ReadingRow("o6 12345678", "+31612345678"),
    ReadingRow("mijn nummer is 06 12345678 bel maar", "+31612345678"),
    ReadingRow("+48 512 345 678", "+48512345678"),
    ReadingRow("+32 470 12 34 56", "+32470123456"),
    ReadingRow("06 12345678 of 038 1234567", "+31612345678 | +31381234567"),
    ReadingRow("061234567", "wrong length"),
    ReadingRow("06123456789", "wrong length"),
    ReadingRow("+31 6 1234567", "wrong length"),
    ReadingRow("112", "wrong length"),
    ReadingRow("1234567890", "does not exist"),
    ReadingRow("ik heb 2 nummers", "-"),
    ReadingRow("bel maar", "-"),
    ReadingRow("", "-"),
  ]

  @Test("Reads a phone number, however it is spaced", arguments: rows)
  func readsPhone(row: ReadingRow) {
    #expect(read(row.line, as: .phone) == row.expected)
  }
}
