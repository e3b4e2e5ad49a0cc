import Foundation

@testable import IntakeBot

/// A clock that goes on when a test says so.
final class ManualClock: Sendable {
  private let moment = Locked(Int64.seconds(1_000))

  /// As the service is handed it; on the wall it is always the same Monday morning.
  var clock: ServerClock {
    ServerClock(
      now: { [moment] in moment.withLock { $0 } },
      wall: { LocalTime(inAmsterdam: Date(timeIntervalSince1970: 1_795_424_400)) })
  }

  func advance(seconds: Int) { moment.withLock { $0 += .seconds(seconds) } }
}
