/// Parts compound words by a vocabulary: `hoogspanningscertificering` is `hoogspanning` and
/// `certificering`.
///
/// Between two parts may stand the linking `s`, `e`, `en` or `n` of Dutch compounds (Algemene Nederlandse
/// Spraakkunst, 12.5). Of several ways to part a word the one with the fewest parts is taken, and of those
/// the one with the longest last part, which says what the word is.
public struct Compounds: Sendable {
  /// The fewest letters of a part.
  public static let shortestPart = 3
  /// The most parts of a compound.
  public static let mostParts = 4

  private let vocabulary: Set<String>

  /// Parts and joins by these words, in normalised form.
  public init(vocabulary: Set<String>) {
    self.vocabulary = vocabulary
  }

  /// The parts of a compound, without their links, or nil when the vocabulary does not explain the word.
  public func split(_ word: String) -> [String]? {
    let bytes = Array(word.utf8)
    let parts = Compounds.split(bytes) { range, _ in
      vocabulary.contains(String(decoding: bytes[range], as: UTF8.self))
    }
    return parts?.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The one word that two neighbours make, or nil when the vocabulary does not have it.
  public func join(_ first: String, _ second: String) -> String? {
    let joined = first + second
    return vocabulary.contains(joined) ? joined : nil
  }

  /// Where the parts of a compound stand. Looks at O(n²) stretches of a word of n bytes.
  ///
  /// - Parameter isWord: Whether a stretch, whose hash is given too, is a word of the vocabulary.
  static func split(_ word: [UInt8], isWord: (Range<Int>, ByteHash) -> Bool) -> [Range<Int>]? {
    guard word.count >= 2 * shortestPart else { return nil }
    var best = [Split?](repeating: nil, count: word.count + 1)
    best[word.count] = Split(parts: 0, part: 0..<0, next: 0)
    for start in stride(from: word.count - shortestPart, through: 0, by: -1) {
      best[start] = bestSplit(from: start, word, best, isWord)
    }
    return ranges(best)
  }

  /// The best way to part the rest of a word from some position on.
  private struct Split {
    let parts: Int
    let part: Range<Int>
    let next: Int
  }

  private static func bestSplit(
    from start: Int, _ word: [UInt8], _ best: [Split?], _ isWord: (Range<Int>, ByteHash) -> Bool
  ) -> Split? {
    var found: Split?
    // The hash of what stands from `start` on grows with the stretch.
    var hash = ByteHash()
    hash.combine(word, start..<(start + shortestPart - 1))
    for end in (start + shortestPart)...word.count {
      hash.combine(word[end - 1])
      guard !(start == 0 && end == word.count), let next = nextStart(after: end, word, best),
        let rest = best[next]
      else { continue }
      guard rest.parts + 1 <= mostParts, rest.parts + 1 < found?.parts ?? .max else { continue }
      if isWord(start..<end, hash) {
        found = Split(parts: rest.parts + 1, part: start..<end, next: next)
      }
    }
    return found
  }

  /// Where the next part begins: at once, or behind a link (`s`, `en`, `e` or `n`).
  private static func nextStart(after end: Int, _ word: [UInt8], _ best: [Split?]) -> Int? {
    if best[end] != nil { return end }
    guard end + 1 < word.count else { return nil }
    let link = word[end]
    if link == UInt8(ascii: "s") { return best[end + 1] == nil ? nil : end + 1 }
    if link == UInt8(ascii: "e"), word[end + 1] == UInt8(ascii: "n"), end + 2 < word.count,
      best[end + 2] != nil
    {
      return end + 2
    }
    return (link == UInt8(ascii: "e") || link == UInt8(ascii: "n")) && best[end + 1] != nil ? end + 1 : nil
  }

  private static func ranges(_ best: [Split?]) -> [Range<Int>]? {
    guard let first = best[0] else { return nil }
    var parts = [first.part]
    var position = first.next
    while let split = best[position], split.parts > 0 {
      parts.append(split.part)
      position = split.next
    }
    return parts.count > 1 ? parts : nil
  }
}
