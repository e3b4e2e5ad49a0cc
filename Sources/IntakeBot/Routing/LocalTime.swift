public import DialogEngine

/// A moment as the clock on a Dutch wall shows it, to the minute.
public struct LocalTime: Hashable, Sendable, Comparable {
  /// The day.
  public let date: CalendarDate
  /// Minutes since midnight on that clock, 0 to 1439.
  public let minute: Int

  /// Names a moment.
  public init(_ date: CalendarDate, minute: Int) {
    self.date = date
    self.minute = minute
  }

  /// Earlier before later.
  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.date, left.minute) < (right.date, right.minute)
  }
}

extension LocalTime {
  /// Reads `2026-11-23 10:00`; nil when it can't be read.
  public init?(_ text: some StringProtocol) {
    let words = text.split(separator: " ")
    guard words.count == 2, let date = CalendarDate(iso: String(words[0])),
      let minute = WeeklyHours.minute(words[1]), minute < 1_440
    else { return nil }
    self.init(date, minute: minute)
  }
}
