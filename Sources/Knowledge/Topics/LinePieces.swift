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
  func pieces(of tokens: TokenList) -> [UInt32] { pieces(of: SoundKeys(of: tokens)) }

  /// The pieces of a line whose words sound like this.
  func pieces(of keys: SoundKeys) -> [UInt32] {
    var pieces: [UInt32] = []
    pieces.reserveCapacity(2 * keys.bytes.count + 5 * keys.count)
    var words: [UInt32] = []
    for token in 0..<keys.count {
      let range = keys.range(token)
      Self.appendSounds(of: keys.bytes, range, to: &pieces)
      guard self == .soundsAndWords else { continue }
      let word = Self.number(of: keys.bytes, range)
      pieces.append(word)
      for place in max(0, words.count - Self.reach)..<words.count {
        pieces.append(Self.pair(words[place], word))
      }
      words.append(word)
    }
    return pieces
  }

  /// A stretch is its bytes in one number, and so met by no other.
  private static func appendSounds(of bytes: [UInt8], _ range: Range<Int>, to pieces: inout [UInt32]) {
    let key = bytes.span.extracting(range)
    var latest = UInt32(start)
    for place in 0...key.count {
      latest = latest << 8 | UInt32(place < key.count ? key[unchecked: place] : end)
      if place >= 1 { pieces.append(latest & 0xFF_FFFF) }
      if place >= 2 { pieces.append(latest) }
    }
  }

  /// Whether a piece stands for a word or a pair of words.
  static func isOfWords(_ piece: UInt32) -> Bool { piece & 0x8000_0000 != 0 }

  /// A word is its hash, with the highest bit set to keep it apart from stretches.
  private static func number(of bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    var hash = ByteHash()
    hash.combine(bytes, range)
    return UInt32(truncatingIfNeeded: hash.folded) | 0x8000_0000
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
    (first &* 31 &+ second) | 0x8000_0000
  }
}
