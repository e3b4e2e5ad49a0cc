/// Brings a text to the one spelling that the rest of the module works on.
///
/// The result is UTF-8 in lower case. Letters of the Latin script lose their marks by Dutch rules
/// (`é`, `ë` and `ê` are all `e`: the diaeresis parts two vowels, it is no umlaut), whether they were
/// typed as one scalar or as a letter and combining marks; the ligature `ij` becomes two letters;
/// typographic quotes become `'`, typographic dashes `-`. Emoji, symbols and control characters become
/// a space. Letters of other scripts stay, in lower case.
public enum Normalizer {
  /// Normalises a text. Linear in its length; the result is at most three times as long.
  public static func normalize(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      isPlain(bytes) ? lowercased(bytes) : folded(String.UnicodeScalarView(decoding: bytes))
    }
  }

  /// Normalises a text and gives it as a string, for messages and tests.
  public static func normalizedString(_ text: String) -> String {
    String(decoding: normalize(text), as: UTF8.self)
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 }
  }

  private static func lowercased(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      // The capacity is the number of bytes written: one for each byte read.
      for index in 0..<bytes.count { buffer[index] = plain(bytes[index]) }
      count = bytes.count
    }
  }

  /// One ASCII byte in lower case; controls are spaces, the backtick is an apostrophe.
  private static func plain(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case 0..<0x20, 0x7F: UInt8(ascii: " ")
    case UInt8(ascii: "`"): UInt8(ascii: "'")
    default: byte
    }
  }

  private static func folded(_ scalars: String.UnicodeScalarView) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(scalars.count + 8)
    for scalar in scalars {
      if scalar.isASCII {
        result.append(plain(UInt8(truncatingIfNeeded: scalar.value)))
      } else {
        LetterFolding.append(scalar, to: &result)
      }
    }
    return result
  }
}

extension String.UnicodeScalarView {
  /// The scalars of UTF-8 bytes; what is not UTF-8 becomes U+FFFD.
  fileprivate init(decoding bytes: UnsafeBufferPointer<UInt8>) {
    self = String(decoding: bytes, as: UTF8.self).unicodeScalars
  }
}
