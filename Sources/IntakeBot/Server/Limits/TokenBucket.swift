/// How many turns may be taken: so many a second, and some more at once.
struct PaceLimit: Hashable, Sendable {
  /// Nanoseconds that one turn takes off; 0 when there is no limit.
  let interval: Int64
  /// Nanoseconds that may be taken ahead.
  let tolerance: Int64

  /// So many a second, with `burst` at once; 0 a second is without limit.
  init(perSecond: Int, burst: Int) {
    interval = perSecond > 0 ? 1_000_000_000 / Int64(perSecond) : 0
    tolerance = interval * Int64(max(0, burst - 1))
  }
}

/// A token bucket, kept as one moment (the generic cell rate algorithm, ITU-T I.371, annex A).
struct TokenBucket: Hashable, Sendable {
  /// When the bucket is full again.
  private var fullAt = Int64.min

  /// Takes one token; nil when there was one, else the nanoseconds until there is.
  mutating func take(at now: Int64, _ limit: PaceLimit) -> Int64? {
    guard limit.interval > 0 else { return nil }
    let from = max(fullAt, now)
    let wait = from - now - limit.tolerance
    guard wait <= 0 else { return wait }
    fullAt = from + limit.interval
    return nil
  }
}
