/// A word of the vocabulary that somebody may have meant, and how sure that is.
struct SpellingCandidate: Hashable, Sendable {
  /// The index of the word in the vocabulary.
  let surface: Int
  /// What a match by this word is worth, 0 to 1.
  let weight: Float
  /// Whether the two words sound the same.
  let isSpokenAlike: Bool
}

/// Finds words of the vocabulary for a misspelled one: those that sound the same (`SpokenKey`), and those
/// whose keys are one or two slips away.
///
/// Every key is filed under itself and under each key that one deleted letter leaves (the deletion
/// neighbourhood of Garbe's SymSpell, 2012). A misspelled word is looked up in the same way, which finds
/// every key within one slip and most within two; the exact distance is then taken.
struct SpellingIndex: Sendable {
  /// What a match is worth when the words sound the same.
  static let spokenWeight: Float = 0.9
  /// What a match is worth at one and at two slips.
  static let slipWeights: [Float] = [0.9, 0.7, 0.5]
  /// Keys shorter than this forgive no slip, longer than `shortForTwo` two.
  static let shortestForOne = 4
  static let shortestForTwo = 8
  /// The most candidates given for a word.
  static let mostCandidates = 3

  private let keys: SoundKeys
  private let surfaces: [Int]
  private let buckets: GroupedList<Entry>
  private let bucketMask: Int

  /// A key under one of its hashes. The whole hash is kept, so that what shares a bucket by chance costs
  /// no comparison of words.
  private struct Entry: Sendable {
    let hash: Int32
    let index: Int32
  }

  /// Files words by their keys. `words` are pairs of the index in the vocabulary and the bytes.
  init(words: [(surface: Int, bytes: [UInt8])]) {
    var keys = SoundKeys()
    for word in words { keys.append(word.bytes, word.bytes.indices) }
    self.keys = keys
    surfaces = words.map(\.surface)
    var size = 256
    while size < keys.count * 8 { size *= 2 }
    let mask = size - 1
    var pairs: [(key: Int, value: Entry)] = []
    for index in 0..<keys.count {
      SpellingIndex.forEachNeighbour(of: keys.bytes, keys.range(index)) { hash in
        pairs.append((hash & mask, Entry(hash: Int32(hash), index: Int32(index))))
      }
    }
    bucketMask = mask
    buckets = GroupedList(keyCount: size, pairs)
  }

  /// The best candidates for a normalised word, best first, ties by their place in the vocabulary.
  func candidates(for word: [UInt8]) -> [SpellingCandidate] {
    candidates(forKey: SpokenKey.key(ofNormalized: word))
  }

  /// The best candidates for a word of a line, likewise.
  func candidates(for word: Int, of line: LineWords) -> [SpellingCandidate] {
    candidates(forKey: Array(line.keys.bytes[line.keys.range(word)]))
  }

  private func candidates(forKey key: [UInt8]) -> [SpellingCandidate] {
    guard key.count >= 2 else { return [] }
    var seen: [Int32] = []
    var found: [SpellingCandidate] = []
    SpellingIndex.forEachNeighbour(of: key, key.indices) { hash in
      for position in buckets.range(hash & bucketMask) {
        let entry = buckets.elements[position]
        guard entry.hash == hash, !seen.contains(entry.index) else { continue }
        seen.append(entry.index)
        if let candidate = candidate(Int(entry.index), key) { found.append(candidate) }
      }
    }
    guard found.count > 1 else { return found }
    found.sort { ($1.weight, $0.surface) < ($0.weight, $1.surface) }
    let best = found[0].weight
    return Array(found.prefix(SpellingIndex.mostCandidates).filter { $0.weight == best })
  }

  private func candidate(_ index: Int, _ key: [UInt8]) -> SpellingCandidate? {
    let other = keys.range(index)
    let bound = SpellingIndex.bound(min(key.count, other.count))
    // People seldom miss the first letter of a short word.
    let keepsFirst = key.count < SpellingIndex.shortestForTwo
    if keepsFirst, other.isEmpty || key[0] != keys.bytes[other.lowerBound] { return nil }
    guard let distance = EditDistance.distance(key, keys.bytes, other, bound: bound) else { return nil }
    let weight = distance == 0 ? SpellingIndex.spokenWeight : SpellingIndex.slipWeights[distance]
    return SpellingCandidate(surface: surfaces[index], weight: weight, isSpokenAlike: distance == 0)
  }

  private static func bound(_ length: Int) -> Int {
    length < shortestForOne ? 0 : length < shortestForTwo ? 1 : 2
  }

  /// Gives the hashes of a key and of all keys with one letter less; only of the key itself when it is short.
  private static func forEachNeighbour(
    of bytes: [UInt8], _ range: Range<Int>, _ visit: (Int) -> Void
  ) {
    let key = bytes.span.extracting(range)
    var whole = ByteHash()
    whole.combine(bytes, range)
    visit(whole.folded)
    guard key.count >= shortestForOne else { return }
    var before = ByteHash()
    for position in 0..<key.count {
      if position == 0 || key[unchecked: position] != key[unchecked: position - 1] {
        var without = before
        for next in position + 1..<key.count { without.combine(key[unchecked: next]) }
        visit(without.folded)
      }
      before.combine(key[unchecked: position])
    }
  }
}
