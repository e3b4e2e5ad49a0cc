/// A stretch of bytes, hashed by FNV-1a (64 bits; Fowler, Noll and Vo, IETF draft-eastlake-fnv).
/// The hash of two stretches is that of the one word they make together.
struct ByteHash: Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in one byte.
  mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Takes in a stretch of bytes.
  mutating func combine(_ bytes: [UInt8], _ range: Range<Int>) {
    let bytes = bytes.span.extracting(range)
    for index in 0..<bytes.count { combine(bytes[unchecked: index]) }
  }

  /// The hash with its high bits folded in, as a table of a power of two in size wants it.
  var folded: Int {
    Int(truncatingIfNeeded: (value ^ (value >> 32)) & 0x7FFF_FFFF)
  }
}

extension UInt8 {
  /// Whether this is `a` to `z`.
  var isLowercaseLetter: Bool { self >= 0x61 && self <= 0x7A }

  /// Whether this is `0` to `9`.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether this is `a`, `e`, `i`, `o` or `u`.
  var isPlainVowel: Bool {
    self == 0x61 || self == 0x65 || self == 0x69 || self == 0x6F || self == 0x75
  }
}
