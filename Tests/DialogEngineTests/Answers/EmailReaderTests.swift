import Testing

@testable import DialogEngine

@Suite struct EmailReaderTests {
  static let rows: [ReadingRow] = [
    ReadingRow("jan@gmail.com", "jan@gmail.com"),
    ReadingRow("Jan.de.Vries@Gmail.COM", "Jan.de.Vries@gmail.com"),
    ReadingRow("mijn mail is jan@gmail.com.", "jan@gmail.com"),
    ReadingRow("jan@gmail.com, bel liever niet", "jan@gmail.com"),
    ReadingRow("jan @ gmail.com", "jan@gmail.com"),
    ReadingRow("jan apenstaartje gmail punt com", "jan@gmail.com"),
    ReadingRow("jan punt vries apenstaartje gmail punt com", "jan.vries@gmail.com"),
    ReadingRow("jan+werk@bedrijf.co.nl", "jan+werk@bedrijf.co.nl"),
    ReadingRow("<jan@gmail.com>", "jan@gmail.com"),
    ReadingRow("mailto:jan@gmail.com", "jan@gmail.com"),
    ReadingRow("jan@gmail .com", "jan@gmail.com"),
    ReadingRow("jan@gmail,com", "jan@gmail.com"),
    ReadingRow("jan_v@x-y.nl", "jan_v@x-y.nl"),
    ReadingRow("jan@a.nl of piet@b.nl", "jan@a.nl | piet@b.nl"),
    ReadingRow("jan@", "incomplete"),
    ReadingRow("jan@gmail", "incomplete"),
    ReadingRow("@gmail.com", "incomplete"),
    ReadingRow("jan gmail.com", "incomplete"),
    ReadingRow("jan..v@gmail.com", "does not exist"),
    ReadingRow("jan@-x.nl", "does not exist"),
    ReadingRow("jan@gmail.c", "does not exist"),
    ReadingRow("jan", "-"),
    ReadingRow("ja", "-"),
  ]

  @Test("Reads an e-mail address, also as it is spoken", arguments: rows)
  func readsEmail(row: ReadingRow) {
    #expect(read(row.line, as: .email) == row.expected)
  }
}
