extension String {
  /// Small letters, single spaces, no punctuation at the ends: texts that a person would call the same.
  var folded: String { utf8.allSatisfy { $0 < 0x80 } ? foldedASCII : foldedLetterwise }

  private var foldedLetterwise: String {
    let words = lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let trimmed = words.drop { $0.isPunctuation || $0 == " " }
    var text = String(trimmed)
    while let last = text.last, last.isPunctuation || last == " " { text.removeLast() }
    return text
  }

  /// The same by bytes; thousands of texts are compared before anybody is greeted.
  private var foldedASCII: String {
    let space = UInt8(ascii: " ")
    var folded: [UInt8] = []
    folded.reserveCapacity(utf8.count)
    for byte in utf8 {
      let isSpace = byte == space || (0x09...0x0D).contains(byte)
      if isSpace, folded.last == space { continue }
      // At the beginning nothing is kept that would be dropped there.
      if folded.isEmpty, isSpace || byte.isPunctuation { continue }
      folded.append(isSpace ? space : (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    while let last = folded.last, last == space || last.isPunctuation { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether this is punctuation in ASCII (the general categories P of Unicode; `+` and `$` are symbols).
  fileprivate var isPunctuation: Bool {
    switch self {
    case 0x21...0x23, 0x25...0x2A, 0x2C...0x2F, 0x3A, 0x3B, 0x3F, 0x40, 0x5B...0x5D, 0x5F, 0x7B, 0x7D: true
    default: false
    }
  }
}
