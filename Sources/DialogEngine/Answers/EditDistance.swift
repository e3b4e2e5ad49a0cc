/// How far two short words are apart: insertions, deletions, substitutions and swaps of neighbours
/// (the optimal string alignment distance; Damerau 1964), up to a small limit.
enum EditDistance {
  /// The distance between two words of bytes, or nil when it is more than `limit`.
  ///
  /// - Parameter limit: 0 to 2; the work grows as 4 to its power, and not with the square of the length.
  static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    (0...max(0, limit)).first { isWithin($0, left[...], right[...]) }
  }

  private static func isWithin(_ limit: Int, _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    guard abs(left.count - right.count) <= limit else { return false }
    var (left, right) = (left, right)
    while let first = left.first, first == right.first {
      left = left.dropFirst()
      right = right.dropFirst()
    }
    if left.isEmpty || right.isEmpty { return left.count + right.count <= limit }
    guard limit > 0 else { return false }
    let (restLeft, restRight) = (left.dropFirst(), right.dropFirst())
    return isWithin(limit - 1, restLeft, restRight)
      || isWithin(limit - 1, restLeft, right)
      || isWithin(limit - 1, left, restRight)
      || (left.first == restRight.first && restLeft.first == right.first
        && isWithin(limit - 1, restLeft.dropFirst(), restRight.dropFirst()))
  }

  /// How many mistakes a word may have and still be recognised: none below five letters, one below
  /// eight, two from there.
  static func tolerance(for letters: Int) -> Int { letters < 5 ? 0 : letters < 8 ? 1 : 2 }
}
