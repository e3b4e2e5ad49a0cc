/// The names of an object's members that were met, to see one that comes twice.
///
/// Strings compare by canonical equivalence; names of members are the same only when their bytes are.
struct MemberNames {
  private var few: [[UInt8]] = []
  private var many: Set<[UInt8]> = []

  /// Up to here a look through a list beats hashing.
  private static let fewest = 8

  /// Adds a name; false when it was there.
  mutating func insert(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    if few.count < Self.fewest {
      guard !few.contains(bytes) else { return false }
      few.append(bytes)
      return true
    }
    return !few.contains(bytes) && many.insert(bytes).inserted
  }
}
