/// Reads `keuze`: one option, by label, synonym or an unmistakable word of one, also misspelled.
///
/// Numbers on the screen are not read here: only the conversation knows what it showed (`ChoiceNumber`).
struct ChoiceReader: Sendable {
  private let options: [AnswerOption]
  private let matcher: ChoiceMatcher

  init(_ options: [AnswerOption]) {
    self.options = options
    matcher = ChoiceMatcher(options)
  }

  func read(_ line: NormalizedLine) -> Reading {
    if let whole = matcher.whole(line) { return reading(of: whole) }
    if let mentioned = mentioned(in: line, volunteered: false) { return reading(of: mentioned) }
    return Self.best(of: matcher.hints(in: line)).map(reading(of:)) ?? .notUnderstood
  }

  /// An option that was mentioned in passing: only by its full label or a synonym.
  func find(in line: NormalizedLine) -> Value? { only(mentioned(in: line, volunteered: true)) }

  /// The one option whose full label or synonym stands in a line that is about this question's dialog.
  func findNamed(in line: NormalizedLine) -> Value? { only(mentioned(in: line, volunteered: false)) }

  private func only(_ mentioned: [Int]?) -> Value? {
    guard let mentioned, mentioned.count == 1 else { return nil }
    return .option(options[mentioned[0]].name)
  }

  /// The options that stand in a line in full; with `of` or `en` in it, also those of which a word does.
  private func mentioned(in line: NormalizedLine, volunteered: Bool) -> [Int]? {
    let mentions = matcher.mentions(in: line, volunteered: volunteered)
    guard let best = Self.best(of: mentions) else { return nil }
    guard best.count == 1, line.tokens.contains(where: { $0.text == "of" || $0.text == "en" }) else {
      return best
    }
    let others = matcher.hints(in: line).filter { !$0.isDenied && $0.options.count == 1 }
    return Set(best + others.flatMap(\.options)).sorted()
  }

  private func reading(of chosen: [Int]) -> Reading {
    let values = chosen.map { Value.option(options[$0].name) }
    return values.count == 1 ? .understood(values[0]) : .ambiguous(values)
  }

  /// The options that most words point at, less those that are denied; nil when none is.
  private static func best(of found: [(options: [Int], isDenied: Bool)]) -> [Int]? {
    var votes: [Int: Int] = [:]
    for entry in found where !entry.isDenied {
      for option in entry.options { votes[option, default: 0] += 1 }
    }
    for entry in found where entry.isDenied { for option in entry.options { votes[option] = nil } }
    guard let most = votes.values.max() else { return nil }
    // A word that fits one option only says more than a word that fits several.
    let chosen = votes.keys.filter { votes[$0] == most }.sorted()
    return chosen
  }
}
