/// What kind of word a token is.
public enum TokenKind: UInt8, Sendable {
  /// Letters, perhaps with an apostrophe or a hyphen within.
  case word
  /// Digits; thousands are written without a mark, the decimal mark is a comma.
  case number
  /// Four digits and two letters, as one word: `8011pk`.
  case postcode
  /// Letters and digits: `b2`, `4x4`.
  case mixed
}

/// The words of a text, in the order in which they stand, held in one buffer with a space between them.
public struct TokenList: Sendable {
  /// The words as UTF-8, parted by one space.
  public internal(set) var bytes: [UInt8] = []
  /// Where in `bytes` each word stands.
  public internal(set) var ranges: [Range<Int>] = []
  /// What each word is.
  public internal(set) var kinds: [TokenKind] = []
  /// The hash of each word, under which every table looks it up.
  private(set) var hashes: [ByteHash] = []

  /// The number of words.
  public var count: Int { ranges.count }

  /// The word at an index from 0 to `count - 1`.
  public func word(_ index: Int) -> String {
    String(decoding: bytes[ranges[index]], as: UTF8.self)
  }

  /// All words.
  public var words: [String] { ranges.indices.map(word) }

  /// Makes room for the words of a text of so many bytes.
  mutating func reserve(_ byteCount: Int) {
    bytes.reserveCapacity(byteCount + 1)
    ranges.reserveCapacity(byteCount / 5 + 1)
    kinds.reserveCapacity(byteCount / 5 + 1)
    hashes.reserveCapacity(byteCount / 5 + 1)
  }

  /// Begins a word and gives where it starts; its bytes are appended next.
  mutating func begin() -> Int {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    return bytes.count
  }

  /// Ends the word that began at a place.
  mutating func end(from start: Int, _ kind: TokenKind) {
    ranges.append(start..<bytes.count)
    kinds.append(kind)
    var hash = ByteHash()
    hash.combine(bytes, start..<bytes.count)
    hashes.append(hash)
  }
}
