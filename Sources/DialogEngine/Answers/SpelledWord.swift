/// A word as it is spelled and as it sounds, ready to be compared with another.
struct SpelledWord: Hashable, Sendable {
  /// The folded bytes.
  let bytes: [UInt8]
  /// The key by ear.
  let sound: [UInt8]
  /// Which letters occur: two words a few mistakes apart differ in a few bits.
  private let letters: UInt32

  init(_ word: String) {
    bytes = Array(word.utf8)
    sound = ByEar.key(word)
    letters = bytes.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  /// How far two words are apart; 0 also when they sound the same; nil when they are different words.
  func distance(to other: SpelledWord) -> Int? {
    let limit = EditDistance.tolerance(for: min(max(bytes.count, other.bytes.count), bytes.count + 1))
    guard limit > 0, other.bytes.count >= 5, abs(bytes.count - other.bytes.count) <= limit + 1,
      (letters ^ other.letters).nonzeroBitCount <= 2 * limit + 2
    else { return nil }
    if sound == other.sound { return 0 }
    return EditDistance.between(bytes, other.bytes, limit: limit)
  }
}
