import Testing

@testable import IntakeBot

@Suite("Counting syllables")
struct SyllableTests {
  struct Row: CustomTestStringConvertible {
    let word: String
    let count: Int
    var testDescription: String { word }

    init(_ word: String, _ count: Int) { (self.word, self.count) = (word, count) }
  }

  static let rows = [
    Row("werk", 1), Row("werken", 2), Row("opleiding", 3), Row("bijna", 2), Row("ijs", 1), Row("fraai", 1),
    Row("fraaie", 1), Row("nieuw", 1), Row("sneeuw", 1), Row("moeite", 2), Row("zeeën", 2), Row("egoïst", 3),
    Row("IJsland", 2), Row("één", 1), Row("coördinator", 4), Row("bbl", 1), Row("156.000", 1), Row("baby", 2),
  ]

  @Test("Each run of vowels is one; ë and ï begin a new one", arguments: rows)
  func count(_ row: Row) { #expect(SyllableCounter.count(row.word) == row.count) }
}
