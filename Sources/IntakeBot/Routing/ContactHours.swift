public import DialogEngine

/// When somebody of the helpdesk is there: hours of the week, less the days on which it is closed.
public struct ContactHours: Hashable, Sendable {
  /// The hours of the week.
  public let week: WeeklyHours
  /// Days on which nobody is there.
  public let closedDays: Set<CalendarDate>

  /// Joins hours and closed days.
  public init(week: WeeklyHours, closedDays: Set<CalendarDate> = []) {
    self.week = week
    self.closedDays = closedDays
  }

  /// Whether somebody is there at a moment.
  public func isOpen(at moment: LocalTime) -> Bool {
    !closedDays.contains(moment.date) && week.contains(moment)
  }

  /// The first moment after this one at which somebody comes in; nil when that is more than a year away.
  public func opensNext(after moment: LocalTime) -> LocalTime? {
    for offset in 0...366 {
      guard let date = moment.date.adding(days: offset), !closedDays.contains(date) else { continue }
      let opening = week.stretches.first {
        $0.weekday == date.weekday.rawValue && (offset > 0 || $0.opens > moment.minute)
      }
      if let opening { return LocalTime(date, minute: opening.opens) }
    }
    return nil
  }

  /// When somebody is there again, in plain Dutch: `vandaag om 13 uur`, `morgen om 9 uur`,
  /// `maandag om 9 uur`, `maandag 4 januari om 9 uur`. Nil when somebody is there now.
  public func opensAgain(after moment: LocalTime) -> String? {
    guard !isOpen(at: moment) else { return nil }
    guard let next = opensNext(after: moment) else { return "later" }
    let time = "om \(WeeklyHours.clock(next.minute)) uur"
    let day = WeeklyHours.dayName(next.date.weekday.rawValue)
    switch next.date.daysSince1970 - moment.date.daysSince1970 {
    case 0: return "vandaag \(time)"
    case 1: return "morgen \(time)"
    case 2...6: return "\(day) \(time)"
    default: return "\(day) \(next.date.day) \(WeeklyHours.monthName(next.date.month)) \(time)"
    }
  }
}
