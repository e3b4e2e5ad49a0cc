/// Finds options in a line by their labels and synonyms; made once for a question, and shared.
final class ChoiceMatcher: Sendable {
  /// The options that something may mean, as positions, ascending.
  typealias Options = [Int]

  private let wholes: WordMap<Options>
  private let joined: WordMap<Options>
  private let phrases: PhraseTable<Options>
  private let words: WordMap<Options>
  private let spelled: [(word: SpelledWord, options: Options)]

  init(_ options: [AnswerOption]) {
    var wholes = WordMap<Options>()
    var joined = WordMap<Options>()
    var phrases = PhraseTable<Options>()
    var words = WordMap<Options>()
    var phraseOptions: [(phrase: NormalizedLine, options: Options)] = []
    for (index, option) in options.enumerated() {
      for text in [option.label] + option.synonyms {
        let line = NormalizedLine(text)
        guard !line.isEmpty else { continue }
        Self.add(index, to: &wholes, at: line.folded)
        Self.add(index, to: &joined, at: Self.joined(line.folded))
        phraseOptions.append((line, wholes[line.folded] ?? []))
        for token in line.tokens where Self.isContent(token) { Self.add(index, to: &words, at: token.text) }
      }
      // The stable name is often the plainest word for it.
      Self.add(index, to: &joined, at: NormalizedLine(option.name.rawValue).folded.filter { $0 != " " })
    }
    for (line, _) in phraseOptions where line.tokens.contains(where: { $0.text.utf8.count > 1 }) {
      phrases.add(line.raw, meaning: wholes[line.folded] ?? [])
    }
    self.wholes = wholes
    self.joined = joined
    self.phrases = phrases
    self.words = words
    spelled = words.keys.sorted().filter { $0.utf8.count >= 5 }.map { (SpelledWord($0), words[$0] ?? []) }
  }

  private static func add(_ option: Int, to index: inout WordMap<Options>, at key: String) {
    guard !key.isEmpty, index[key]?.contains(option) != true else { return }
    index[key] = (index[key] ?? []) + [option]
  }

  /// A folded text as one word, without spaces and apostrophes.
  private static func joined(_ folded: String) -> String {
    String(decoding: folded.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "'") }, as: UTF8.self)
  }

  /// Whether a word may point at one option.
  static func isContent(_ token: Token) -> Bool {
    !token.isNumber && token.text.utf8.count > 1 && !CommonWords.functionWords.contains(token.text)
  }

  /// The options whose label or synonym the whole line is, layout aside.
  func whole(_ line: NormalizedLine) -> Options? {
    if let options = wholes[line.folded] { return options }
    guard line.tokens.count <= 6 else { return nil }
    return joined[Self.joined(line.folded)]
  }

  /// What stands in a line: labels and synonyms in full, each with whether it is denied.
  ///
  /// - Parameter volunteered: Whether nobody asked; then only what somebody says of themselves counts.
  func mentions(in line: NormalizedLine, volunteered: Bool = false) -> [(options: Options, isDenied: Bool)] {
    phrases.matches(in: line).compactMap { match in
      let start = match.tokens.lowerBound
      if volunteered {
        // `we zijn met 14 man` says nothing about an option that is called 14.
        guard SelfDescription.holds(at: start, in: line), ChoiceNumber.read(line.part(match.tokens)) == nil
        else { return nil }
      }
      return (match.meaning, Self.isDenied(start, in: line))
    }
  }

  /// What single words of a line point at, misspelled or not, one entry for each word that does.
  ///
  /// Empty when more than three other words say something too: then the line is about something else.
  func hints(in line: NormalizedLine) -> [(options: Options, isDenied: Bool)] {
    var found: [(options: Options, isDenied: Bool)] = []
    var others = 0
    for (position, token) in line.tokens.enumerated() where Self.isContent(token) {
      let options = words[token.text] ?? words[token.stem] ?? nearest(token.text)
      if options.isEmpty {
        others += 1
        if others > 3 { return [] }
      } else {
        found.append((options, Self.isDenied(position, in: line)))
      }
    }
    return found
  }

  /// The options of the words that are nearest to a misspelled one.
  private func nearest(_ text: String) -> Options {
    let length = text.utf8.count
    guard length >= 4, length <= 40, !CommonWords.lookalikes.contains(text) else { return [] }
    let letters = SpelledWord.letters(of: text)
    guard spelled.contains(where: { $0.word.mayBeNear(letters, length: length) }) else { return [] }
    let word = SpelledWord(text)
    var best = Int.max
    var options: Options = []
    for candidate in spelled {
      guard let distance = candidate.word.distance(to: word), distance <= best else { continue }
      if distance < best { options = [] }
      best = distance
      options += candidate.options.filter { !options.contains($0) }
    }
    return options.sorted()
  }

  /// `geen monteur`, `niet de monteur`.
  private static func isDenied(_ position: Int, in line: NormalizedLine) -> Bool {
    var before = position - 1
    while before >= 0, ["de", "het", "een", "echt", "meer", "als", "in"].contains(line.tokens[before].text) {
      before -= 1
    }
    guard before >= 0, line.tokens[before].after.isSubset(of: .space) || before == position - 1 else {
      return false
    }
    return CommonWords.negations.contains(line.tokens[before].text)
      && line.tokens[before].after.isSubset(of: .space)
  }
}
