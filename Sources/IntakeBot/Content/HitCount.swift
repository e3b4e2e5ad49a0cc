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
