/// Turns a question into the things it mentions, with the terms by which each can be met.
///
/// A word that a text has is taken as it stands, with its parts and synonyms. One that no text has is
/// looked for by its stem, then by its sound, then as a compound, then by slips of the pen. Two neighbours
/// that make one known word ("loop baan") both also stand for that word.
struct QueryAnalyzer {
  /// The most different things that are taken from one line; what follows is passed over.
  static let mostConcepts = 96
  /// What the whole is worth to each of two words that make it.
  static let joinedWeight: Float = 0.9
  /// What a part of an unknown compound is worth.
  static let partWeight: Float = 0.9
  /// The fewest letters of a beginning by which a word is known whose end is not.
  static let shortestBeginning = 6
  /// How much of such a word its beginning counts.
  static let beginningShare: Float = 0.7

  private let dictionary: TermDictionary
  private let line: LineWords
  private var query: Query
  private var seen: [Int32] = []
  private var seenUnknown: [Range<Int>] = []
  /// The first token behind the phrase that was found last: its words need not be known by themselves.
  private var phraseEnd = 0

  /// Analyses a line of at most some kilobytes; the work is linear in the number of words up to
  /// `mostConcepts` different ones.
  static func analyze(_ line: LineWords, with dictionary: TermDictionary) -> Query {
    var analyzer = QueryAnalyzer(dictionary: dictionary, line: line)
    analyzer.run()
    return analyzer.query
  }

  private init(dictionary: TermDictionary, line: LineWords) {
    self.dictionary = dictionary
    self.line = line
    query = Query(tokens: line.tokens)
    query.concepts.reserveCapacity(line.tokens.count + 4)
    query.alternatives.reserveCapacity(2 * line.tokens.count + 8)
    seen.reserveCapacity(line.tokens.count + 4)
  }

  private mutating func run() {
    for token in 0..<query.tokens.count where query.concepts.count < QueryAnalyzer.mostConcepts {
      addPhrases(from: token)
      if let surface = dictionary.surfaces.find(query.tokens, token) {
        addKnown(surface, token)
      } else if token >= phraseEnd {
        addUnknown(token)
      }
    }
  }

  // MARK: Words that are known

  private mutating func addKnown(_ surface: Int, _ token: Int, weight: Float = 1, reason: MatchReason = .word)
  {
    let term = dictionary.termOfSurface[surface]
    guard term >= 0 else { return }
    let parts = dictionary.parts.range(surface)
    let share = parts.isEmpty ? 1 : TermDictionary.wholeShare
    add(term, surface, token, share, weight, reason)
    for place in parts {
      let part = dictionary.parts.elements[place]
      add(part, nil, token, (1 - share) / Float(parts.count), weight, .part)
    }
  }

  /// Adds a concept, unless the line has mentioned it before.
  private mutating func add(
    _ term: Int32, _ surface: Int?, _ token: Int, _ share: Float, _ weight: Float, _ reason: MatchReason
  ) {
    guard !seen.contains(term) else { return }
    seen.append(term)
    let start = query.alternatives.count
    query.alternatives.append(Alternative(term: term, weight: weight, reason: reason))
    if let surface { addSynonyms(of: surface, weight) }
    let isStop = dictionary.isStopTerm[Int(term)]
    if !isStop { addJoined(token, weight) }
    let range = start..<query.alternatives.count
    query.concepts.append(Concept(range: range, share: share, token: token, isStop: isStop))
  }

  private mutating func addSynonyms(of surface: Int, _ weight: Float) {
    for place in dictionary.synonyms.range(surface) {
      let related = dictionary.synonyms.elements[place]
      query.alternatives.append(
        Alternative(term: related.term, weight: weight * related.weight, reason: .synonym))
    }
  }

  // MARK: Words that belong together

  /// Adds the words that a token makes with its neighbours as alternatives to the concept being made.
  private mutating func addJoined(_ token: Int, _ weight: Float) {
    for first in (token - 1)...token where first >= 0 && first + 1 < query.tokens.count {
      guard let surface = dictionary.surfaces.find(query.tokens, joining: first, first + 1) else { continue }
      let term = dictionary.termOfSurface[surface]
      guard term >= 0, !dictionary.isStopTerm[Int(term)] else { continue }
      query.alternatives.append(
        Alternative(term: term, weight: weight * QueryAnalyzer.joinedWeight, reason: .joined))
    }
  }

  /// Adds a concept for each phrase of the lexicon that begins at a token.
  private mutating func addPhrases(from token: Int) {
    guard dictionary.longestPhrase > 1 else { return }
    let start = query.tokens.ranges[token]
    var hash = query.tokens.hashes[token]
    var end = start.upperBound
    for length in 2...dictionary.longestPhrase where token + length <= query.tokens.count {
      let longer = query.tokens.ranges[token + length - 1].upperBound
      hash.combine(query.tokens.bytes, end..<longer)
      end = longer
      let range = start.lowerBound..<end
      guard let surface = dictionary.surfaces.find(query.tokens.bytes, range, 0..<0, hash) else { continue }
      let first = query.alternatives.count
      addSynonyms(of: surface, 1)
      guard first < query.alternatives.count else { continue }
      phraseEnd = max(phraseEnd, token + length)
      query.concepts.append(
        Concept(range: first..<query.alternatives.count, share: 1, token: token, isStop: false))
    }
  }

