/// One word or one run of digits of a line.
///
/// Letters and digits part: `8011pk` is two tokens with nothing between them. Hyphens part too, an
/// apostrophe inside a word does not (`auto's`).
public struct Token: Hashable, Sendable {
  /// The folded text: lower case, without diacritics, digits as ASCII.
  public let text: String
  /// Where it stands in the raw line, in UTF-8 bytes from the start.
  public let range: Range<Int>
  /// Whether it consists of digits only (otherwise of letters).
  public let isNumber: Bool
  /// Whether folding took off a diacritic: `één`, which `een` is not.
  public let isAccented: Bool
  /// Whether every letter was a capital: `PK`.
  public let isCapitals: Bool
  /// What stands before it, back to the token before.
  public let before: Marks
  /// What stands after it, up to the next token.
  public internal(set) var after: Marks

  /// Whether the next token follows without anything in between.
  var isGluedToNext: Bool { after.isEmpty }
}

extension Token {
  /// The word without what an apostrophe adds: `bbl'er` is about `bbl`.
  var stem: String {
    guard let apostrophe = text.firstIndex(of: "'") else { return text }
    return String(text[..<apostrophe])
  }
}
