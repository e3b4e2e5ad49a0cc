/// The words of all safety patterns, and their signs.
struct SafetyVocabulary: Sendable {
  private var words = WordTable()
  private var forgiving: Set<Int> = []
  /// For each word a bit for each language whose patterns have it.
  private var languages: [UInt8] = []
  private var spelling = SpellingIndex(words: [])

  /// The number of signs: two for each word.
  var signCount: Int { words.count * 2 }

  /// The sign that a word of a pattern asks for: an even one for the very word, an odd one where
  /// misspellings count.
  mutating func sign(_ word: SafetyPattern.Word, _ language: SafetyLanguage) -> Int32 {
    let index = words.insert(Array(word.text.utf8))
    if index == languages.count { languages.append(0) }
    languages[index] |= 1 << language.position
    if word.isForgiving { forgiving.insert(index) }
    return Int32(index * 2 + (word.isForgiving ? 1 : 0))
  }

  /// Whether a language has the word of a sign.
  func has(_ sign: Int32, _ language: SafetyLanguage) -> Bool {
    languages[Int(sign / 2)] & (1 << language.position) != 0
  }

  /// Files the words that forgive misspellings; called once, when all words are in.
  mutating func close() {
    spelling = SpellingIndex(words: forgiving.sorted().map { ($0, words[$0]) })
  }

  /// Gives the signs that a word of a line carries.
  func forEachSign(of line: LineWords, at token: Int, _ visit: (Int32) -> Void) {
    let exact = words.find(line.tokens, token)
    if let exact {
      visit(Int32(exact * 2))
      visit(Int32(exact * 2 + 1))
    }
    // A word that stands in some pattern is taken as it was meant.
    guard exact == nil, line.tokens.ranges[token].count >= 4 else { return }
    for candidate in spelling.candidates(for: token, of: line) {
      visit(Int32(candidate.surface * 2 + 1))
    }
  }
}

/// A line as the recogniser sees it: the signs that each of its words carries.
struct SafetyLine {
  private var signs: [Int32] = []
  private var starts: [Int32] = [0]

  init(_ line: LineWords, _ vocabulary: SafetyVocabulary) {
    starts.reserveCapacity(line.tokens.count + 1)
    for token in 0..<line.tokens.count {
      vocabulary.forEachSign(of: line, at: token) { signs.append($0) }
      starts.append(Int32(signs.count))
    }
  }

  /// The number of words.
  var count: Int { starts.count - 1 }

  /// Whether no word carries a sign.
  var isEmpty: Bool { signs.isEmpty }

  /// The signs of a word.
  func signs(of token: Int) -> ArraySlice<Int32> { signs[Int(starts[token])..<Int(starts[token + 1])] }

  /// Whether a word carries one of some signs.
  func carries(_ token: Int, _ wanted: [Int32]) -> Bool {
    signs(of: token).contains { wanted.contains($0) }
  }

  /// How many words of the line a language has.
  func wordCount(in language: SafetyLanguage, _ vocabulary: SafetyVocabulary) -> Int {
    (0..<count).count { token in signs(of: token).contains { vocabulary.has($0, language) } }
  }

  /// Whether any word carries a sign.
  func contains(_ sign: Int32) -> Bool { signs.contains(sign) }
}
