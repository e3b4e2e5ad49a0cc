import Testing

@testable import DialogEngine

@Suite struct NameReaderTests {
  static let rows: [ReadingRow] = [
    ReadingRow("Jan", "Jan"),
    ReadingRow("jan", "jan"),
    ReadingRow("  Jan  de Vries.", "Jan  de Vries"),
    ReadingRow("ik heet Jan", "Jan"),
    ReadingRow("mijn naam is jan de vries", "jan de vries"),
    ReadingRow("noem me maar Piet", "Piet"),
    ReadingRow("Piet is mijn naam", "Piet"),
    ReadingRow("hallo, ik ben Fatima", "Fatima"),
    ReadingRow("Wim", "Wim"),
    ReadingRow("José", "José"),
    ReadingRow("Anne-Marie", "Anne-Marie"),
    ReadingRow("D'Angelo", "D'Angelo"),
    ReadingRow("zeg maar Jo", "Jo"),
    ReadingRow("Мария", "Мария"),
    ReadingRow("liever geen naam", "-"),
    ReadingRow("nee", "-"),
    ReadingRow("liever niet", "-"),
    ReadingRow("anoniem", "-"),
    ReadingRow("ja graag", "-"),
    ReadingRow("hallo aub", "-"),
    ReadingRow("1 toch", "-"),
    ReadingRow("wat is bbl", "-"),
    ReadingRow("ik wil met een mens praten", "-"),
    ReadingRow("weet ik niet", "-"),
    ReadingRow("12345", "-"),
    ReadingRow("...", "-"),
    ReadingRow("🙂", "-"),
    ReadingRow("jan@gmail.com", "-"),
    ReadingRow("ik wil eigenlijk eerst weten wat er met mijn naam gebeurt", "-"),
    ReadingRow("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "-"),
  ]

  @Test("Reads a name as typed, without what leads in to it", arguments: rows)
  func readsName(row: ReadingRow) {
    #expect(read(row.line, as: .name) == row.expected)
  }
}
