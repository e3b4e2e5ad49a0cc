/// One search for the rows that fit the loose words of a line best.
struct RowSearch {
  /// The rows that fit best and equally well: fewest other words in their name first, then in table order.
  private(set) var best: [Int] = []
  /// Whether they are only worth asking about.
  private(set) var isGuess = false

  /// Words beyond these are not looked at; nobody describes a job in more.
  private static let mostWords = 24

  /// More content words than these, of which only a few say something, are no description of one row.
  private static let mostWordsToGuessFrom = 8

  init(_ line: NormalizedLine, _ index: RowIndex) {
    var found: [Int: Found] = [:]
    var contentWords = 0
    var seen: Set<String> = []
    for word in Self.words(of: line, index) where contentWords < Self.mostWords {
      guard seen.insert(word).inserted else { continue }
      contentWords += 1
      for phrase in Self.phrases(for: word, index) { found[phrase.position, default: Found()].add(phrase) }
    }
    guard let most = found.values.map(\.weight).max() else { return }
    let best = found.filter { $0.value.weight == most }
    let enough = best.filter { Self.isEnough($0.value.matches, of: contentWords, index.phrases[$0.key]) }
    guard !enough.isEmpty || contentWords <= Self.mostWordsToGuessFrom else { return }
    isGuess = enough.isEmpty || !enough.values.contains(where: \.isSure)
    rank((enough.isEmpty ? best : enough).keys.sorted().map { index.phrases[$0] })
  }

  /// What was found of one name.
  private struct Found {
    var weight = 0
    var matches = 0
    /// Whether one word at least is the name's own, right or misspelled.
    var isSure = false

    mutating func add(_ match: Match) {
      weight += match.weight
      matches += 1
      isSure = isSure || match.isSure
    }
  }

  /// A word of the line in a name.
  private struct Match {
    let position: Int
    let weight: Int
    let isSure: Bool
  }

  /// The content words of a line; two that are one word in the table are taken together.
  private static func words(of line: NormalizedLine, _ index: RowIndex) -> [String] {
    var words: [String] = []
    var position = 0
    while position < line.tokens.count, words.count < 2 * mostWords {
      let token = line.tokens[position]
      position += 1
      guard ChoiceMatcher.isContent(token) else { continue }
      if position < line.tokens.count, !index.phrases(with: token.text + line.tokens[position].text).isEmpty {
        words.append(token.text + line.tokens[position].text)
        position += 1
      } else {
        words.append(token.text)
      }
    }
    return words
  }

  private mutating func rank(_ phrases: [RowIndex.Phrase]) {
    let sorted = phrases.sorted { ($0.length, $0.row) < ($1.length, $1.row) }
    var seen: Set<Int> = []
    best = sorted.map(\.row).filter { seen.insert($0).inserted }
  }

  /// Where a word, or the words nearest to it, stand. Rare words weigh more; a misspelled one a little less, and
  /// one that is only kindred much less.
  private static func phrases(for word: String, _ index: RowIndex) -> [Match] {
    let exact = index.phrases(with: word)
    if !exact.isEmpty { return matches(exact, index, tenths: 10, isSure: true) }
    let near = index.nearest(to: word)
    if !near.isEmpty { return matches(positions(of: near, index), index, tenths: 9, isSure: true) }
    return kindred(of: word, index)
  }

  /// Where the parts of a word stand; a name with both weighs more.
  private static func kindred(of word: String, _ index: RowIndex) -> [Match] {
    var weights: [Int: Int] = [:]
    for part in index.kindred(of: word) {
      for match in matches(positions(of: part, index), index, tenths: 6, isSure: false) {
        weights[match.position, default: 0] += match.weight
      }
    }
    return weights.sorted { $0.key < $1.key }.map { Match(position: $0.key, weight: $0.value, isSure: false) }
  }

  private static func positions(of words: [String], _ index: RowIndex) -> [Int] {
    Set(words.flatMap(index.phrases(with:))).sorted()
  }

  private static func matches(_ positions: [Int], _ index: RowIndex, tenths: Int, isSure: Bool) -> [Match] {
    let weight = weight(of: positions.count, of: index.phrases.count) * tenths / 10
    return positions.map { Match(position: $0, weight: weight, isSure: isSure) }
  }

  /// Grows with each halving of how many names have the word.
  private static func weight(of count: Int, of total: Int) -> Int {
    guard count > 0 else { return 0 }
    return 10 * (1 + (max(1, total / count)).bitWidth - max(1, total / count).leadingZeroBitCount)
  }

  /// Loose words count when they are half of what was said, or the whole name.
  private static func isEnough(_ matches: Int, of contentWords: Int, _ phrase: RowIndex.Phrase) -> Bool {
    matches * 2 >= contentWords || matches >= phrase.length
  }
}
