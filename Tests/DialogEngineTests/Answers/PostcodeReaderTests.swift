import Testing

@testable import DialogEngine

@Suite struct PostcodeReaderTests {
  static let rows: [ReadingRow] = [
    ReadingRow("8011 PK", "8011 PK"),
    ReadingRow("8011pk", "8011 PK"),
    ReadingRow("8011 pk", "8011 PK"),
    ReadingRow("8011 p k", "8011 PK"),
    ReadingRow("8011  PK.", "8011 PK"),
    ReadingRow("postcode is 8011-PK", "8011 PK"),
    ReadingRow("8 0 1 1 pk", "8011 PK"),
    ReadingRow("80 11 pk", "8011 PK"),
    ReadingRow("ik zit in 8011 pk denk ik", "8011 PK"),
    ReadingRow("ik zit in 7411 jh ja ok!e", "7411 JH"),
    ReadingRow("5611AB..?", "5611 AB"),
    ReadingRow("8011", "8011"),
    ReadingRow("8011 denk ik", "8011"),
    ReadingRow("8011 in Zwolle", "8011"),
    ReadingRow("8011 is het", "8011"),
    ReadingRow("8011IN", "8011 IN"),
    ReadingRow("8011 IN", "8011 IN"),
    ReadingRow("tachtig elf", "8011"),
    ReadingRow("acht nul een een", "8011"),
    ReadingRow("achtduizend elf", "8011"),
    ReadingRow("8011 pk we zijn met 140 man", "8011 PK"),
    ReadingRow("8011 pk en 2024 was het jaar", "8011 PK"),
    ReadingRow("8011 of 8012", "8011 | 8012"),
    ReadingRow("0123", "does not exist"),
    ReadingRow("0123 AB", "does not exist"),
    ReadingRow("8011 SS", "does not exist"),
    ReadingRow("801", "wrong length"),
    ReadingRow("80111", "wrong length"),
    ReadingRow("8011p", "wrong length"),
    ReadingRow("8011pkx", "wrong length"),
    ReadingRow("80", "wrong length"),
    ReadingRow("1500 man", "-"),
    ReadingRow("3 mei 2026", "-"),
    ReadingRow("0612345678", "wrong length"),
    ReadingRow("Zwolle", "-"),
    ReadingRow("", "-"),
  ]

  @Test("Reads a postcode, however it is spaced", arguments: rows)
  func readsPostcode(row: ReadingRow) {
    #expect(read(row.line, as: .postcode) == row.expected)
  }
}
