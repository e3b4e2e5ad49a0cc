/// Reads `tekst`: any line with a letter or digit in it, white space folded.
///
/// Of a longer line the first 500 characters are kept.
struct TextReader: Sendable {
  /// The longest text, in characters.
  static let longestText = 500

  func read(_ line: NormalizedLine) -> Reading {
    guard !line.isEmpty else { return .notUnderstood }
    let words = line.raw.split(whereSeparator: \.isWhitespace)
    let text = words.joined(separator: " ")
    // A byte count that fits means that the characters fit: counting them is slower.
    if text.utf8.count <= Self.longestText { return .understood(.text(text)) }
    return .understood(.text(String(text.prefix(Self.longestText)).trimmed))
  }
}
