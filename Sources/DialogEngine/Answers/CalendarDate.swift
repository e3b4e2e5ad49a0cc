/// A day of the Gregorian calendar, without time or zone.
public struct CalendarDate: Hashable, Sendable, Comparable {
  /// The year, such as 2026.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int
}
