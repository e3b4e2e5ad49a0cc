/// A table of fixed size by fingerprint: each has one place, and who comes later takes it over.
///
/// Nothing grows and nothing is kept in order, so every step takes the same time.
struct RecentTable<Value: Sendable>: Sendable {
  /// How often somebody asked, and how often it was there.
  private(set) var hits = HitCount()

  private var entries: [(fingerprint: LineFingerprint, value: Value)?]

  /// Makes an empty table.
  ///
  /// - Parameter capacity: The most entries; a power of two.
  init(capacity: Int) { entries = Array(repeating: nil, count: capacity) }

  /// The number of entries, counted one by one.
  var count: Int { entries.count { $0 != nil } }

  /// What is kept for a fingerprint.
  mutating func value(for fingerprint: LineFingerprint) -> Value? {
    hits.asked += 1
    guard let entry = entries[place(of: fingerprint)], entry.fingerprint == fingerprint else { return nil }
    hits.found += 1
    return entry.value
  }

  /// Keeps a value, in place of what another fingerprint has there.
  mutating func insert(_ value: Value, for fingerprint: LineFingerprint) {
    entries[place(of: fingerprint)] = (fingerprint, value)
  }

  private func place(of fingerprint: LineFingerprint) -> Int {
    Int(truncatingIfNeeded: fingerprint.low) & (entries.count - 1)
  }
}