  // MARK: Words that are not known

  private mutating func addUnknown(_ token: Int) {
    let range = query.tokens.ranges[token]
    let word = Array(query.tokens.bytes[range])
    guard !seenUnknown.contains(where: { query.tokens.bytes[$0].elementsEqual(word) }) else { return }
    seenUnknown.append(range)
    if query.tokens.kinds[token] == .word {
      if addHyphenated(word, token) { return }
      if let term = dictionary.termByStem(word, word.indices), !dictionary.isStopTerm[Int(term)] {
        return add(term, nil, token, 1, 1, .stem)
      }
      let candidates = dictionary.spelling.candidates(for: token, of: line)
      if candidates.first?.isSpokenAlike != true, addParts(word, token) { return }
      if !candidates.isEmpty { return addMisspelled(candidates, token) }
      if addBeginning(word, token) { return }
    }
    addWhollyUnknown(token)
  }

  /// A word of which only the beginning is known, as in `gastvrijheidsscan`: that counts for most of it.
  private mutating func addBeginning(_ word: [UInt8], _ token: Int) -> Bool {
    let longest = word.count - Compounds.shortestPart
    guard longest >= QueryAnalyzer.shortestBeginning else { return false }
    for end in (QueryAnalyzer.shortestBeginning...longest).reversed() {
      guard let surface = dictionary.surfaces.find(Array(word[..<end])) else { continue }
      let term = dictionary.termOfSurface[surface]
      guard term >= 0, !dictionary.isStopTerm[Int(term)] else { continue }
      add(term, surface, token, QueryAnalyzer.beginningShare, QueryAnalyzer.partWeight, .part)
      let none = query.alternatives.count..<query.alternatives.count
      let share = 1 - QueryAnalyzer.beginningShare
      query.concepts.append(Concept(range: none, share: share, token: token, isStop: false))
      return true
    }
    return false
  }

  private mutating func addWhollyUnknown(_ token: Int) {
    let start = query.alternatives.count
    addJoined(token, 1)
    if query.alternatives.count == start { addMisspelledJoined(token) }
    let range = start..<query.alternatives.count
    query.concepts.append(Concept(range: range, share: 1, token: token, isStop: false))
  }

  /// A word written apart and misspelled at once: `vertrouwes persoon`.
  private mutating func addMisspelledJoined(_ token: Int) {
    for first in (token - 1)...token where first >= 0 && first + 1 < query.tokens.count {
      let joined =
        query.tokens.bytes[query.tokens.ranges[first]] + query.tokens.bytes[query.tokens.ranges[first + 1]]
      guard joined.count >= SpellingIndex.shortestForTwo else { continue }
      for candidate in dictionary.spelling.candidates(for: Array(joined)) {
        let term = dictionary.termOfSurface[candidate.surface]
        let weight = candidate.weight * QueryAnalyzer.joinedWeight
        query.alternatives.append(Alternative(term: term, weight: weight, reason: .joined))
      }
    }
  }

  /// A word with hyphens is known without them, or by the words between them.
  private mutating func addHyphenated(_ word: [UInt8], _ token: Int) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard word.contains(hyphen) else { return false }
    if let surface = dictionary.surfaces.find(word.filter { $0 != hyphen }) {
      addKnown(surface, token)
      return true
    }
    let parts = word.split(separator: hyphen).compactMap { dictionary.surfaces.find(Array($0)) }
    for surface in parts { addKnown(surface, token, weight: QueryAnalyzer.partWeight, reason: .part) }
    return !parts.isEmpty
  }

  private mutating func addParts(_ word: [UInt8], _ token: Int) -> Bool {
    guard let ranges = dictionary.split(word) else { return false }
    for range in ranges {
      let surface = dictionary.surfaces.find(word, range)
      guard let term = surface.map({ dictionary.termOfSurface[$0] }) ?? dictionary.termByStem(word, range)
      else {
        continue
      }
      add(term, surface, token, 1 / Float(ranges.count), QueryAnalyzer.partWeight, .part)
    }
    return true
  }

  private mutating func addMisspelled(_ candidates: [SpellingCandidate], _ token: Int) {
    let best = candidates[0]
    let reason: MatchReason = best.isSpokenAlike ? .spokenAlike : .slip
    let term = dictionary.termOfSurface[best.surface]
    guard !seen.contains(term) else { return }
    if candidates.count == 1 || !dictionary.parts[best.surface].isEmpty {
      return addKnown(best.surface, token, weight: best.weight, reason: reason)
    }
    seen.append(term)
    let start = query.alternatives.count
    for candidate in candidates {
      let term = dictionary.termOfSurface[candidate.surface]
      query.alternatives.append(Alternative(term: term, weight: candidate.weight, reason: reason))
      addSynonyms(of: candidate.surface, candidate.weight)
    }
    addJoined(token, 1)
    let isStop = dictionary.isStopTerm[Int(term)]
    let range = start..<query.alternatives.count
    query.concepts.append(Concept(range: range, share: 1, token: token, isStop: isStop))
  }
}
