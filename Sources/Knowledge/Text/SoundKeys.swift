/// The `SpokenKey` of each word of a line, one behind the other in one buffer.
struct SoundKeys: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int32] = [0]

  /// No keys yet.
  init() {}

  /// The keys of words.
  init(of tokens: TokenList) {
    bytes.reserveCapacity(tokens.bytes.count + 2)
    ends.reserveCapacity(tokens.count + 1)
    for range in tokens.ranges { append(tokens.bytes, range) }
  }

  /// The number of keys.
  var count: Int { ends.count - 1 }

  /// Where in `bytes` a key stands.
  func range(_ word: Int) -> Range<Int> { Int(ends[word])..<Int(ends[word + 1]) }

  /// Adds the key of a word that stands in a text.
  mutating func append(_ text: [UInt8], _ range: Range<Int>) {
    SpokenKey.append(keyOfNormalized: text, range, to: &bytes)
    ends.append(Int32(bytes.count))
  }

  /// Adds a key of other words.
  mutating func append(_ word: Int, of others: SoundKeys) {
    bytes.append(contentsOf: others.bytes[others.range(word)])
    ends.append(Int32(bytes.count))
  }
}
