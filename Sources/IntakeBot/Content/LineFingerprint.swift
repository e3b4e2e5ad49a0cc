/// A number that stands for a line, and from which nobody reads the line back: 128 bits under a key that is drawn
/// when the process starts and leaves it never.
///
/// SipHash-2-4 with an output of 128 bits (Aumasson and Bernstein 2012, and their reference code). Two lines with
/// the same fingerprint are not to be expected in the life of a process, also not when somebody looks for them.
struct LineFingerprint: Hashable, Sendable {
  let low: UInt64
  let high: UInt64

  /// What fingerprints depend on.
  struct Key: Sendable {
    let low: UInt64
    let high: UInt64

    /// Draws a key.
    static func random() -> Key {
      var generator = SystemRandomNumberGenerator()
      return Key(low: generator.next(), high: generator.next())
    }
  }
}

extension LineFingerprint {
  /// Takes words of 64 bits in, and gives what they come to. Texts go in with their length before them, so that no
  /// two rows of texts are the same words.
  struct Maker {
    private var v0: UInt64
    private var v1: UInt64
    private var v2: UInt64
    private var v3: UInt64
    private var count: UInt64 = 0

    init(_ key: Key) {
      v0 = key.low ^ 0x736f_6d65_7073_6575
      v1 = key.high ^ 0x646f_7261_6e64_6f6d ^ 0xee
      v2 = key.low ^ 0x6c79_6765_6e65_7261
      v3 = key.high ^ 0x7465_6462_7974_6573
    }

    /// Takes a text in.
    mutating func take(_ text: String) {
      let bytes = text.utf8.span
      take(UInt64(bytes.count))
      var position = 0
      while position < bytes.count {
        var word: UInt64 = 0
        for index in position..<min(position + 8, bytes.count) {
          word |= UInt64(bytes[index]) << UInt64(8 * (index - position))
        }
        take(word)
        position += 8
      }
    }

    /// Takes a word in.
    mutating func take(_ word: UInt64) {
      count += 8
      mix(word)
    }

    /// The fingerprint of all that was taken in.
    consuming func fingerprint() -> LineFingerprint {
      mix(count << 56)
      v2 ^= 0xee
      for _ in 0..<4 { round() }
      let low = v0 ^ v1 ^ v2 ^ v3
      v1 ^= 0xdd
      for _ in 0..<4 { round() }
      return LineFingerprint(low: low, high: v0 ^ v1 ^ v2 ^ v3)
    }

    private mutating func mix(_ word: UInt64) {
      v3 ^= word
      round()
      round()
      v0 ^= word
    }

    private mutating func round() {
      v0 &+= v1
      v2 &+= v3
      v1 = Self.rotated(v1, by: 13) ^ v0
      v3 = Self.rotated(v3, by: 16) ^ v2
      v0 = Self.rotated(v0, by: 32)
      v2 &+= v1
      v0 &+= v3
      v1 = Self.rotated(v1, by: 17) ^ v2
      v3 = Self.rotated(v3, by: 21) ^ v0
      v2 = Self.rotated(v2, by: 32)
    }

    private static func rotated(_ word: UInt64, by bits: UInt64) -> UInt64 {
      word << bits | word >> (64 - bits)
    }
  }
}
