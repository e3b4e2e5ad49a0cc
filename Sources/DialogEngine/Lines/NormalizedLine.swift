/// A typed line, cut into folded tokens once, so that every reader works on the same words.
///
/// Made once a turn. Any text is accepted: an empty line or one of emoji only has no tokens.
public struct NormalizedLine: Hashable, Sendable {
  /// The line as typed.
  public let raw: String
  /// The words and numbers, in order.
  public let tokens: [Token]
  /// All tokens with one space between: two lines that differ in case, accents, layout and
  /// punctuation only have the same folded text.
  public let folded: String
  /// Whether any part of the line asks something.
  public private(set) var asks = false

  /// Normalises a line, in time proportional to its length.
  public init(_ raw: String) {
    var folder = LineFolder(capacity: raw.utf8.count)
    folder.fold(raw)
    self.raw = raw
    tokens = folder.tokens
    folded = String(decoding: folder.folded, as: UTF8.self)
    asks = QuestionOpening.occurs(in: self)
  }

  /// Whether nothing was said: no letter and no digit.
  public var isEmpty: Bool { tokens.isEmpty }

  /// Whether there is a letter in it.
  public var hasLetters: Bool { tokens.contains { !$0.isNumber } }

  /// The raw text of some tokens, with what stands between them and without what surrounds them.
  ///
  /// - Parameter range: Positions in `tokens`, clamped to what there is; the empty text for an empty range.
  public func text(of range: Range<Int>) -> String {
    let range = range.clamped(to: tokens.indices)
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    return slice(first.range.lowerBound..<last.range.upperBound)
  }

  /// Some tokens as a line of their own, with the signs around them (`+31`, `wat kost het?`),
  /// less the punctuation before the first.
  ///
  /// - Parameter range: Positions in `tokens`, clamped to what there is.
  public func part(_ range: Range<Int>) -> NormalizedLine {
    let range = range.clamped(to: tokens.indices)
    guard !range.isEmpty else { return NormalizedLine("") }
    if range == tokens.indices { return self }
    let start = range.lowerBound > 0 ? tokens[range.lowerBound - 1].range.upperBound : 0
    let end = range.upperBound < tokens.count ? tokens[range.upperBound].range.lowerBound : raw.utf8.count
    let text = slice(start..<end).drop { $0.isWhitespace || ",;:.!?)".contains($0) }
    return NormalizedLine(text.trimmed)
  }

  /// Whether the tokens from a position on are these words.
  func has(_ words: [String], at position: Int) -> Bool {
    guard position >= 0, position + words.count <= tokens.count else { return false }
    for (offset, word) in words.enumerated() where tokens[position + offset].text != word { return false }
    return true
  }

  private func slice(_ bytes: Range<Int>) -> String {
    let utf8 = raw.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return String(raw[start..<utf8.index(start, offsetBy: bytes.count)])
  }
}
