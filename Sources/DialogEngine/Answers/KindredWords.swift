/// Words that share a part: compounds by their head or their first part, and verbs with who does them. For a word
/// that a table doesn't have, nor a misspelling of it.
///
/// In a Dutch compound the last part says what it is: an `automonteur` is a `monteur`. Found by halving sorted
/// lists, so that a long table costs little more than a short one.
struct KindredWords: Sendable {
  /// The words of five letters and more, as bytes, sorted.
  private let forward: [[UInt8]]
  /// The same, each from its end to its beginning, sorted.
  private let backward: [[UInt8]]
  private let stems: [[UInt8]: [String]]

  /// The fewest letters of a head, of what stands before it, and of a beginning that says something by itself.
  private static let (shortestHead, shortestRest, shortestStart) = (5, 3, 6)
  private static let mostFound = 64

  init(_ words: [String]) {
    let bytes = words.map { Array($0.utf8) }.filter { $0.count >= Self.shortestHead }
    forward = bytes.sorted { $0.lexicographicallyPrecedes($1) }
    backward = bytes.map { $0.reversed() }.sorted { $0.lexicographicallyPrecedes($1) }
    var stems: [[UInt8]: [String]] = [:]
    for word in words { if let stem = Self.stem(Array(word.utf8)) { stems[stem, default: []].append(word) } }
    self.stems = stems
  }

  /// The words that are kindred to a folded one, those of one kind together: with the same stem; else its head and
  /// those that begin with the rest of it; else those of which it is the head; else those that begin like it.
  func kindred(of text: String) -> [[String]] {
    let word = Array(text.utf8)
    guard word.count >= Self.shortestHead, word.count <= 40 else { return [] }
    if let stem = Self.stem(word), let same = stems[stem] { return [same] }
    if let start = headStart(of: word) {
      let rest = Array(word[..<start])
      let beginning = rest.count < Self.shortestRest ? [] : words(beginningWith: rest)
      return [[String(decoding: word[start...], as: UTF8.self)], beginning].filter { !$0.isEmpty }
    }
    let ending = Self.range(of: word.reversed(), in: backward)
      .map { String(decoding: backward[$0].reversed(), as: UTF8.self) }
    if !ending.isEmpty { return [ending] }
    guard word.count >= Self.shortestStart else { return [] }
    let like = words(beginningWith: Array(word.prefix(max(Self.shortestStart, (word.count + 1) / 2))))
    return like.isEmpty ? [] : [like]
  }

  /// Where the longest word begins that a word ends in.
  private func headStart(of word: [UInt8]) -> Int? {
    guard word.count > Self.shortestHead else { return nil }
    return (1...(word.count - Self.shortestHead)).first { start in
      let found = Self.range(of: Array(word[start...]), in: forward)
      return !found.isEmpty && forward[found.lowerBound].count == word.count - start
    }
  }

  private func words(beginningWith start: [UInt8]) -> [String] {
    Self.range(of: start, in: forward).map { String(decoding: forward[$0], as: UTF8.self) }
  }

  /// Where the words that begin with some bytes stand in a sorted list.
  private static func range(of start: [UInt8], in list: [[UInt8]]) -> Range<Int> {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].lexicographicallyPrecedes(start) { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < list.count, list[end].starts(with: start), end - low < mostFound { end += 1 }
    return low..<end
  }

  /// A word without the ending of a verb or of who does it; nil when too little is left.
  private static func stem(_ word: [UInt8]) -> [UInt8]? {
    for ending in endings where word.count >= ending.count + 4 && word.suffix(ending.count) == ending {
      return Array(word.dropLast(ending.count))
    }
    return nil
  }

  private static let endings = ["sters", "ster", "ers", "er", "en"].map { ArraySlice($0.utf8) }
}
