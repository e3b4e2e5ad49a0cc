import Testing

@testable import DialogEngine

@Suite struct PostcodeFindingTests {
  static let rows: [ReadingRow] = [
    ReadingRow("we zitten in 8011 PK en we zijn met 140 man", "8011 PK"),
    ReadingRow("mijn postcode is 8011", "8011"),
    ReadingRow("ik woon in 8011", "8011"),
    ReadingRow("wij zitten in 8011, in Zwolle", "8011"),
    ReadingRow("ik begon in 2019", "-"),
    ReadingRow("in 2024 gingen we open", "-"),
    ReadingRow("dat kost 1500 euro", "-"),
    ReadingRow("hij rijdt 8000 km", "-"),
    ReadingRow("8011", "-"),
    ReadingRow("in 5000 bedrijven", "-"),
  ]

  @Test("Finds a volunteered postcode by its shape, and never a year or an amount", arguments: rows)
  func findsPostcode(row: ReadingRow) {
    #expect(find(row.line, as: .postcode) == row.expected)
  }
}
