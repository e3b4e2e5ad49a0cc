/// The names of a table by phrase, by word and by sound; made once, so that ten thousand rows are found
/// as quickly as ten.
struct RowIndex: Sendable {
  /// One name of a row: its key or one of its other words.
  struct Phrase: Sendable {
    let row: Int
    /// How many content words it has.
    let length: Int
  }

  private var names: [String] = []
  private(set) var phrases: [Phrase] = []
  private var wholes: [String: [Int]] = [:]
  private var firstWords: Set<String> = []
  private var longestPhrase = 1
  private var words: [String: [Int]] = [:]
  private var sounds: [[UInt8]: [String]] = [:]
  /// The words of five letters and more by their first sound, for misspellings.
  private var spelled: [UInt8: [(word: SpelledWord, text: String)]] = [:]

  private var kin = KindredWords([])

  init(_ table: Table) {
    let alsoColumn = table.index(of: "ook")
    for row in table.rows {
      guard let name = row.first, !name.isEmpty else { continue }
      names.append(name)
      add(name)
      guard let alsoColumn, alsoColumn > 0 else { continue }
      for other in row[alsoColumn].split(separator: "|") { add(String(other)) }
    }
    let sorted = words.keys.sorted()
    for word in sorted {
      let spelledWord = SpelledWord(word)
      sounds[spelledWord.sound, default: []].append(word)
      guard word.utf8.count >= 5, let first = spelledWord.sound.first else { continue }
      spelled[first, default: []].append((spelledWord, word))
    }
    kin = KindredWords(sorted)
  }

  private mutating func add(_ text: String) {
    let line = NormalizedLine(text)
    guard !line.isEmpty else { return }
    let row = names.count - 1
    if wholes[line.folded]?.contains(row) != true { wholes[line.folded, default: []].append(row) }
    if let first = line.tokens.first { firstWords.insert(first.text) }
    longestPhrase = min(8, max(longestPhrase, line.tokens.count))
    var content: [String] = []
    for token in line.tokens where !content.contains(token.text) && ChoiceMatcher.isContent(token) {
      content.append(token.text)
      words[token.text, default: []].append(phrases.count)
    }
    phrases.append(Phrase(row: row, length: content.count))
  }

  /// The first column of a row.
  func name(of row: Int) -> String { names[row] }

  /// The rows that a whole folded line names.
  func whole(_ folded: String) -> [Int]? { wholes[folded] }

  /// The rows whose full name stands in a line, the longest name only; several when it is shared or when
  /// names of the same length stand in it.
  func named(in line: NormalizedLine) -> [Int] {
    var best: (words: Int, rows: [Int]) = (0, [])
    for start in line.tokens.indices where firstWords.contains(line.tokens[start].text) {
      var phrase = ""
      for end in start..<min(start + longestPhrase, line.tokens.count) {
        phrase += end == start ? line.tokens[end].text : " " + line.tokens[end].text
        let words = end - start + 1
        guard words >= best.words, let rows = wholes[phrase], isTelling(line.tokens[start...end]) else {
          continue
        }
        if words > best.words { best = (words, []) }
        best.rows += rows.filter { !best.rows.contains($0) }
        if best.rows.count > 64 { return best.rows }
      }
    }
    return best.rows
  }

  private func isTelling(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains(where: ChoiceMatcher.isContent)
  }

  /// The phrases with a word, as positions in `phrases`.
  func phrases(with word: String) -> [Int] { words[word] ?? [] }

  /// The table's words that share a part with one that it does not have, those that share one part together.
  func kindred(of text: String) -> [[String]] { kin.kindred(of: text) }

  /// The table's words nearest to one that it does not have: those that sound the same, else those with
  /// the fewest mistakes.
  func nearest(to text: String) -> [String] {
    guard text.utf8.count >= 4, text.utf8.count <= 40, !CommonWords.lookalikes.contains(text) else {
      return []
    }
    let word = SpelledWord(text)
    if let same = sounds[word.sound] { return same }
    guard let first = word.sound.first, let candidates = spelled[first] else { return [] }
    var best = Int.max
    var found: [String] = []
    for candidate in candidates {
      guard let distance = candidate.word.distance(to: word), distance <= best else { continue }
      if distance < best { found = [] }
      best = distance
      found.append(candidate.text)
    }
    return found
  }
}
