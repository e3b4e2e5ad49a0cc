import Testing

@testable import DialogEngine

@Suite struct ChoiceEdgeTests {
  static let rows: [ReadingRow] = [
    ReadingRow("restaurant", "-"),
    ReadingRow("de rest", "rest"),
    ReadingRow("rest", "rest"),
    ReadingRow("cafe", "cafe"),
    ReadingRow("café", "cafe"),
    ReadingRow("het café", "cafe"),
    ReadingRow("cafetaria", "-"),
    ReadingRow("coordinator", "coordinator"),
    ReadingRow("coördinator", "coordinator"),
    ReadingRow("coördinatoren", "coordinator"),
    ReadingRow("schrijven", "taal"),
    ReadingRow("lezen", "taal | cijfers"),
    ReadingRow("rekenen", "cijfers"),
  ]

  @Test("Sees the edges of words, whatever their accents", arguments: rows)
  func readsChoiceAtItsEdges(row: ReadingRow) {
    #expect(read(row.line, as: .choice(TestOptions.edges)) == row.expected)
  }
}
