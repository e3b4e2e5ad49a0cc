import Testing

@testable import DialogEngine

@Suite struct CompanySizeReaderTests {
  static let rows: [ReadingRow] = [
    ReadingRow("14", "14"),
    ReadingRow("veertien man", "14"),
    ReadingRow("honderdenveertig", "140"),
    ReadingRow("we zijn met honderdveertig mensen", "140"),
    ReadingRow("een man of tien", "10"),
    ReadingRow("een man of 10", "10"),
    ReadingRow("ik ben alleen", "1"),
    ReadingRow("zzp", "1"),
    ReadingRow("ik ben zzp'er", "1"),
    ReadingRow("zzper", "1"),
    ReadingRow("zzp ja :)", "1"),
    ReadingRow("in mijn eentje", "1"),
    ReadingRow("alleen", "1"),
    ReadingRow("ik ben niet alleen", "-"),
    ReadingRow("met z'n achten", "8"),
    ReadingRow("we zijn met zijn tweeën", "2"),
    ReadingRow("10 fte", "10"),
    ReadingRow("3,5 fte", "4"),
    ReadingRow("3,4 fte", "3"),
    ReadingRow("ruim honderd", "100"),
    ReadingRow("9711 AB", "-"),
    ReadingRow("ik zit in 8011 PK en we zijn met 140 man", "140"),
    ReadingRow("140 dank je,", "140"),
    ReadingRow("een stuk of twintig aubm", "20"),
    ReadingRow("een stuk of twintig", "20"),
    ReadingRow("bij ons werken 1.200 mensen", "1200"),
    ReadingRow("1", "1"),
    ReadingRow("een medewerker", "1"),
    ReadingRow("één", "1"),
    ReadingRow("20 tot 25 man", "20 | 25"),
    ReadingRow("meer dan 100", "-"),
    ReadingRow("ik ben 31", "-"),
    ReadingRow("ik ben 31 jaar", "-"),
    ReadingRow("we bestaan 40 jaar en hebben 12 monteurs", "12"),
    ReadingRow("een paar", "-"),
    ReadingRow("weet ik niet", "-"),
    ReadingRow("we hebben een medewerker", "1"),
    ReadingRow("ik wil met een mens praten", "-"),
    ReadingRow("2000000", "out of bounds"),
  ]

  @Test("Reads how many people a company has", arguments: rows)
  func readsCompanySize(row: ReadingRow) {
    #expect(read(row.line, as: .companySize) == row.expected)
  }
}
