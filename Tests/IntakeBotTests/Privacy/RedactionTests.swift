import IntakeBot
import Testing

@Suite("What leads to a person is taken out of a text")
struct RedactionTests {
  struct Row: CustomTestStringConvertible {
    let text: String
    let redacted: String
    var testDescription: String { text }

    init(_ text: String, _ redacted: String) { (self.text, self.redacted) = (text, redacted) }
  }

  // The numbers are made up: 111222333 passes the eleven test, NL91ABNA0417164300 is the example of the standard.
  static let rows = [
    Row("mail me op jan.jansen@voorbeeld.nl.", "mail me op [e-mail]."),
    Row("mijn bsn is 111222333", "mijn bsn is [bsn]"),
    Row("bsn 1112.22.333", "bsn [bsn]"),
    Row("nummer 111222334 is geen bsn", "nummer 111222334 is geen bsn"),
    Row("NL91 ABNA 0417 1643 00 is mijn rekening", "[rekening] is mijn rekening"),
    Row("nl91abna0417164300", "[rekening]"),
    Row("NL92ABNA0417164300", "NL92ABNA0417164300"),
    Row("bel 06 12 34 56 78", "bel [telefoon]"),
    Row("bel 06-12345678 of 038 421 12 34", "bel [telefoon] of [telefoon]"),
    Row("+31 6 1234 5678", "[telefoon]"),
    Row("0048 601 234 567", "[telefoon]"),
    Row("ik woon op 8011 PK", "ik woon op [postcode]"),
    Row("8011pk", "[postcode]"),
    Row("in 2015 waren er 14.000 bedrijven", "in 2015 waren er 14.000 bedrijven"),
    Row("112 en 0800-0113 en 113", "112 en 0800-0113 en 113"),
    Row("wat kost bbl?", "wat kost bbl?"),
  ]

  @Test("Numbers, accounts and addresses", arguments: rows)
  func redact(_ row: Row) { #expect(Redaction().redact(row.text) == row.redacted) }

  @Test("Names that were given, word by word and in any case, but not within a word")
  func names() {
    let redaction = Redaction(names: ["Wim de Vries"])
    #expect(
      redaction.redact("WIM vraagt: kan vries wimpels leveren?")
        == "[naam] vraagt: kan [naam] wimpels leveren?")
  }
}
