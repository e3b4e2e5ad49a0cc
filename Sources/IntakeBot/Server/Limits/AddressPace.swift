/// The lines of all connections of one address.
final class AddressPace: Sendable {
  private let bucket = Locked(TokenBucket())
  private let limit: PaceLimit

  init(_ limit: PaceLimit) { self.limit = limit }

  /// Counts a line; nil when it may be taken, else the nanoseconds until one may.
  func take(at now: Int64) -> Int64? {
    bucket.withLock { $0.take(at: now, limit) }
  }
}
