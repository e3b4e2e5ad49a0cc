/// What becomes of a scalar outside ASCII: letters without their marks, quotes and dashes made plain.
///
/// The base letters are those of the Unicode character names of Latin-1 Supplement and Latin
/// Extended-A (Unicode 15, chapter 7.1).
enum LetterFolding {
  /// Appends the folded form of a scalar outside ASCII. Appends nothing for a combining mark.
  static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    switch scalar.value {
    case 0xC0...0xFF: result.append(contentsOf: latin1[Int(scalar.value) - 0xC0].utf8)
    case 0x100...0x17F: result.append(contentsOf: latinExtendedA[Int(scalar.value) - 0x100].utf8)
    case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF:
      break
    case 0x2018...0x201B, 0x2032, 0xB4, 0x2BC: result.append(UInt8(ascii: "'"))
    case 0x2010...0x2015, 0x2212: result.append(UInt8(ascii: "-"))
    case 0x20AC: result.append(contentsOf: " euro ".utf8)
    case 0x218...0x219: result.append(UInt8(ascii: "s"))
    case 0x21A...0x21B: result.append(UInt8(ascii: "t"))
    default: appendOther(scalar, to: &result)
    }
  }

  private static func appendOther(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    if scalar.properties.isAlphabetic {
      result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    } else {
      result.append(UInt8(ascii: " "))
    }
  }

  /// U+00C0 to U+00FF.
  private static let latin1: [String] = split(
    """
    a a a a a a ae c e e e e i i i i d n o o o o o   o u u u u y th ss \
    a a a a a a ae c e e e e i i i i d n o o o o o   o u u u u y th y
    """)

  /// U+0100 to U+017F.
  private static let latinExtendedA: [String] = split(
    """
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i \
    ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s \
    t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
    """)

  /// Parts a table at its spaces; three spaces stand for a sign that is no letter (× and ÷).
  private static func split(_ table: String) -> [String] {
    table.split(separator: " ", omittingEmptySubsequences: false).reduce(into: []) { parts, part in
      if part.isEmpty, parts.last == " " { return }
      parts.append(part.isEmpty ? " " : String(part))
    }
  }
}
