/// Reads `meerkeuze`: one or more options, by label, synonym, word, or their numbers when all fit on the
/// screen ("1 en 3").
struct MultipleChoiceReader: Sendable {
  private let options: [AnswerOption]
  private let matcher: ChoiceMatcher

  /// As many choices as are shown at once: beyond that a number says nothing here.
  private static let mostShown = 6
  private static let all = PhraseTable([
    (
      phrases: """
      alle, alles, allemaal, allen, altijd, alle drie, alle vier, alle vijf, alle zes, de hele dag, hele dag, \
      alle opties, alle keuzes
      """, meaning: true
    )
  ])
  private static let both = PhraseTable([
    (phrases: "allebei, beide, beiden, alle twee, alletwee", meaning: true)
  ])
  private static let except = CommonWords.words("behalve niet geen zonder")

  init(_ options: [AnswerOption]) {
    self.options = options
    matcher = ChoiceMatcher(options)
  }

  func read(_ line: NormalizedLine) -> Reading {
    if let whole = matcher.whole(line) { return reading(of: Set(whole), ifSeveral: whole.count > 1) }
    if let numbers = ChoiceNumber.readSeveral(line), options.count <= Self.mostShown,
      numbers.allSatisfy({ $0 <= options.count })
    {
      return reading(of: Set(numbers.map { $0 - 1 }), ifSeveral: false)
    }
    var found = matcher.mentions(in: line)
    if found.isEmpty || !found.contains(where: { !$0.isDenied }) { found += matcher.hints(in: line) }
    if saysAll(line) { return readingOfAll(except: found, in: line) }
    return reading(of: found)
  }

  /// Options that were mentioned in passing: only by their full labels or synonyms.
  func find(in line: NormalizedLine) -> Value? {
    guard case .understood(let value) = reading(of: matcher.mentions(in: line, volunteered: true)) else {
      return nil
    }
    return value
  }

  private func saysAll(_ line: NormalizedLine) -> Bool {
    !Self.all.matches(in: line).isEmpty || (options.count == 2 && !Self.both.matches(in: line).isEmpty)
  }

  private func readingOfAll(except found: [(options: [Int], isDenied: Bool)], in line: NormalizedLine)
    -> Reading
  {
    let isLimited = line.tokens.contains { Self.except.contains($0.text) }
    let unwanted = isLimited ? Set(found.flatMap(\.options)) : []
    if isLimited && unwanted.isEmpty { return .notUnderstood }
    return reading(of: Set(options.indices).subtracting(unwanted), ifSeveral: false)
  }

  private func reading(of found: [(options: [Int], isDenied: Bool)]) -> Reading {
    let denied = Set(found.filter(\.isDenied).flatMap(\.options))
    let meant = found.filter { !$0.isDenied }.map { $0.options.filter { !denied.contains($0) } }
    let clear = Set(meant.filter { $0.count == 1 }.joined())
    if !clear.isEmpty { return reading(of: clear, ifSeveral: false) }
    return reading(of: Set(meant.joined()), ifSeveral: true)
  }

  private func reading(of chosen: Set<Int>, ifSeveral isAmbiguous: Bool) -> Reading {
    let names = chosen.sorted().map { options[$0].name }
    if names.isEmpty { return .notUnderstood }
    if isAmbiguous && names.count > 1 { return .ambiguous(names.map { .options([$0]) }) }
    return .understood(.options(names))
  }
}
