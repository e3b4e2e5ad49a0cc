/// An ending of a word, of at most eight letters, packed into a number with its last letter lowest: one comparison tells
/// whether a word ends so.
struct Suffix: Hashable, Sendable {
  let length: Int
  private let letters: UInt64

  /// Packs letters (Latin-1).
  init(_ letters: some Sequence<UInt8>) {
    var (length, packed) = (0, UInt64(0))
    for letter in letters {
      packed = packed << 8 | UInt64(letter)
      length += 1
    }
    self.length = length
    self.letters = packed
  }

  /// Whether letters that were packed likewise, eight or as many as there are, end so.
  func ends(_ window: UInt64) -> Bool {
    window & (UInt64.max &>> UInt64(64 - 8 * length)) == letters
  }
}

extension Suffix: ExpressibleByStringLiteral {
  init(stringLiteral letters: StaticString) {
    // A static string lives for ever.
    self.init(UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount))
  }
}

/// Suffixes of which the longest that fits is looked for.
struct SuffixList: Sendable {
  private let suffixes: [Suffix]
  /// A bit for each letter that some suffix ends in, by its lowest five bits: most words end in none of them.
  private let lastLetters: UInt32

  init(_ suffixes: [[UInt8]]) {
    self.suffixes = suffixes.map { Suffix($0) }
    lastLetters = suffixes.compactMap(\.last).reduce(0) { $0 | Self.bit($1) }
  }

  /// The longest of the suffixes in which the letters before a position end.
  func longest(in letters: [UInt8], before end: Int) -> Suffix? {
    guard end > 0, lastLetters & Self.bit(letters[end - 1]) != 0 else { return nil }
    var window: UInt64 = 0
    for position in max(0, end - 8)..<end { window = window << 8 | UInt64(letters[position]) }
    var found: Suffix?
    for suffix in suffixes where suffix.ends(window) && suffix.length > found?.length ?? 0 { found = suffix }
    return found
  }

  private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }
}
