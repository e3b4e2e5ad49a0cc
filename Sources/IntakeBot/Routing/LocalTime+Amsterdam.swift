internal import DialogEngine
public import Foundation

extension LocalTime {
  /// What the clock in the Netherlands shows at a moment: time zone Europe/Amsterdam of the system's time
  /// zone data, else one hour ahead of UTC. Nil outside the years 1 to 9999.
  public init?(inAmsterdam moment: Date) {
    let zone = TimeZone(identifier: "Europe/Amsterdam")
    let offset = zone?.secondsFromGMT(for: moment) ?? 3_600
    let seconds = moment.timeIntervalSince1970.rounded(.down) + Double(offset)
    let day = (seconds / 86_400).rounded(.down)
    guard abs(day) < 4_000_000, let date = CalendarDate(daysSince1970: Int(day)) else { return nil }
    self.init(date, minute: Int(seconds - day * 86_400) / 60)
  }
}
