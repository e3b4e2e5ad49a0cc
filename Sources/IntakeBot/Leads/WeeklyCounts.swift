internal import DialogEngine

/// How many leads each desk was given since Monday 00:00, Europe/Amsterdam.
struct WeeklyCounts: Sendable {
  /// Weeks since that of Monday 29 December 1969.
  private var week = Int.min
  private(set) var counts: [String: Int] = [:]

  /// Begins at zero when another week has begun.
  mutating func turn(to day: CalendarDate) {
    let week = Self.week(of: day)
    guard week != self.week else { return }
    self.week = week
    counts = [:]
  }

  /// Counts a lead, or as many, if they fall in the week under way.
  mutating func add(_ adviser: String, on day: CalendarDate, times: Int = 1) {
    guard Self.week(of: day) == week else { return }
    counts[adviser, default: 0] += times
  }

  /// Takes back a lead that could not be kept.
  mutating func remove(_ adviser: String, on day: CalendarDate) {
    guard Self.week(of: day) == week, let count = counts[adviser] else { return }
    counts[adviser] = max(0, count - 1)
  }

  /// Weeks since that of Monday 29 December 1969: 1 January 1970 was a Thursday.
  static func week(of day: CalendarDate) -> Int {
    Int(Int64(day.daysSince1970 + 3).floored(by: 7))
  }
}

/// The day in the Netherlands, looked up anew each quarter of an hour: clocks change on such borders only.
struct DutchCalendar: Sendable {
  private var known: (quarter: Int64, day: CalendarDate)?

  /// The day at a moment.
  mutating func day(at moment: Moment) -> CalendarDate {
    let quarter = moment.milliseconds.floored(by: 900_000)
    if let known, known.quarter == quarter { return known.day }
    let day = moment.inAmsterdam.date
    known = (quarter, day)
    return day
  }
}
