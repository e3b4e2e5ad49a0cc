/// The lines of a lexicon file that say something, with their numbers: no empty lines, no comments.
struct LexiconLines {
  struct Line {
    let number: Int
    let text: Substring
    /// The columns, parted by tabs, with spaces around them taken off.
    var columns: [Substring] {
      text.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        trimmed(Substring($0))
      }
    }
  }

  let lines: [Line]

  /// Takes a text apart. A line whose first sign is `#` is a comment.
  init(_ text: String) {
    lines = text.lines.enumerated().compactMap { index, line in
      let said = trimmed(line)
      guard !said.isEmpty, !said.hasPrefix("#") else { return nil }
      return Line(number: index + 1, text: line)
    }
  }
}

/// A text without the white space at its ends.
func trimmed(_ text: Substring) -> Substring {
  // Nearly always there is nothing to take off, which visible ASCII at both ends tells at once.
  if let first = text.utf8.first, let last = text.utf8.last, first.isVisible, last.isVisible { return text }
  guard let first = text.firstIndex(where: { !$0.isWhitespace }) else { return text.suffix(0) }
  let last = text.lastIndex { !$0.isWhitespace } ?? first
  return text[first...last]
}

extension UInt8 {
  /// Whether this is a visible ASCII sign.
  fileprivate var isVisible: Bool { self > 0x20 && self < 0x7F }
}
