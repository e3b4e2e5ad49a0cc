/// One line that a person typed, cleaned as the talk protocol says.
public enum TalkLine: Hashable, Sendable {
  /// What was typed, in NFC, without control characters; empty when nothing was said.
  case text(String)
  /// More than `limit` bytes: thrown away.
  case tooLong
  /// No UTF-8: not taken.
  case notText

  /// The most bytes that a line may have, without its line end.
  public static let limit = 4_096

  /// Cleans the bytes of a line that ended at LF, which is not among them.
  ///
  /// A CR at the end is dropped, also with the NUL that telnet puts behind it, and so is telnet's
  /// negotiation; then see `TypedText`. The limit counts what is typed and what telnet put in between.
  public init(bytes: [UInt8]) {
    self.init(bytes.span)
  }

  /// Cleans the bytes of a line, as they lie in a buffer; LF is not among them.
  init(_ bytes: Span<UInt8>) {
    let line = bytes.extracting(0..<Self.contentLength(of: bytes))
    if line.count > Self.limit {
      self = .tooLong
    } else if let text = Self.plainText(line) {
      self = .text(text)
    } else {
      self = Self.cleaned(line)
    }
  }

  /// The length of a line less its line end: CR, or CR NUL (RFC 854).
  private static func contentLength(of bytes: Span<UInt8>) -> Int {
    let count = bytes.count
    if count > 0, bytes[count - 1] == 0x0D { return count - 1 }
    if count > 1, bytes[count - 1] == 0, bytes[count - 2] == 0x0D { return count - 2 }
    return count
  }

  /// The text of a line in which there is nothing to clean, as nearly all are; nil for others.
  private static func plainText(_ line: Span<UInt8>) -> String? {
    for index in line.indices where line[index] < 0x20 || line[index] > 0x7E { return nil }
    guard let valid = try? UTF8Span(validating: line) else { return nil }
    return String(copying: valid)
  }

  private static func cleaned(_ line: Span<UInt8>) -> TalkLine {
    for index in line.indices where line[index] == 0xFF {
      guard let kept = TelnetFilter.filtered(line) else { return .notText }
      return decoded(kept.span)
    }
    return decoded(line)
  }

  private static func decoded(_ line: Span<UInt8>) -> TalkLine {
    guard let valid = try? UTF8Span(validating: line) else { return .notText }
    return .text(TypedText.cleaned(String(copying: valid)))
  }
}

extension TalkLine: FramedLine {
  /// The limit, and a line end of CR NUL.
  static var longest: Int { limit + 2 }
}
