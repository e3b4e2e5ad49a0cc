internal import Foundation

/// The one clock of the service: it never goes back, and tests hand in their own.
public struct ServerClock: Sendable {
  /// Nanoseconds since some moment in the past.
  public let now: @Sendable () -> Int64
  /// The moment as the clock on a Dutch wall shows it.
  public let wall: @Sendable () -> LocalTime

  /// A clock that asks these.
  public init(now: @escaping @Sendable () -> Int64, wall: @escaping @Sendable () -> LocalTime) {
    self.now = now
    self.wall = wall
  }

  /// The system's.
  public static let system = ServerClock(
    now: {
      var moment = timespec()
      clock_gettime(CLOCK_MONOTONIC, &moment)
      return Int64(moment.tv_sec) * 1_000_000_000 + Int64(moment.tv_nsec)
    },
    wall: { LocalTime(inAmsterdam: Date()) })
}

extension Int64 {
  /// Seconds, in nanoseconds.
  static func seconds(_ count: Int) -> Int64 { Int64(count) * 1_000_000_000 }
}
