import Testing

@testable import DialogEngine

@Suite struct ConsentReaderTests {
  static let rows: [ReadingRow] = [
    ReadingRow("ja", "yes"),
    ReadingRow("ja hoor", "yes"),
    ReadingRow("ja graag", "yes"),
    ReadingRow("JA!", "yes"),
    ReadingRow("akkoord", "yes"),
    ReadingRow("ok", "yes"),
    ReadingRow("prima", "yes"),
    ReadingRow("doe maar", "yes"),
    ReadingRow("is goed", "yes"),
    ReadingRow("natuurlijk", "yes"),
    ReadingRow("ja, bel me maar", "yes"),
    ReadingRow("nee", "no"),
    ReadingRow("liever niet", "no"),
    ReadingRow("doe maar niet", "no"),
    ReadingRow("dat wil ik niet", "no"),
    ReadingRow("geef maar niet door", "no"),
    ReadingRow("ik geef geen toestemming", "no"),
    ReadingRow("nee dank je", "no"),
    ReadingRow("mag niet", "no"),
    ReadingRow("laat maar", "no"),
    ReadingRow("ik wil niet dat jullie bellen", "no"),
    ReadingRow("hoeft niet", "no"),
    ReadingRow("misschien", "-"),
    ReadingRow("ok maar niet bellen", "-"),
    ReadingRow("ja maar alleen mailen", "-"),
    ReadingRow("ja, als het gratis is", "-"),
    ReadingRow("ja?", "-"),
    ReadingRow("waarom niet", "-"),
    ReadingRow("ik denk het wel", "-"),
    ReadingRow("ja nee", "-"),
    ReadingRow("weet ik niet", "-"),
    ReadingRow("straks", "-"),
    ReadingRow("2 ok", "-"),
    ReadingRow("ik kan een werkbon niet goed invullen", "-"),
    ReadingRow("ik krijg nooit tijd om te leren van mijn chef", "-"),
    ReadingRow("ik weet niet of ik dat wil", "-"),
    ReadingRow("vertel eerst wat je ermee doet", "-"),
    ReadingRow("0612345678", "-"),
  ]

  @Test("Takes only a clear yes as consent, and any no as a no", arguments: rows)
  func readsConsent(row: ReadingRow) {
    #expect(read(row.line, as: .consent) == row.expected)
  }
}
