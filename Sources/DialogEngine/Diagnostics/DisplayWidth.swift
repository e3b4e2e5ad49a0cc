extension Character {
  /// How many columns of a terminal the character takes: 2 for emoji and wide East Asian characters
  /// (Unicode Standard Annex #11), else 1. A tab counts as one; it is copied, not measured.
  var displayWidth: Int {
    guard let first = unicodeScalars.first, first.value >= 0x1100 else { return 1 }
    let isEmoji = first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}")
    return isEmoji || Self.wide.contains { $0.contains(first.value) } ? 2 : 1
  }

  /// What stands under the character in the row of the caret.
  var padding: String { self == "\t" ? "\t" : String(repeating: " ", count: displayWidth) }

  /// The character, or U+FFFD for one that would disturb a terminal: controls, and marks that turn the
  /// direction of the text.
  var shown: String {
    let disturbs = unicodeScalars.contains { scalar in
      scalar.value < 0x20 && scalar != "\t" || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    return disturbs ? "\u{FFFD}" : String(self)
  }

  /// The blocks of which nearly every character is wide.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F1E6...0x1F1FF,
    0x1F300...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
