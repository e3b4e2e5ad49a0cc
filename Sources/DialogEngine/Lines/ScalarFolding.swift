/// What becomes of one Unicode scalar beyond ASCII when a line is normalised.
enum ScalarFolding {
  /// One or more lower-case letters; `accented` when something was taken off.
  case letters(String, accented: Bool)
  /// A decimal digit of any script, 0 to 9.
  case digit(UInt8)
  /// The vulgar fraction one half, which reads as a word of its own.
  case half
  /// An apostrophe, straight or curly.
  case apostrophe
  /// A combining mark: the letter before it is accented.
  case combining
  /// Without width or meaning, such as a soft hyphen: as if it were not there.
  case ignored
  /// A space, punctuation or a sign.
  case mark(Marks)

  /// The base letters of U+00C0 to U+017F in order; `_` where a scalar has no single one.
  private static let latin = Array(
    ("aaaaaa_ceeeeiiiidnooooo_ouuuuy__aaaaaa_ceeeeiiiidnooooo_ouuuuy__"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii__jjkkkllllllllllnnnnnnnnnoooooo__rrrrrr"
      + "ssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// Folds one scalar of U+0080 or above.
  static func fold(_ scalar: Unicode.Scalar) -> ScalarFolding {
    switch scalar.value {
    case 0x80...0xBF: latinSign(scalar)
    case 0xC0...0x17F: latinLetter(scalar)
    case 0x0218, 0x0219: .letters("s", accented: true)
    case 0x021A, 0x021B: .letters("t", accented: true)
    case 0x0300...0x036F: .combining
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .mark(.space)
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: .ignored
    case 0x2010...0x2015, 0x2212: .mark(.hyphen)
    case 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC: .apostrophe
    case 0x201C...0x201F: .mark(.quote)
    case 0x2026: .mark(.period)
    case 0x20AC: .mark(.currency)
    case 0xFF01...0xFF5E: fullWidth(scalar)
    default: other(scalar)
    }
  }

  private static func latinSign(_ scalar: Unicode.Scalar) -> ScalarFolding {
    switch scalar.value {
    case 0xA0: .mark(.space)
    case 0xA1: .mark(.exclamation)
    case 0xAA: .letters("a", accented: true)
    case 0xAB, 0xBB: .mark(.quote)
    case 0xAD: .ignored
    case 0xB4: .apostrophe
    case 0xB5: .letters("u", accented: true)
    case 0xBA: .letters("o", accented: true)
    case 0xBD: .half
    case 0xBF: .mark(.question)
    default: .mark(.other)
    }
  }

  private static func latinLetter(_ scalar: Unicode.Scalar) -> ScalarFolding {
    switch scalar.value {
    case 0xC6, 0xE6: return .letters("ae", accented: true)
    case 0xD7: return .letters("x", accented: true)
    case 0xF7: return .mark(.other)
    case 0xDE, 0xFE: return .letters("th", accented: true)
    case 0xDF: return .letters("ss", accented: true)
    // On many Dutch keyboards and phones ÿ is what comes out for the letter ij.
    case 0xFF, 0x178, 0x132, 0x133: return .letters("ij", accented: false)
    case 0x152, 0x153: return .letters("oe", accented: true)
    default:
      let byte = latin[Int(scalar.value) - 0xC0]
      return .letters(String(Unicode.Scalar(byte)), accented: true)
    }
  }

  private static func fullWidth(_ scalar: Unicode.Scalar) -> ScalarFolding {
    let byte = UInt8(scalar.value - 0xFEE0)
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return .letters(String(Unicode.Scalar(byte | 0x20)), accented: false)
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      return .letters(String(Unicode.Scalar(byte)), accented: false)
    default: return .mark(.ascii(byte))
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> ScalarFolding {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber:
      // A decimal digit has a numeric value from 0 to 9 (Unicode Standard, section 4.6).
      return .digit(UInt8(min(9, max(0, properties.numericValue ?? 0))))
    case .nonspacingMark, .spacingMark, .enclosingMark: return .combining
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return .letters(properties.lowercaseMapping, accented: false)
    case .format, .control: return .ignored
    case .spaceSeparator: return .mark(.space)
    default: return .mark(.other)
    }
  }
}
