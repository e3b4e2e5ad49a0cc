extension StringProtocol {
  /// The text without the white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }) else { return "" }
    let last = lastIndex { !$0.isWhitespace } ?? first
    return String(self[first...last])
  }
}
