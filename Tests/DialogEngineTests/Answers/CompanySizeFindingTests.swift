import Testing

@testable import DialogEngine

@Suite struct CompanySizeFindingTests {
  static let rows: [ReadingRow] = [
    ReadingRow("we zijn met 140 man", "140"),
    ReadingRow("ik heb 12 monteurs in dienst", "12"),
    ReadingRow("wij hebben een man of tien", "10"),
    ReadingRow("bij ons werken veertig mensen in 8011 PK", "40"),
    ReadingRow("10 fte", "10"),
    ReadingRow("140", "-"),
    ReadingRow("ik ben 31", "-"),
    ReadingRow("we bestaan 40 jaar", "-"),
    ReadingRow("8011 PK", "-"),
    ReadingRow("12 monteurs en 3 leerlingen", "12"),
    ReadingRow("12 monteurs of 15 medewerkers", "-"),
    ReadingRow("zzp", "-"),
    ReadingRow("een medewerker is al maanden ziek", "-"),
    ReadingRow("wij zijn met acht man, hoe doe je dat", "8"),
  ]

  @Test("Finds a volunteered company size only with its unit", arguments: rows)
  func findsCompanySize(row: ReadingRow) {
    #expect(find(row.line, as: .companySize) == row.expected)
  }
}
