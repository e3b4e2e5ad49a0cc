/// A table of bounded size: what was neither put in nor asked for lately makes room.
///
/// Two generations: when the younger is full it becomes the older one, and what that held is let go. So every
/// step takes constant time, and nothing need be kept in order.
struct RecentTable<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// How often somebody asked, and how often it was there.
  private(set) var hits = HitCount()

  private let generationSize: Int
  private var younger: [Key: Value] = [:]
  private var older: [Key: Value] = [:]

  /// Makes an empty table that holds at most `capacity` entries; at least 2.
  init(capacity: Int) { generationSize = max(1, capacity / 2) }

  /// The number of entries; one in both generations counts twice.
  var count: Int { younger.count + older.count }

  /// What is kept for a key.
  mutating func value(for key: Key) -> Value? {
    hits.asked += 1
    if let value = younger[key] {
      hits.found += 1
      return value
    }
    guard let value = older[key] else { return nil }
    hits.found += 1
    insert(value, for: key)
    return value
  }

  /// Keeps a value.
  mutating func insert(_ value: Value, for key: Key) {
    if younger.count >= generationSize {
      older = younger
      younger = [:]
    }
    younger[key] = value
  }
}

/// How often something was asked for, and how often it was there.
public struct HitCount: Hashable, Sendable {
  /// How often somebody asked.
  public var asked: Int
  /// How often it was there.
  public var found: Int

  /// Makes a count.
  public init(asked: Int = 0, found: Int = 0) {
    self.asked = asked
    self.found = found
  }

  /// Adds two counts.
  static func + (left: HitCount, right: HitCount) -> HitCount {
    HitCount(asked: left.asked + right.asked, found: left.found + right.found)
  }
}
