/// Phrases of one or more words, each with a meaning, found as whole words in a line.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let words: [String]
    let meaning: Meaning
  }

  /// The entries by their first word, longest first.
  private var entries = WordMap<[Entry]>()

  /// A phrase that was found.
  struct Match {
    /// Which tokens it covers.
    let tokens: Range<Int>
    /// What it means.
    let meaning: Meaning
  }

  init() {}

  /// The words with which a phrase begins.
  private(set) var firstWords: Set<String> = []

  /// Makes a table from lists of phrases parted by commas, each list with its meaning.
  init(_ lists: [(phrases: String, meaning: Meaning)]) {
    for list in lists {
      for phrase in list.phrases.split(separator: ",") { add(String(phrase), meaning: list.meaning) }
    }
  }

  /// Adds a phrase, normalised as a line is; one without words is left out.
  mutating func add(_ phrase: String, meaning: Meaning) {
    // Not as a `NormalizedLine`: what that says of a line rests on tables such as this one.
    var folder = LineFolder(capacity: phrase.utf8.count)
    folder.fold(phrase)
    let words = folder.tokens.map(\.text)
    guard let first = words.first else { return }
    var list = entries[first] ?? []
    let place = list.firstIndex { $0.words.count < words.count } ?? list.count
    list.insert(Entry(words: words, meaning: meaning), at: place)
    entries[first] = list
    firstWords.insert(first)
  }

  /// The longest phrase that begins at a position; of equals the one that was added first.
  func match(in line: NormalizedLine, at position: Int) -> Match? {
    guard position < line.tokens.count, let list = entries[line.tokens[position].text] else { return nil }
    for entry in list where line.has(entry.words, at: position) {
      return Match(tokens: position..<position + entry.words.count, meaning: entry.meaning)
    }
    return nil
  }

  /// Every phrase from left to right, longest first, none overlapping.
  func matches(in line: NormalizedLine) -> [Match] {
    var found: [Match] = []
    var position = 0
    while position < line.tokens.count {
      if let match = match(in: line, at: position) {
        found.append(match)
        position = match.tokens.upperBound
      } else {
        position += 1
      }
    }
    return found
  }
}
