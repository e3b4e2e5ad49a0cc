/// Text as bytes that any mail server passes on unharmed: quoted-printable (RFC 2045, 6.7).
enum QuotedPrintable {
  /// The longest line, without its CR LF.
  static let longestLine = 76

  /// Encodes UTF-8 text. Line ends become CR LF; a line that is too long is folded with `=`.
  static func encode(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      append(Array(line.utf8), to: &result)
      if index + 1 < lines.count { result += [0x0D, 0x0A] }
    }
    return result
  }

  private static func append(_ line: [UInt8], to result: inout [UInt8]) {
    var length = 0
    for (index, byte) in line.enumerated() {
      let isLast = index + 1 == line.count
      let unit = encoded(byte, isLast: isLast)
      // One column is kept free for the `=` of a fold.
      if length + unit.count > longestLine - (isLast ? 0 : 1) {
        result += [UInt8(ascii: "="), 0x0D, 0x0A]
        length = 0
      }
      result += unit
      length += unit.count
    }
  }

  /// A space or tab at the end of a line would be lost, so it is encoded.
  private static func encoded(_ byte: UInt8, isLast: Bool) -> [UInt8] {
    switch byte {
    case 0x20, 0x09: isLast ? hexadecimal(byte) : [byte]
    case UInt8(ascii: "="): hexadecimal(byte)
    case 0x21...0x7E: [byte]
    default: hexadecimal(byte)
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
