/// Makes a `TermDictionary`: first all words of the texts and the lexicon are added, then `build` relates
/// them.
struct TermDictionaryBuilder {
  private var surfaces = WordTable()
  private var terms = WordTable()
  private var termOfSurface: [Int32] = []
  private var isStop: [Bool] = []
  private let stopWords: StopWords
  private let synonyms: Synonyms

  /// Begins with the words of a lexicon.
  init(lexicon: Lexicon) {
    stopWords = StopWords(lexicon.stopWords)
    synonyms = lexicon.allSynonyms
    for word in stopWords.sorted { _ = add(Array(word.utf8)) }
    for entry in synonyms.entries {
      for word in entry.word.split(separator: " ") + entry.others.flatMap({ $0.split(separator: " ") }) {
        _ = add(Array(word.utf8))
      }
    }
  }

  /// Adds the words of a text, and their surfaces to a list.
  mutating func add(_ tokens: TokenList, to list: inout [Int32]) {
    for token in 0..<tokens.count {
      let surface =
        surfaces.find(tokens, token) ?? add(Array(tokens.bytes[tokens.ranges[token]]))
      list.append(Int32(surface))
    }
  }

  private mutating func add(_ word: [UInt8]) -> Int {
    let surface = insertSurface(word)
    // A hyphenated word is also met without its hyphen.
    if word.contains(UInt8(ascii: "-")) { _ = insertSurface(word.filter { $0 != UInt8(ascii: "-") }) }
    return surface
  }

  private mutating func insertSurface(_ word: [UInt8]) -> Int {
    let surface = surfaces.insert(word)
    guard surface == termOfSurface.count else { return surface }
    let isStopWord = stopWords.contains(String(decoding: word, as: UTF8.self))
    // A stop word is not stemmed, and marked, lest it meets the stem of a word that says something.
    let term = terms.insert(isStopWord ? [UInt8(ascii: "=")] + word : TermDictionary.stem(word))
    if term == isStop.count { isStop.append(isStopWord) }
    termOfSurface.append(Int32(term))
    return surface
  }

  /// Relates the words and hands out the whole.
  consuming func build() -> TermDictionary {
    var builder = self
    let parts = builder.findParts()
    let (related, longest) = builder.relateSynonyms()
    let count = builder.surfaces.count
    return TermDictionary(
      surfaces: builder.surfaces, terms: builder.terms, termOfSurface: builder.termOfSurface,
      isStopTerm: builder.isStop, parts: GroupedList(keyCount: count, parts),
      synonyms: GroupedList(keyCount: count, related), spelling: builder.spellingIndex(),
      longestPhrase: longest)
  }

  private func findParts() -> [(key: Int, value: Int32)] {
    var pairs: [(key: Int, value: Int32)] = []
    for surface in 0..<surfaces.count where !isStop[Int(termOfSurface[surface])] {
      let word = surfaces[surface]
      for part in hyphenParts(word) ?? compoundParts(word) where part != termOfSurface[surface] {
        pairs.append((surface, part))
      }
    }
    return pairs
  }

  private func hyphenParts(_ word: [UInt8]) -> [Int32]? {
    guard word.contains(UInt8(ascii: "-")) else { return nil }
    return word.split(separator: UInt8(ascii: "-")).compactMap { part in
      terms.find(TermDictionary.stem(Array(part))).flatMap { isStop[$0] ? nil : Int32($0) }
    }
  }

  private func compoundParts(_ word: [UInt8]) -> [Int32] {
    let ranges = Compounds.split(word) { range, hash in
      range.count < word.count && surfaces.find(word, range, 0..<0, hash).map { isPart($0) } ?? false
    }
    return (ranges ?? []).compactMap { surfaces.find(word, $0) }.map { termOfSurface[$0] }
  }

  private func isPart(_ surface: Int) -> Bool {
    !isStop[Int(termOfSurface[surface])] && !surfaces[surface].contains(UInt8(ascii: "-"))
  }

  private mutating func relateSynonyms() -> ([(key: Int, value: RelatedTerm)], longest: Int) {
    var pairs: [(key: Int, value: RelatedTerm)] = []
    var longest = 1
    for entry in synonyms.entries {
      let surface = insertPhrase(Array(entry.word.utf8))
      longest = max(longest, entry.word.split(separator: " ").count)
      let words = entry.others.flatMap { $0.split(separator: " ") }
      for term in words.compactMap({ surfaces.find(Array($0.utf8)) }).map({ termOfSurface[$0] })
      where !isStop[Int(term)] && term != termOfSurface[surface] {
        pairs.append((surface, RelatedTerm(term: term, weight: TermDictionary.synonymWeight)))
      }
    }
    return (pairs, longest)
  }

  private mutating func insertPhrase(_ phrase: [UInt8]) -> Int {
    let surface = surfaces.insert(phrase)
    if surface == termOfSurface.count { termOfSurface.append(-1) }
    return surface
  }

  private func spellingIndex() -> SpellingIndex {
    let words = (0..<surfaces.count).filter { termOfSurface[$0] >= 0 }.map { ($0, surfaces[$0]) }
    return SpellingIndex(words: words.filter { isSpellable($0.1) })
  }

  private func isSpellable(_ word: [UInt8]) -> Bool {
    word.count >= 3 && word.allSatisfy { !$0.isDigit && $0 < 0x80 }
  }
}
