import DialogEngine
import Testing

@testable import IntakeBot

@Suite("When somebody is there again")
struct ContactHoursTests {
  struct Row: CustomTestStringConvertible {
    let now: String
    let again: String?
    var testDescription: String { now }
  }

  private func hours(_ week: String, closed: String...) throws -> ContactHours {
    ContactHours(
      week: try #require(WeeklyHours(week)), closedDays: Set(closed.compactMap { CalendarDate(iso: $0) }))
  }

  @Test(
    "Monday to Friday from 9 to 17, closed at Christmas and New Year",
    arguments: [
      Row(now: "2026-11-23 09:00", again: nil), Row(now: "2026-11-23 16:59", again: nil),
      Row(now: "2026-11-23 08:59", again: "vandaag om 9 uur"),
      Row(now: "2026-11-23 17:00", again: "morgen om 9 uur"),
      Row(now: "2026-11-27 17:00", again: "maandag om 9 uur"),
      Row(now: "2026-11-29 12:00", again: "morgen om 9 uur"),
      Row(now: "2026-12-24 18:00", again: "maandag om 9 uur"),
      Row(now: "2026-12-25 10:00", again: "maandag om 9 uur"),
    ])
  func week(_ row: Row) throws {
    let hours = try hours("ma-vr 09:00-17:00", closed: "2026-12-25", "2027-01-01")
    #expect(hours.opensAgain(after: try #require(LocalTime(row.now))) == row.again)
  }

  @Test("Between two stretches it is later today")
  func lunch() throws {
    let hours = try hours("ma-vr 09:00-12:00,13:00-17:00")
    #expect(hours.opensAgain(after: try #require(LocalTime("2026-11-23 12:30"))) == "vandaag om 13 uur")
  }

  @Test("A week or more away the day is named in full")
  func farAway() throws {
    let hours = try hours("ma 09:30-12:00", closed: "2026-11-30")
    #expect(
      hours.opensAgain(after: try #require(LocalTime("2026-11-23 12:00"))) == "maandag 7 december om 9.30 uur"
    )
  }
}
