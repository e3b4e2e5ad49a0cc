import Testing

@testable import DialogEngine

@Suite struct RowReaderTests {
  static let rows: [ReadingRow] = [
    ReadingRow("kok", "Kok"),
    ReadingRow("Kok!", "Kok"),
    ReadingRow("ik was kok", "Kok"),
    ReadingRow("ik ben jaren kok geweest in een groot hotel in het zuiden", "Kok"),
    ReadingRow("keukenhulp", "Kok"),
    ReadingRow("chef-kok", "Kok"),
    ReadingRow("timmerman", "Timmerman"),
    ReadingRow("timerman", "Timmerman"),
    ReadingRow("timmermann", "Timmerman"),
    ReadingRow("chauffeur", "Vrachtwagenchauffeur"),
    ReadingRow("sjoffeur", "-"),
    ReadingRow("chaufeur", "Vrachtwagenchauffeur"),
    ReadingRow("vrachtwagenchaufeur", "Vrachtwagenchauffeur"),
    ReadingRow("chef domotica", "Leidinggevend/Chef Monteur ICT/Telematica/Domotica"),
    ReadingRow("elektrotechniek", "Monteur elektrotechniek"),
    ReadingRow("elektrotegniek", "Monteur elektrotechniek"),
    ReadingRow("monteur elektro techniek", "Monteur elektrotechniek"),
    ReadingRow(
      "monteur",
      "Monteur elektrotechniek | Monteur koeltechniek | Leidinggevend/Chef Monteur ICT/Telematica/Domotica"),
    ReadingRow("coordinator magazijn", "Coördinator magazijn"),
    ReadingRow("rest", "-"),
    ReadingRow("ik ben automonteur bij een garage", automonteurs),
    ReadingRow("houtkok", "-"),
    ReadingRow("timmeren", "Timmerman"),
    ReadingRow("magazijnman", "Coördinator magazijn"),
    ReadingRow("elektromonteur", "Monteur elektrotechniek"),
    ReadingRow("ik rij op een truck", "-"),
    ReadingRow("vrachtauto chauffeur", "Vrachtwagenchauffeur"),
    ReadingRow("restaurant", "Restaurantmedewerker"),
    ReadingRow("astronaut", "-"),
    ReadingRow("ik heb van alles gedaan", "-"),
  ]

  private static let automonteurs =
    "Monteur elektrotechniek | Monteur koeltechniek | Leidinggevend/Chef Monteur ICT/Telematica/Domotica"

  @Test(
    "A kindred word is asked about, never taken",
    arguments: ["magazijnman", "restaurant", "automonteur"])
  func kindred(line: String) {
    let reading = AnswerReader(.row(TestOptions.jobs)).read(NormalizedLine(line), today: testToday)
    guard case .ambiguous = reading else {
      Issue.record("\(line) is \(reading)")
      return
    }
  }

  @Test("Reads a row of a table by its name or loose words of it", arguments: rows)
  func readsRow(row: ReadingRow) {
    #expect(read(row.line, as: .row(TestOptions.jobs)) == row.expected)
  }
}
