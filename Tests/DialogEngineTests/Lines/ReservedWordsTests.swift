import Testing

@testable import DialogEngine

@Suite struct ReservedWordsTests {
  static let words = ReservedWords(synonyms: [
    (.stop, "Ik wil stoppen"), (.stop, "sotp"), (.wis, "vergeet mij"), (.mens, "iemand spreken"),
    (.help, "stop"),
  ])

  static let rows: [ReadingRow] = [
    ReadingRow("stop", "stop"), ReadingRow(" STOP! ", "stop"), ReadingRow("stop.", "stop"),
    ReadingRow("ik wil stoppen", "stop"), ReadingRow("sotp", "stop"), ReadingRow("Vergeet mij", "wis"),
    ReadingRow("wis", "wis"), ReadingRow("help", "help"), ReadingRow("meer", "meer"),
    ReadingRow("mens?", "mens"),
    ReadingRow("Wim", "-"), ReadingRow("wiss", "-"), ReadingRow("stop maar", "-"), ReadingRow("mensen", "-"),
    ReadingRow("help ja 27", "-"), ReadingRow("", "-"), ReadingRow("ik wil helemaal niet stoppen hoor", "-"),
  ]

  @Test("Takes a line for a reserved word only when it is the whole line", arguments: rows)
  func recognises(row: ReadingRow) {
    #expect((Self.words.word(for: NormalizedLine(row.line))?.rawValue ?? "-") == row.expected)
  }

  @Test("Lists the phrases of a word, the word first, and gives no phrase two meanings")
  func listsPhrases() {
    #expect(Self.words.phrases(of: .stop) == ["stop", "ik wil stoppen", "sotp"])
    #expect(Self.words.phrases(of: .help) == ["help"])
    #expect(Self.words.reserves("Vergeet mij!") == .wis)
    #expect(Self.words.reserves("Vergeten") == nil)
  }
}
