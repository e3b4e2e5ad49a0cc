import Testing

@testable import DialogEngine

@Suite struct MultipleChoiceReaderTests {
  static let rows: [ReadingRow] = [
    ReadingRow("ochtend", "ochtend"),
    ReadingRow("'s ochtends", "ochtend"),
    ReadingRow("ochtend en middag", "ochtend+middag"),
    ReadingRow("middag, ochtend", "ochtend+middag"),
    ReadingRow("middags of avonds", "middag+avond"),
    ReadingRow("smiddags", "middag"),
    ReadingRow("1 en 3", "ochtend+avond"),
    ReadingRow("1,3", "ochtend+avond"),
    ReadingRow("3 en 1", "ochtend+avond"),
    ReadingRow("de eerste en de tweede", "ochtend+middag"),
    ReadingRow("alles", "ochtend+middag+avond"),
    ReadingRow("alle drie", "ochtend+middag+avond"),
    ReadingRow("allemaal", "ochtend+middag+avond"),
    ReadingRow("altijd", "ochtend+middag+avond"),
    ReadingRow("alles behalve de avond", "ochtend+middag"),
    ReadingRow("niet de avond", "-"),
    ReadingRow("ochtend maar niet de avond", "ochtend"),
    ReadingRow("4", "-"),
    ReadingRow("allebei", "-"),
    ReadingRow("weet ik niet", "-"),
    ReadingRow("maakt niet uit", "-"),
  ]

  @Test("Reads several options at once", arguments: rows)
  func readsSeveral(row: ReadingRow) {
    #expect(read(row.line, as: .multipleChoice(TestOptions.dayPart)) == row.expected)
  }
}
