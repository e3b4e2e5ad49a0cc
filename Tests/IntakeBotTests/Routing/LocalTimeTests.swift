import DialogEngine
import Foundation
import IntakeBot
import Testing

@Suite("The clock in the Netherlands")
struct LocalTimeTests {
  struct Row: CustomTestStringConvertible {
    let seconds: Double
    let shown: String
    var testDescription: String { shown }
  }

  @Test(
    "Winter time, summer time and the nights between",
    arguments: [
      Row(seconds: 1_795_258_200, shown: "2026-11-21 11:50"),
      // 29 March 2026, 01:00 UTC: from 02:00 to 03:00.
      Row(seconds: 1_774_745_940, shown: "2026-03-29 01:59"),
      Row(seconds: 1_774_746_000, shown: "2026-03-29 03:00"),
      // 25 October 2026, 01:00 UTC: from 03:00 back to 02:00.
      Row(seconds: 1_792_889_940, shown: "2026-10-25 02:59"),
      Row(seconds: 1_792_890_000, shown: "2026-10-25 02:00"),
      Row(seconds: -1, shown: "1970-01-01 00:59"),
    ])
  func amsterdam(_ row: Row) {
    #expect(LocalTime(inAmsterdam: Date(timeIntervalSince1970: row.seconds)) == LocalTime(row.shown))
  }

  @Test("A clock that is far off breaks nothing", arguments: [-1e15, 1e15])
  func farOff(_ seconds: Double) {
    let time = LocalTime(inAmsterdam: Date(timeIntervalSince1970: seconds))
    #expect((0..<1_440).contains(time.minute))
  }

  @Test(
    "What is no moment is not read", arguments: ["2026-02-30 10:00", "2026-11-23", "2026-11-23 24:00", ""])
  func unreadable(_ text: String) {
    #expect(LocalTime(text) == nil)
  }
}
