/// The classes of letters that the Dutch stemmer tells apart, in Latin-1.
enum DutchLetters {
  static let ij: [UInt8] = [UInt8(ascii: "i"), UInt8(ascii: "j")]
  static let eDiaeresis: UInt8 = 0xEB
  static let iDiaeresis: UInt8 = 0xEF
  static let eAcute: UInt8 = 0xE9

  /// `a`, `e`, `i`, `o`, `u` with or without a mark, and `y`.
  static func isVowel(_ letter: UInt8) -> Bool { isMainVowel(letter) || letter == UInt8(ascii: "y") }

  /// `a`, `e`, `i`, `o`, `u` with or without a mark.
  static func isMainVowel(_ letter: UInt8) -> Bool { base(letter)?.isPlainVowel == true }

  /// `e` with or without a mark.
  static func isE(_ letter: UInt8) -> Bool { base(letter) == UInt8(ascii: "e") }

  /// The bare letter of a vowel with a grave, acute, circumflex or diaeresis, or the letter itself.
  static func base(_ letter: UInt8) -> UInt8? {
    switch letter {
    case 0xE0, 0xE1, 0xE2, 0xE4: UInt8(ascii: "a")
    case 0xE8...0xEB: UInt8(ascii: "e")
    case 0xEC...0xEF: UInt8(ascii: "i")
    case 0xF2, 0xF3, 0xF4, 0xF6: UInt8(ascii: "o")
    case 0xF9...0xFC: UInt8(ascii: "u")
    default: letter < 0x80 ? letter : nil
    }
  }
}
