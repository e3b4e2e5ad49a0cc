/// A table for a terminal: columns as wide as their widest cell, two spaces between them.
enum TextTable {
  /// The lines, each ended by a line break; the last column is not padded.
  static func text(head: [String], rows: [[String]]) -> String {
    let all = [head] + rows
    let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      row.enumerated().map { $1.padded(to: $0 + 1 < row.count ? widths[$0] : 0) }.joined(separator: "  ")
        + "\n"
    }.joined()
  }
}

extension String {
  /// The text with spaces behind it, up to a number of characters.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
