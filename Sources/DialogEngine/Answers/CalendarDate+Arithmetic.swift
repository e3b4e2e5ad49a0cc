/// A day of the week; the raw value counts from Monday, 1, to Sunday, 7 (ISO 8601).
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  /// maandag
  case monday = 1
  /// dinsdag
  case tuesday
  /// woensdag
  case wednesday
  /// donderdag
  case thursday
  /// vrijdag
  case friday
  /// zaterdag
  case saturday
  /// zondag
  case sunday
}

extension CalendarDate {
  /// Days since 1 January 1970 (`days_from_civil`, Howard Hinnant, "chrono-Compatible Low-Level Date
  /// Algorithms", 2013).
  public var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days after 1 January 1970 (`civil_from_days`, same source); nil outside the years 1
  /// to 9999.
  public init?(daysSince1970: Int) {
    guard (-800_000...3_000_000).contains(daysSince1970) else { return nil }
    let days = daysSince1970 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    let index = ((daysSince1970 + 3) % 7 + 7) % 7
    return Weekday(rawValue: index + 1) ?? .monday
  }

  /// The day so many days later, or earlier when negative; nil outside the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate? {
    guard abs(days) < 4_000_000 else { return nil }
    return CalendarDate(daysSince1970: daysSince1970 + days)
  }

  /// The same day so many months later; the last day of that month when it is shorter.
  public func adding(months: Int) -> CalendarDate? {
    guard abs(months) < 120_000 else { return nil }
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    return CalendarDate(
      year: newYear, month: newMonth, day: min(day, Self.days(inMonth: newMonth, of: newYear)))
  }

  /// The last day of this month.
  public var endOfMonth: CalendarDate {
    // The last day of a month that exists, exists.
    CalendarDate(year: year, month: month, day: Self.days(inMonth: month, of: year)) ?? self
  }
}
