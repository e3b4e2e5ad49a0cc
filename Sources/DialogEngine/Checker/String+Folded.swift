extension String {
  /// Small letters, single spaces, no punctuation at the ends: texts that a person would call the same.
  var folded: String {
    let words = lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let trimmed = words.drop { $0.isPunctuation || $0 == " " }
    var text = String(trimmed)
    while let last = text.last, last.isPunctuation || last == " " { text.removeLast() }
    return text
  }
}
