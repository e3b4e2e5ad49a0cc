import Testing

@testable import DialogEngine

@Suite struct ChoiceReaderTests {
  static let rows: [ReadingRow] = [
    ReadingRow("monteur", "monteur"),
    ReadingRow("MONTEUR", "monteur"),
    ReadingRow(" Monteur! ", "monteur"),
    ReadingRow("ik ben monteur", "monteur"),
    ReadingRow("monteur graag,a", "monteur"),
    ReadingRow("monteur. 44", "monteur"),
    ReadingRow("monteurs", "monteur"),
    ReadingRow("technicus", "monteur"),
    ReadingRow("leerling", "leerling"),
    ReadingRow("student", "leerling"),
    ReadingRow("ik ben nog student aan het roc", "leerling"),
    ReadingRow("bbl", "leerling"),
    ReadingRow("bbl'er", "leerling"),
    ReadingRow("baas", "werkgever"),
    ReadingRow("ik kom uit een ander vak", "zij-instromer"),
    ReadingRow("zij instromer", "zij-instromer"),
    ReadingRow("zijinstromer", "zij-instromer"),
    ReadingRow("zij-instromer", "zij-instromer"),
    ReadingRow("montuer", "monteur"),
    ReadingRow("monter", "monteur"),
    ReadingRow("werkgevr", "werkgever"),
    ReadingRow("wergever", "werkgever"),
    ReadingRow("werkgeefer", "werkgever"),
    ReadingRow("leerlin", "leerling"),
    ReadingRow("leerlink", "leerling"),
    ReadingRow("stagair", "leerling"),
    ReadingRow("ik ben geen monteur maar leerling", "leerling"),
    ReadingRow("geen monteur", "-"),
    ReadingRow("monteur of leerling", "monteur | leerling"),
    ReadingRow("werknemer", "-"),
    ReadingRow("1", "-"),
    ReadingRow("ja", "-"),
    ReadingRow("hallo", "-"),
    ReadingRow("wat kost het", "-"),
    ReadingRow("ik heb gisteren gezien dat hun auto op straat rare geluiden maakte", "-"),
    ReadingRow("", "-"),
  ]

  @Test("Reads an option by label, synonym or word, also misspelled", arguments: rows)
  func readsChoice(row: ReadingRow) {
    #expect(read(row.line, as: .choice(TestOptions.role)) == row.expected)
  }
}
