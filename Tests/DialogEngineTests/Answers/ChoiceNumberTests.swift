import Testing

@testable import DialogEngine

@Suite struct ChoiceNumberTests {
  static let rows: [ReadingRow] = [
    ReadingRow("2", "2"), ReadingRow("2.", "2"), ReadingRow("2)", "2"), ReadingRow("nr 2", "2"),
    ReadingRow("nummer 2", "2"), ReadingRow("optie twee", "2"), ReadingRow("optie 2", "2"),
    ReadingRow("de eerste", "1"), ReadingRow("de tweede", "2"), ReadingRow("2e", "2"),
    ReadingRow("twee", "2"),
    ReadingRow("twee denk ik", "2"), ReadingRow("1 geloof ik,", "1"), ReadingRow("4 hoor ...", "4"),
    ReadingRow("doe maar 3", "3"), ReadingRow("een", "1"), ReadingRow("één", "1"),
    ReadingRow("optie een", "1"),
    ReadingRow("2 of zo", "2"), ReadingRow("1 en 3", "1,3"), ReadingRow("3, 1", "1,3"),
    ReadingRow("0", "-"), ReadingRow("100", "-"), ReadingRow("2 man", "-"), ReadingRow("monteur", "-"),
    ReadingRow("ja", "-"), ReadingRow("", "-"), ReadingRow("een keer", "-"), ReadingRow("8011", "-"),
  ]

  @Test("Reads a line that is nothing but the number of a choice", arguments: rows)
  func readsNumber(row: ReadingRow) {
    let numbers = ChoiceNumber.readSeveral(NormalizedLine(row.line))
    #expect((numbers.map { $0.map(String.init).joined(separator: ",") } ?? "-") == row.expected)
  }

  @Test("Takes several numbers for none where one is asked")
  func refusesSeveral() {
    #expect(ChoiceNumber.read(NormalizedLine("1 en 3")) == nil)
    #expect(ChoiceNumber.read(NormalizedLine("3")) == 3)
  }
}
