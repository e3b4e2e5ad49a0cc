/// The number of typing slips between two words: a letter dropped, added or replaced, or two neighbours
/// swapped (optimal string alignment, the restricted form of Damerau 1964), up to a bound.
///
/// Only the band of the table that can stay within the bound is filled (Ukkonen 1985), so the time is
/// O(bound × length).
public enum EditDistance {
  /// The distance between two words in bytes, or nil when it is more than `bound`.
  public static func distance(_ left: [UInt8], _ right: [UInt8], bound: Int) -> Int? {
    distance(left, right, right.indices, bound: bound)
  }

  /// The distance between a word and a stretch of a buffer, or nil when it is more than `bound`.
  static func distance(_ left: [UInt8], _ buffer: [UInt8], _ range: Range<Int>, bound: Int) -> Int? {
    guard abs(left.count - range.count) <= bound else { return nil }
    if left.elementsEqual(buffer[range]) { return 0 }
    if bound == 0 { return nil }
    let right = Array(buffer[range])
    let width = right.count + 1
    let beyond = bound + 1
    var beforeLast = [Int](repeating: beyond, count: width)
    var last = (0..<width).map { min($0, beyond) }
    var current = beforeLast
    for row in 1..<(left.count + 1) {
      guard fill(&current, row, left, right, last, beforeLast, bound) else { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count] <= bound ? last[right.count] : nil
  }

  /// The distance between two words by their UTF-8, or nil when it is more than `bound`.
  public static func distance(_ left: String, _ right: String, bound: Int) -> Int? {
    distance(Array(left.utf8), Array(right.utf8), bound: bound)
  }

  /// Fills a row of the table; false when all of it is beyond the bound.
  private static func fill(
    _ current: inout [Int], _ row: Int, _ left: [UInt8], _ right: [UInt8], _ last: [Int],
    _ beforeLast: [Int], _ bound: Int
  ) -> Bool {
    let beyond = bound + 1
    for column in current.indices { current[column] = beyond }
    if row <= bound { current[0] = row }
    var isWithin = row <= bound
    let from = max(1, row - bound)
    let through = min(right.count, row + bound)
    guard from <= through else { return isWithin }
    for column in from...through {
      let cost = left[row - 1] == right[column - 1] ? 0 : 1
      var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        best = min(best, beforeLast[column - 2] + 1)
      }
      current[column] = min(best, beyond)
      if best <= bound { isWithin = true }
    }
    return isWithin
  }
}
