/// What was expected and what was said, next to each other.
enum MessageDiff {
  /// One line each: two spaces before what is the same, `-` before what was expected and not said, `+` before
  /// what was said and not expected; `...` stands where the test leaves the messages free.
  ///
  /// The longest common subsequence decides what is the same (Wagner and Fischer, 1974).
  static func lines(expected: [String?], actual: [String]) -> [String] {
    let lengths = commonLengths(expected, actual)
    var lines: [String] = []
    var (row, column) = (0, 0)
    // Behind `...` any message may come.
    var isFree = false
    while row < expected.count || column < actual.count {
      if row < expected.count, expected[row] == nil {
        lines.append("  ...")
        isFree = true
        row += 1
      } else if row < expected.count, column < actual.count, expected[row] == actual[column] {
        lines.append("  \(actual[column])")
        (row, column) = (row + 1, column + 1)
        isFree = false
      } else if row < expected.count,
        column == actual.count || lengths[row + 1][column] >= lengths[row][column + 1]
      {
        lines.append("- \(expected[row] ?? "")")
        row += 1
        isFree = false
      } else {
        lines.append("\(isFree ? " " : "+") \(actual[column])")
        column += 1
      }
    }
    return lines
  }

  /// The length of the longest common subsequence of what stands from each pair of places on.
  private static func commonLengths(_ expected: [String?], _ actual: [String]) -> [[Int]] {
    var lengths = Array(
      repeating: Array(repeating: 0, count: actual.count + 1), count: expected.count + 1)
    for row in expected.indices.reversed() {
      for column in actual.indices.reversed() {
        lengths[row][column] =
          expected[row] == actual[column]
          ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    return lengths
  }
}
