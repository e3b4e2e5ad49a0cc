import Testing

@testable import DialogEngine

/// A mistyped word, and what was probably meant.
struct SuggestionRow: CustomTestStringConvertible, Sendable {
  let word: String
  let meant: String?
  var testDescription: String { "\(word) -> \(meant ?? "nothing")" }

  init(_ word: String, _ meant: String?) {
    self.word = word
    self.meant = meant
  }
}

@Suite("Suggestions")
struct SuggestionTests {
  @Test("the nearest name is proposed, and none that is far", arguments: rows)
  func nearest(_ row: SuggestionRow) {
    let names = ["werkgever", "werkende", "leerling", "ja", "nee", "begin", "einde"]
    #expect(Suggestion.nearest(to: row.word, among: names) == row.meant)
  }

  static let rows = [
    SuggestionRow("werkgever", "werkgever"),
    SuggestionRow("werkgevr", "werkgever"),
    SuggestionRow("wekrgever", "werkgever"),
    SuggestionRow("WERKGEVER", "werkgever"),
    SuggestionRow("werkgevers", "werkgever"),
    SuggestionRow("leering", "leerling"),
    SuggestionRow("jaa", "ja"),
    SuggestionRow("begni", "begin"),
    SuggestionRow("monteur", nil),
    SuggestionRow("", nil),
    SuggestionRow("xx", nil),
    SuggestionRow(String(repeating: "werkgever", count: 10), nil),
  ]

  @Test("of two names equally near the first is proposed")
  func first() {
    #expect(Suggestion.nearest(to: "stap", among: ["slap", "snap"]) == "slap")
  }
}
