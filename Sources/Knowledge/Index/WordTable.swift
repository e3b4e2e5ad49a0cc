/// Words in the order in which they were added, found by their bytes: a table of open addressing with
/// linear probing over one buffer.
struct WordTable: Sendable {
  /// A word under its hash, so that what is met by chance costs no comparison of bytes.
  private struct Place: Sendable {
    var hash: Int32 = 0
    /// The word, or -1.
    var index: Int32 = -1
  }

  private var bytes: [UInt8] = []
  private var ends: [Int32] = [0]
  /// The words by their hashes. A power of two, at most half full.
  private var places = [Place](repeating: Place(), count: 64)

  /// The number of words.
  var count: Int { ends.count - 1 }

  /// Where the word at an index stands in the buffer.
  private func range(_ index: Int) -> Range<Int> { Int(ends[index])..<Int(ends[index + 1]) }

  /// The bytes of the word at an index.
  subscript(index: Int) -> [UInt8] { Array(bytes[range(index)]) }

  /// The word at an index as a string.
  func string(_ index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }

  /// The index of a word.
  func find(_ word: [UInt8]) -> Int? { find(word, word.indices) }

  /// The index of a word of a line.
  func find(_ tokens: TokenList, _ token: Int) -> Int? {
    find(tokens.bytes, tokens.ranges[token], 0..<0, tokens.hashes[token])
  }

  /// The index of the word that two words of a line make together.
  func find(_ tokens: TokenList, joining first: Int, _ second: Int) -> Int? {
    var hash = tokens.hashes[first]
    hash.combine(tokens.bytes, tokens.ranges[second])
    return find(tokens.bytes, tokens.ranges[first], tokens.ranges[second], hash)
  }

  /// The index of the word that is a stretch of a buffer.
  func find(_ buffer: [UInt8], _ range: Range<Int>) -> Int? {
    var hash = ByteHash()
    hash.combine(buffer, range)
    return find(buffer, range, 0..<0, hash)
  }

  /// The index of the word that one or two stretches of a buffer make together, by their hash.
  func find(_ buffer: [UInt8], _ first: Range<Int>, _ second: Range<Int>, _ hash: ByteHash) -> Int? {
    let places = places.span
    let folded = Int32(truncatingIfNeeded: hash.folded)
    var place = hash.folded & (places.count - 1)
    while places[unchecked: place].index >= 0 {
      let found = places[unchecked: place]
      if found.hash == folded, equals(Int(found.index), buffer, first, second) { return Int(found.index) }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  private func equals(_ index: Int, _ buffer: [UInt8], _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let range = range(index)
    guard range.count == first.count + second.count else { return false }
    return equals(range.lowerBound, buffer, first)
      && equals(range.lowerBound + first.count, buffer, second)
  }

  private func equals(_ start: Int, _ buffer: [UInt8], _ stretch: Range<Int>) -> Bool {
    let own = bytes.span.extracting(start..<start + stretch.count)
    let other = buffer.span.extracting(stretch)
    for offset in 0..<own.count where own[unchecked: offset] != other[unchecked: offset] { return false }
    return true
  }

  /// The index of a word, which is added where it is new.
  mutating func insert(_ word: [UInt8]) -> Int {
    var hash = ByteHash()
    hash.combine(word, word.indices)
    return insert(word, word.indices, hash)
  }

  /// The index of a word of a line, which is added where it is new.
  mutating func insert(_ tokens: TokenList, _ token: Int) -> Int {
    insert(tokens.bytes, tokens.ranges[token], tokens.hashes[token])
  }

  private mutating func insert(_ buffer: [UInt8], _ range: Range<Int>, _ hash: ByteHash) -> Int {
    if let index = find(buffer, range, 0..<0, hash) { return index }
    bytes.append(contentsOf: buffer[range])
    ends.append(Int32(bytes.count))
    if count * 2 > places.count { grow() }
    place(Place(hash: Int32(truncatingIfNeeded: hash.folded), index: Int32(count - 1)))
    return count - 1
  }

  private mutating func grow() {
    let old = places
    places = [Place](repeating: Place(), count: old.count * 2)
    for entry in old where entry.index >= 0 { place(entry) }
  }

  private mutating func place(_ entry: Place) {
    var place = Int(entry.hash) & (places.count - 1)
    while places[place].index >= 0 { place = (place + 1) & (places.count - 1) }
    places[place] = entry
  }
}
