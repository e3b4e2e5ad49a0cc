/// The pieces by which lines are compared: a number for each.
///
/// Sounds are the stretches of three and four signs of the `SpokenKey` of each word, with a mark at both ends: `baas`
/// is `<ba`, `bas`, `as>`, `<bas`, `bas>`. A word written by ear shares nearly all of them with the word
/// that was meant, and a compound most with each of its parts.
enum LinePieces: Sendable {
  /// Sounds: what a line is about, in whatever order.
  case sounds
  /// Also whole words, and pairs of words with up to two between them: `niet ... leven` says more than both.
  case soundsAndWords

  private static let start = UInt8(ascii: "<")
  private static let end = UInt8(ascii: ">")
  /// How far apart the words of a pair may stand.
  private static let reach = 3

  /// The pieces of a line, in order, with repetition.
  func pieces(of tokens: TokenList) -> [UInt32] {
    pieces(of: tokens) { range, key in SpokenKey.key(ofNormalized: tokens.bytes, range, into: &key) }
  }

  /// The same, with the key of each word from elsewhere.
  ///
  /// - Parameter setKey: Puts the key of the word that stands at a range into a buffer, in place of what is there.
  func pieces(of tokens: TokenList, setKey: (Range<Int>, inout [UInt8]) -> Void) -> [UInt32] {
    var pieces: [UInt32] = []
    pieces.reserveCapacity(2 * tokens.bytes.count + 5 * tokens.count)
    var words: [UInt32] = []
    var key: [UInt8] = []
    for range in tokens.ranges {
      setKey(range, &key)
      Self.appendSounds(of: key, to: &pieces)
      guard self == .soundsAndWords else { continue }
      let word = Self.number(of: key)
      pieces.append(word)
      for place in max(0, words.count - Self.reach)..<words.count {
        pieces.append(Self.pair(words[place], word))
      }
      words.append(word)
    }
    return pieces
  }

  /// A stretch is its bytes in one number, and so met by no other.
  private static func appendSounds(of key: [UInt8], to pieces: inout [UInt32]) {
    var latest = UInt32(start)
    for place in 0...key.count {
      latest = latest << 8 | UInt32(place < key.count ? key[place] : end)
      if place >= 1 { pieces.append(latest & 0xFF_FFFF) }
      if place >= 2 { pieces.append(latest) }
    }
  }

  /// Whether a piece stands for a word or a pair of words.
  static func isOfWords(_ piece: UInt32) -> Bool { piece & 0x8000_0000 != 0 }

  /// A word is its hash, with the highest bit set to keep it apart from stretches.
  private static func number(of key: [UInt8]) -> UInt32 {
    var hash = ByteHash()
    hash.combine(key, key.indices)
    return UInt32(truncatingIfNeeded: hash.folded) | 0x8000_0000
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
    (first &* 31 &+ second) | 0x8000_0000
  }
}
