/// A known word as it is spelled and as it sounds, to which typed words are compared.
struct SpelledWord: Hashable, Sendable {
  /// The folded bytes.
  let bytes: [UInt8]
  /// The key by ear.
  let sound: [UInt8]
  /// Which letters occur: two words a few mistakes apart differ in a few bits.
  private let letters: UInt32
  /// How many mistakes a typed word may have.
  private let tolerance: Int

  init(_ word: String) {
    bytes = Array(word.utf8)
    sound = ByEar.key(word)
    letters = Self.letters(of: word)
    tolerance = EditDistance.tolerance(for: bytes.count)
  }

  /// Which letters a folded word has, a bit for each.
  static func letters(of word: String) -> UInt32 { word.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) } }

  /// Whether a typed word may be near, judged by its length and letters only: cheaper than a distance.
  func mayBeNear(_ letters: UInt32, length: Int) -> Bool {
    tolerance > 0 && abs(bytes.count - length) <= tolerance + 1
      && (letters ^ self.letters).nonzeroBitCount <= 2 * tolerance + 2
  }

  /// How far a typed word is from this one; 0 also when they sound the same; nil when it is another word.
  func distance(to typed: SpelledWord) -> Int? {
    guard mayBeNear(typed.letters, length: typed.bytes.count) else { return nil }
    return sound == typed.sound ? 0 : EditDistance.between(bytes, typed.bytes, limit: tolerance)
  }
}
