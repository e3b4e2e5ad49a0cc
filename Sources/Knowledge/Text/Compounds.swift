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
    let parts = Compounds.split(bytes) { vocabulary.contains(String(decoding: bytes[$0], as: UTF8.self)) }
    return parts?.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The one word that two neighbours make, or nil when the vocabulary does not have it.
  public func join(_ first: String, _ second: String) -> String? {
    let joined = first + second
    return vocabulary.contains(joined) ? joined : nil
  }

  /// Where the parts of a compound stand. Looks at O(n²) stretches of a word of n bytes.
  static func split(_ word: [UInt8], isWord: (Range<Int>) -> Bool) -> [Range<Int>]? {
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
    from start: Int, _ word: [UInt8], _ best: [Split?], _ isWord: (Range<Int>) -> Bool
  ) -> Split? {
    var found: Split?
    for end in (start + shortestPart)...word.count where !(start == 0 && end == word.count) {
      guard let next = nextStart(after: end, word, best), let rest = best[next] else { continue }
      guard rest.parts + 1 <= mostParts, rest.parts + 1 < found?.parts ?? .max else { continue }
      if isWord(start..<end) { found = Split(parts: rest.parts + 1, part: start..<end, next: next) }
    }
    return found
  }

  /// Where the next part begins: at once, or behind a link.
  private static func nextStart(after end: Int, _ word: [UInt8], _ best: [Split?]) -> Int? {
    if best[end] != nil { return end }
    return links.map { ($0, end + $0.count) }.first { link, next in
      next < word.count && best[next] != nil && word[end..<next].elementsEqual(link)
    }?.1
  }

  private static let links: [[UInt8]] = ["s", "en", "e", "n"].map { Array($0.utf8) }

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
