import Testing

@testable import DialogEngine

@Suite struct CorrectionTests {
  static let rows: [ReadingRow] = [
    ReadingRow("nee sorry, ik bedoel 14", "14"),
    ReadingRow("nee sorry, ik bedoel 14  ...,", "14  ...,"),
    ReadingRow("ik bedoelde 8012 AB", "8012 AB"),
    ReadingRow("sorry het is 40 man", "40 man"),
    ReadingRow("moet zijn 15", "15"),
    ReadingRow("niet 14 maar 15", "15"),
    ReadingRow("nee niet 14 maar 15", "15"),
    ReadingRow("ik ben geen monteur maar leerling", "leerling"),
    ReadingRow("sorry niet 14 maar 15", "15"),
    ReadingRow("foutje, 15", "15"),
    ReadingRow("oeps 15", "15"),
    ReadingRow("ik vergiste me, 15", "15"),
    ReadingRow("verkeerd, ik ben leerling", "ik ben leerling"),
    ReadingRow("nee wacht, 14", "14"),
    ReadingRow("sory ik bedoelt 14", "14"),
    ReadingRow("ik bedoel 14", "14"),
    ReadingRow("14, ik bedoel 15", "15"),
    ReadingRow("dat moet 15 zijn", "15"),
    ReadingRow("het moest 8012 AB zijn", "8012 AB"),
    ReadingRow("ik bedoel leerling", "leerling"),
    ReadingRow("oh nee, ik bedoelde werkgever", "werkgever"),
    ReadingRow("sorry veertien man", "veertien man"),
    ReadingRow("typfout: 8012 AB", "8012 AB"),
    ReadingRow("sorry, ik zit in 8012 AB", "ik zit in 8012 AB"),
    ReadingRow("nee sorry", "-"),
    ReadingRow("nee", "-"),
    ReadingRow("sorry?", "-"),
    ReadingRow("wat bedoel je?", "-"),
    ReadingRow("wat bedoel je met 14", "-"),
    ReadingRow("ik bedoel maar", "-"),
    ReadingRow("snap je wat ik bedoel", "-"),
    ReadingRow("sorry, ik snap het niet", "-"),
    ReadingRow("ik bedoel, wat kost het?", "-"),
    ReadingRow("er ging iets fout", "-"),
    ReadingRow("dat moet toch kunnen", "-"),
    ReadingRow("ja", "-"),
    ReadingRow("ik ben monteur", "-"),
    ReadingRow("14", "-"),
    ReadingRow("wacht even", "-"),
    ReadingRow("ik wacht al drie weken", "-"),
    ReadingRow("nee ik ben leerling", "-"),
    ReadingRow("", "-"),
  ]

  @Test("Finds the value in a correcting line, and only there", arguments: rows)
  func findsValue(row: ReadingRow) {
    #expect((Correction.value(in: NormalizedLine(row.line))?.raw ?? "-") == row.expected)
  }
}
