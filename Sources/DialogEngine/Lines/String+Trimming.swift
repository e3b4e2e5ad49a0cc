extension UInt8 {
  /// Whether this is an ASCII letter in lower case.
  var isSmallLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }

  /// Whether this is an ASCII digit.
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  /// Whether this is an ASCII letter of either case.
  var isLetter: Bool { (self | 0x20).isSmallLetter }
}

extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String { trimmed { $0.isWhitespace } }

  /// Without the characters at either end that a test picks.
  func trimmed(of isUnwanted: (Character) -> Bool) -> String {
    var start = startIndex
    var end = endIndex
    while start < end, isUnwanted(self[start]) { start = index(after: start) }
    while start < end, isUnwanted(self[index(before: end)]) { end = index(before: end) }
    return String(self[start..<end])
  }
}
