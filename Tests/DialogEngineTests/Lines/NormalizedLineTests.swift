import Testing

@testable import DialogEngine

@Suite struct NormalizedLineTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let line: String
    let folded: String
    var testDescription: String { "'\(line)' folds to '\(folded)'" }
  }

  static let rows: [Row] = [
    Row(line: "Ja!", folded: "ja"),
    Row(line: "  JA  ", folded: "ja"),
    Row(line: "café", folded: "cafe"),
    Row(line: "cafe\u{301}", folded: "cafe"),
    Row(line: "één", folded: "een"),
    Row(line: "Coördinator", folded: "coordinator"),
    Row(line: "Ĳmuiden en ĳs", folded: "ijmuiden en ijs"),
    Row(line: "auto’s", folded: "auto's"),
    Row(line: "'s ochtends", folded: "s ochtends"),
    Row(line: "zij–instromer", folded: "zij instromer"),
    Row(line: "8011pk", folded: "8011 pk"),
    Row(line: "２０ man", folded: "20 man"),
    Row(line: "Straße", folded: "strasse"),
    Row(line: "łódź", folded: "lodz"),
    Row(line: "МАРИЯ", folded: "мария"),
    Row(line: "za\u{AD}ter\u{200B}dag", folded: "zaterdag"),
    Row(line: "a\u{A0}b", folded: "a b"),
    Row(line: "ja\u{0}\u{7}", folded: "ja"),
    Row(line: "", folded: ""),
    Row(line: "🙂👍🏽", folded: ""),
    Row(line: "...?!", folded: ""),
  ]

  @Test("Folds case, accents, layout and punctuation away", arguments: rows)
  func folds(row: Row) {
    #expect(NormalizedLine(row.line).folded == row.folded)
  }

  @Test("Remembers that a word was accented")
  func remembersAccents() {
    let line = NormalizedLine("één en een")
    #expect(line.tokens.map(\.isAccented) == [true, false, false])
  }

  @Test("Knows where each token stands in the raw line, and what stands around it")
  func placesTokens() {
    let line = NormalizedLine("Hé, 8011PK?")
    #expect(line.tokens.map(\.range) == [0..<3, 5..<9, 9..<11])
    #expect(line.tokens.map(\.after) == [[.comma, .space], [], [.question]])
    #expect(line.tokens[2].isCapitals)
    #expect(line.text(of: 1..<3) == "8011PK")
  }

  @Test("Makes a line of a part, with the signs before it")
  func cutsParts() {
    let line = NormalizedLine("bel +31 6 12, ja?")
    #expect(line.part(1..<4).raw == "+31 6 12,")
    #expect(line.part(0..<9).raw == line.raw)
    #expect(line.part(7..<9).isEmpty)
  }
}
