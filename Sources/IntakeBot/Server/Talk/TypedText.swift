internal import Foundation

/// What people type, as the rest of the program gets to see it: NFC, without control characters.
enum TypedText {
  /// Takes out control characters (C0, DEL, C1), bidirectional controls (UAX #9) and byte order marks, and
  /// brings the rest to NFC (UAX #15).
  ///
  /// A tab counts as a space, and so do the line and paragraph separators; with `joinsLines` every line
  /// break does, CR LF as one.
  static func cleaned(_ text: String, joinsLines: Bool = false) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var kept = String.UnicodeScalarView()
    var isComposed = true
    var endedWithReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x2028, 0x2029: kept.append(" ")
      case 0x0A where joinsLines && endedWithReturn: break
      case 0x0A...0x0D where joinsLines, 0x85 where joinsLines: kept.append(" ")
      case 0x00...0x1F, 0x7F...0x9F: break
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
      default:
        kept.append(scalar)
        // Below U+0300 nothing combines: such a text is in NFC already (UAX #15, quick check).
        if scalar.value >= 0x300 { isComposed = false }
      }
      endedWithReturn = scalar.value == 0x0D
    }
    return isComposed ? String(kept) : String(kept).precomposedStringWithCanonicalMapping
  }
}
