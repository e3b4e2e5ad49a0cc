/// A word of a line, and where it stands.
typealias Word = Located<String>

extension SourceFile {
  /// A range without the spaces and tabs at its ends.
  func trimmed(_ range: SourceRange) -> SourceRange {
    var start = range.start
    var end = range.end
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return SourceRange(start, end)
  }

  /// The range up to the first space or tab.
  func firstWord(in range: SourceRange) -> SourceRange {
    var end = range.start
    while end < range.end, !isSpace(bytes[end]) { end += 1 }
    return SourceRange(range.start, end)
  }

  /// The words of a range, parted by spaces and tabs.
  func words(in range: SourceRange) -> [Word] {
    var words: [Word] = []
    var rest = trimmed(range)
    while !rest.isEmpty {
      let word = firstWord(in: rest)
      words.append(located(word))
      rest = trimmed(SourceRange(word.end, rest.end))
    }
    return words
  }

  /// The parts of a range between commas, trimmed; an empty part is kept.
  func parts(in range: SourceRange) -> [Word] {
    var parts: [Word] = []
    var start = range.start
    for offset in range.start..<range.end where bytes[offset] == UInt8(ascii: ",") {
      parts.append(located(trimmed(SourceRange(start, offset))))
      start = offset + 1
    }
    parts.append(located(trimmed(SourceRange(start, range.end))))
    return parts
  }

  /// Where the last `=>` of a range begins; nil when there is none.
  func lastArrow(in range: SourceRange) -> Int? {
    (range.start..<range.end).last {
      bytes[$0] == UInt8(ascii: "=") && $0 + 1 < range.end && bytes[$0 + 1] == UInt8(ascii: ">")
    }
  }

  /// The text of a range together with the range.
  func located(_ range: SourceRange) -> Word { Located(text(in: range), at: range) }

  private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
