import Testing

@testable import DialogEngine

@Suite struct CalendarDateTests {
  @Test(
    "Refuses days that do not exist",
    arguments: [(2026, 2, 29), (2026, 13, 1), (2026, 0, 1), (1900, 2, 29), (0, 1, 1)])
  func refuses(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test("Counts days from 1970 and back, over four centuries")
  func countsDays() throws {
    #expect(try #require(CalendarDate(iso: "1970-01-01")).daysSince1970 == 0)
    #expect(try #require(CalendarDate(iso: "2000-03-01")).daysSince1970 == 11_017)
    for days in stride(from: -25_567, to: 120_000, by: 37) {
      #expect(CalendarDate(daysSince1970: days)?.daysSince1970 == days)
    }
  }

  @Test("Knows the day of the week")
  func knowsWeekday() {
    #expect(testToday.weekday == .saturday)
    #expect(testToday.adding(days: 2)?.weekday == .monday)
    #expect(testToday.adding(days: -366)?.iso == "2025-11-20")
  }

  @Test("Keeps to the last day when a month is shorter")
  func addsMonths() throws {
    let date = try #require(CalendarDate(iso: "2027-01-31"))
    #expect(date.adding(months: 1)?.iso == "2027-02-28")
    #expect(date.adding(months: -2)?.iso == "2026-11-30")
    #expect(date.adding(months: 13)?.iso == "2028-02-29")
  }

  @Test(
    "Reads ISO dates exactly",
    arguments: ["2026-1-1", "2026-02-30", "26-01-01", "2026-01-01x", "2026/01/01", "", "+026-01-01"])
  func readsOnlyISO(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test("Ends at the year 9999")
  func ends() throws {
    let last = try #require(CalendarDate(iso: "9999-12-31"))
    #expect(last.adding(days: 1) == nil)
    #expect(last.adding(months: 1) == nil)
    #expect(last.adding(days: .max) == nil)
  }
}
