/// The code with which a conversation goes on later, elsewhere: 60 random bits, written as twelve letters
/// and digits that are not mistaken for each other (Crockford's base 32).
struct ResumeCode: Hashable, Sendable, CustomStringConvertible {
  /// The code as a number.
  let bits: UInt64

  /// What stands for a code in texts.
  static let example = "ABCD-EFGH-JKMN"

  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let length = 12

  /// Draws a code. Nobody can guess it when the generator can't be guessed.
  init(using generator: inout some RandomNumberGenerator) {
    bits = UInt64.random(in: 0..<(1 << (5 * Self.length)), using: &generator)
  }

  /// A code that was drawn before; nil when no code is that number.
  init?(bits: UInt64) {
    guard bits < 1 << (5 * UInt64(Self.length)) else { return nil }
    self.bits = bits
  }

  /// Reads a code: in any case, with hyphens and spaces anywhere, and with `O` for 0, `I` or `L` for 1; nil
  /// when it can't be one.
  init?(_ text: String) {
    var bits: UInt64 = 0
    var count = 0
    for character in text.uppercased() where character != "-" && character != " " {
      guard count < Self.length, let value = Self.value(of: character) else { return nil }
      bits = bits << 5 | UInt64(value)
      count += 1
    }
    guard count == Self.length else { return nil }
    self.bits = bits
  }

  private static func value(of character: Character) -> Int? {
    switch character {
    case "O": 0
    case "I", "L": 1
    default: digits.firstIndex(of: character)
    }
  }

  /// Three groups of four, such as `7Q2K-M0XA-93BD`.
  var description: String {
    var text = ""
    for index in 0..<Self.length {
      if index > 0, index.isMultiple(of: 4) { text.append("-") }
      text.append(Self.digits[Int(bits >> UInt64(5 * (Self.length - 1 - index)) & 31)])
    }
    return text
  }
}
