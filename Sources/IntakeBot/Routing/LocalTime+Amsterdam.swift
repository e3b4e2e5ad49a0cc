internal import DialogEngine
public import Foundation

extension LocalTime {
  /// What the clock in the Netherlands shows at a moment: time zone Europe/Amsterdam of the system's time
  /// zone data, else one hour ahead of UTC. A moment outside the years 1 to 9999 counts as the nearest in them.
  public init(inAmsterdam moment: Date) {
    let zone = TimeZone(identifier: "Europe/Amsterdam")
    let offset = zone?.secondsFromGMT(for: moment) ?? 3_600
    let seconds = moment.timeIntervalSince1970.rounded(.down) + Double(offset)
    let day = min(max((seconds / 86_400).rounded(.down), Self.firstDay), Self.lastDay)
    // Between the two bounds every number is a day.
    guard let date = CalendarDate(daysSince1970: Int(day)) else { preconditionFailure("no such day") }
    self.init(date, minute: min(max(Int(seconds - day * 86_400) / 60, 0), 1_439))
  }

  /// 1 January of the year 1, and 31 December 9999, in days since 1 January 1970.
  private static let firstDay = -719_162.0
  private static let lastDay = 2_932_896.0
}
