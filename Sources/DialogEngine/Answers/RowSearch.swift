/// One search for the rows that fit the loose words of a line best.
struct RowSearch {
  /// The rows that fit best and equally well: fewest other words in their name first, then in table order.
  private(set) var best: [Int] = []

  /// Words beyond these are not looked at; nobody describes a job in more.
  private static let mostWords = 24

  init(_ line: NormalizedLine, _ index: RowIndex) {
    var weights: [Int: Int] = [:]
    var matches: [Int: Int] = [:]
    var contentWords = 0
    var seen: Set<String> = []
    for word in Self.words(of: line, index) where contentWords < Self.mostWords {
      guard seen.insert(word).inserted else { continue }
      contentWords += 1
      for phrase in Self.phrases(for: word, index) {
        weights[phrase.position, default: 0] += phrase.weight
        matches[phrase.position, default: 0] += 1
      }
    }
    guard let most = weights.values.max() else { return }
    let phrases = weights.keys.filter { position in
      weights[position] == most
        && Self.isEnough(matches[position] ?? 0, of: contentWords, index.phrases[position])
    }
    rank(phrases.map { index.phrases[$0] })
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

  /// Where a word, or the words nearest to it, stand. Rare words weigh more; a misspelled one a little less.
  private static func phrases(for word: String, _ index: RowIndex) -> [(position: Int, weight: Int)] {
    let exact = index.phrases(with: word)
    if !exact.isEmpty { return exact.map { ($0, weight(of: exact.count, of: index.phrases.count)) } }
    var found: Set<Int> = []
    for near in index.nearest(to: word) { found.formUnion(index.phrases(with: near)) }
    let each = weight(of: found.count, of: index.phrases.count) * 9 / 10
    return found.sorted().map { ($0, each) }
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
