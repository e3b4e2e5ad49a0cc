import Testing

@testable import DialogEngine

@Suite struct ChoiceFindingTests {
  static let rows: [ReadingRow] = [
    ReadingRow("ik ben monteur en ik zit in 8011 PK", "monteur"),
    ReadingRow("ik ben geen monteur", "-"),
    ReadingRow("ik ben chauffeur en wil monteur worden", "-"),
    ReadingRow("als werkgever zoek ik hulp", "werkgever"),
    ReadingRow("student", "-"),
    ReadingRow("montuer", "-"),
    ReadingRow("mijn werkgever wil niet betalen", "-"),
    ReadingRow("mijn baas zegt nee", "-"),
    ReadingRow("monteur of leerling", "-"),
  ]

  @Test("Finds a volunteered option only by its full label or synonym", arguments: rows)
  func findsChoice(row: ReadingRow) {
    #expect(find(row.line, as: .choice(TestOptions.role)) == row.expected)
  }
}
