/// Words in the order in which they were added, found by their bytes: a table of open addressing with
/// linear probing over one buffer.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = [0]
  /// For each place of the table the index of its word, or -1. A power of two, at most half full.
  private var places = [Int32](repeating: -1, count: 64)

  /// The number of words.
  var count: Int { ends.count - 1 }

  /// Where the word at an index stands in the buffer.
  private func range(_ index: Int) -> Range<Int> { Int(ends[index])..<Int(ends[index + 1]) }

  /// The bytes of the word at an index.
  subscript(index: Int) -> [UInt8] { Array(bytes[range(index)]) }

  /// The word at an index as a string.
  func string(_ index: Int) -> String { String(decoding: bytes[range(index)], as: UTF8.self) }

  /// The index of a word.
  func find(_ word: [UInt8]) -> Int? { find(word, word.indices, 0..<0) }

  /// The index of the word that one or two stretches of a buffer make together.
  func find(_ buffer: [UInt8], _ first: Range<Int>, _ second: Range<Int> = 0..<0) -> Int? {
    var hash = ByteHash()
    hash.combine(buffer, first)
    hash.combine(buffer, second)
    var place = hash.folded & (places.count - 1)
    while places[place] >= 0 {
      let index = Int(places[place])
      if equals(index, buffer, first, second) { return index }
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
    for offset in 0..<stretch.count where bytes[start + offset] != buffer[stretch.lowerBound + offset] {
      return false
    }
    return true
  }

  /// The index of a word, which is added where it is new.
  mutating func insert(_ word: [UInt8]) -> Int {
    insert(word, word.indices)
  }

  /// The index of a stretch of a buffer, which is added where it is new.
  mutating func insert(_ buffer: [UInt8], _ range: Range<Int>) -> Int {
    if let index = find(buffer, range) { return index }
    bytes.append(contentsOf: buffer[range])
    ends.append(Int32(bytes.count))
    if count * 2 > places.count { grow() } else { place(count - 1) }
    return count - 1
  }

  private mutating func grow() {
    places = [Int32](repeating: -1, count: places.count * 2)
    for index in 0..<count { place(index) }
  }

  private mutating func place(_ index: Int) {
    var hash = ByteHash()
    hash.combine(bytes, range(index))
    var place = hash.folded & (places.count - 1)
    while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
    places[place] = Int32(index)
  }
}
