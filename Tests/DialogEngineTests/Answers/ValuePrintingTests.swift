import Testing

@testable import DialogEngine

@Suite struct ValuePrintingTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let value: Value
    var type = AnswerType.text
    let printed: String
    var testDescription: String { printed }
  }

  static let rows: [Row] = [
    Row(value: .option("leerling"), type: .choice(TestOptions.role), printed: "Leerling of student"),
    Row(value: .option("weg"), type: .choice(TestOptions.role), printed: "weg"),
    Row(
      value: .options(["ochtend", "middag", "avond"]), type: .multipleChoice(TestOptions.dayPart),
      printed: "'s Ochtends, 's Middags en 's Avonds"),
    Row(value: .options(["avond"]), type: .multipleChoice(TestOptions.dayPart), printed: "'s Avonds"),
    Row(value: .yesNo(true), printed: "ja"),
    Row(value: .yesNo(false), printed: "nee"),
    Row(value: .number(291_890), printed: "291.890"),
    Row(value: .number(2.5), printed: "2,5"),
    Row(value: .number(1.25), printed: "1,25"),
    Row(value: .number(1.05), printed: "1,05"),
    Row(value: .number(0), printed: "0"),
    Row(value: .number(1_000_000), printed: "1.000.000"),
    Row(value: .number(-1234.5), printed: "-1.234,5"),
    Row(value: .number(1998), type: .number(1940...2026), printed: "1998"),
    Row(value: .number(1998), type: .number(0...5000), printed: "1.998"),
    Row(value: .companySize(14), printed: "14"),
    Row(value: .companySize(1400), printed: "1.400"),
    Row(value: .date(testToday), printed: "21 november 2026"),
    Row(value: .phone("+31612345678"), printed: "06 12 34 56 78"),
    Row(value: .phone("+31381234567"), printed: "038 123 45 67"),
    Row(value: .phone("+48512345678"), printed: "+48512345678"),
    Row(value: .postcode("8011 PK"), printed: "8011 PK"),
    Row(value: .row("Kok"), printed: "Kok"),
    Row(value: .name("Jan"), printed: "Jan"),
  ]

  @Test(
    "An amount has no cents, or two figures of them",
    arguments: [(1250, "1.250"), (12.5, "12,50"), (0.05, "0,05"), (99.99, "99,99")])
  func amounts(number: Double, printed: String) {
    #expect(Value.number(number).printed(for: .text, isAmount: true) == printed)
  }

  @Test(
    "A cell with a day or a list is printed for people, any other as it stands",
    arguments: [
      ("2026-11-21", "21 november 2026"), ("overdag|avond|weekend", "overdag, avond en weekend"),
      ("2026-01-05 | 2026-02-05", "5 januari 2026 en 5 februari 2026"), ("2026", "2026"), ("8011", "8011"),
      ("2026-13-40", "2026-13-40"), ("", ""), ("|", ""),
    ])
  func cells(cell: String, printed: String) {
    #expect(PrintedCell.text(cell) == printed)
  }

  @Test("Prints a value as a person reads it", arguments: rows)
  func prints(row: Row) {
    #expect(row.value.printed(for: row.type) == row.printed)
  }
}
