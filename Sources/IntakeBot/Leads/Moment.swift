internal import DialogEngine
internal import Foundation

/// A moment in time: milliseconds since 1 January 1970, 00:00 UTC, without leap seconds.
public struct Moment: Hashable, Sendable, Comparable {
  /// Milliseconds since 1 January 1970, 00:00 UTC.
  public let milliseconds: Int64

  /// Names a moment.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// What the clock of this machine shows.
  public static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Earlier before later.
  public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }
}

extension Moment {
  /// As in RFC 3339: `2026-11-21T10:50:03.120Z`. A moment outside the years 1 to 9999 is shown as the nearest
  /// in them.
  public var iso: String {
    let bounded = min(max(milliseconds, Self.first), Self.last)
    let days = bounded.floored(by: 86_400_000)
    let rest = bounded - days * 86_400_000
    let date = CalendarDate(daysSince1970: Int(days))?.iso ?? ""
    let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1_000 % 60].map { Self.padded($0, to: 2) }
    return "\(date)T\(clock.joined(separator: ":")).\(Self.padded(rest % 1_000, to: 3))Z"
  }

  /// Hours until a later moment.
  func hours(to later: Moment) -> Double { Double(later.milliseconds - milliseconds) / 3_600_000 }

  /// What the clock in the Netherlands shows, to the minute.
  public var inAmsterdam: LocalTime {
    LocalTime(inAmsterdam: Date(timeIntervalSince1970: Double(milliseconds) / 1_000))
  }

  private static let first: Int64 = -719_162 * 86_400_000
  private static let last: Int64 = 2_932_897 * 86_400_000 - 1

  private static func padded(_ number: Int64, to count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}

extension Int64 {
  /// The quotient, rounded toward the smaller number.
  func floored(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
