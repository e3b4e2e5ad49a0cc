import Testing

@testable import IntakeBot

@Suite("Hours of the week")
struct WeeklyHoursTests {
  struct Row: CustomTestStringConvertible {
    let cell: String
    let wording: String?
    var testDescription: String { cell }
  }

  @Test(
    "A cell is read and told in plain Dutch",
    arguments: [
      Row(cell: "ma-vr 09:00-17:00", wording: "maandag tot en met vrijdag van 9 tot 17 uur"),
      Row(cell: "ma,wo 08:30-12:00", wording: "maandag en woensdag van 8.30 tot 12 uur"),
      Row(
        cell: "ma-do 09:00-16:00|vr 09:00-12:00",
        wording: "maandag tot en met donderdag van 9 tot 16 uur en vrijdag van 9 tot 12 uur"),
      Row(
        cell: "di 09:00-12:00,13:00-17:00", wording: "dinsdag van 9 tot 12 uur en van 13 tot 17 uur"),
      Row(cell: "MA 00:00-24:00", wording: "maandag van 0 tot 24 uur"),
      Row(cell: "ma-vr", wording: nil), Row(cell: "vr-ma 09:00-17:00", wording: nil),
      Row(cell: "ma 17:00-09:00", wording: nil), Row(cell: "ma 9-17", wording: nil),
      Row(cell: "ma 09:60-17:00", wording: nil), Row(cell: "mo 09:00-17:00", wording: nil),
      Row(cell: "", wording: nil),
    ])
  func cell(_ row: Row) {
    #expect(WeeklyHours(row.cell)?.wording == row.wording)
  }
}
