/// Reads `tekst`: any line with a letter or digit in it, white space folded.
///
/// Of a longer line the first 500 characters are kept.
struct TextReader: Sendable {
  /// The longest text, in characters.
  static let longestText = 500

  func read(_ line: NormalizedLine) -> Reading {
    guard !line.isEmpty else { return .notUnderstood }
    let text =
      Self.isFolded(line.raw)
      ? line.raw : line.raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // A byte count that fits means that the characters fit: counting them is slower.
    if text.utf8.count <= Self.longestText { return .understood(.text(text)) }
    return .understood(.text(String(text.prefix(Self.longestText)).trimmed))
  }

  /// Whether white space is surely folded already: single spaces inside, ASCII or Latin letters only.
  private static func isFolded(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      let isSpace = byte <= 0x20
      // U+0085 and U+00A0 begin with C2; all other white space with E1 to E3.
      if isSpace && (byte != 0x20 || last == 0x20) || byte == 0xC2 || byte >= 0xE1 { return false }
      last = byte
    }
    return last != 0x20
  }
}
