internal import DialogEngine

/// A line of a conversation test in its two parts: the first word, and the rest.
struct TalkLineWords {
  /// The first word.
  let word: String
  /// Where it stands.
  let wordRange: SourceRange
  /// The rest, without the white space around it and without a comment.
  let rest: String
  /// Where it stands; behind the word when there is none.
  let restRange: SourceRange

  /// Both.
  var range: SourceRange { SourceRange(wordRange.start, restRange.end) }

  /// Takes a line apart; nil when nothing stands there but white space or a comment.
  init?(_ line: SourceLine) {
    var bytes = line.bytes
    if let comment = Self.comment(in: bytes) { bytes = bytes[..<comment] }
    bytes = Self.trimmed(bytes)
    guard !bytes.isEmpty else { return nil }
    let wordEnd = bytes.firstIndex(where: Self.isSpace) ?? bytes.endIndex
    let rest = Self.trimmed(bytes[wordEnd...])
    word = String(decoding: bytes[..<wordEnd], as: UTF8.self)
    wordRange = SourceRange(bytes.startIndex, wordEnd)
    self.rest = String(decoding: rest, as: UTF8.self)
    restRange =
      rest.isEmpty ? SourceRange(wordEnd, wordEnd) : SourceRange(rest.startIndex, rest.endIndex)
  }

  /// Where a comment begins: `#` at the start of the line, or behind two spaces and before one.
  private static func comment(in bytes: ArraySlice<UInt8>) -> Int? {
    let mark = UInt8(ascii: "#")
    if let first = bytes.firstIndex(where: { !isSpace($0) }), bytes[first] == mark { return first }
    return bytes.indices.first { index in
      bytes[index] == mark && index - 2 >= bytes.startIndex && isSpace(bytes[index - 1])
        && isSpace(bytes[index - 2]) && (index + 1 == bytes.endIndex || isSpace(bytes[index + 1]))
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = bytes.firstIndex(where: { !isSpace($0) }) else { return bytes.suffix(0) }
    let last = bytes.lastIndex { !isSpace($0) } ?? first
    return bytes[first...last]
  }
}
