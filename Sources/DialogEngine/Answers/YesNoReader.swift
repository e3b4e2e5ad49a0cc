/// Reads `ja-nee`.
///
/// A line is read when it says nothing but yes or no ("dat wil ik niet", "lijkt me prima"), or begins with
/// one that stands by itself ("ja, we zitten in Zwolle"). So "niet duur" and "nietwaar" are no no.
/// "Ja nee" is not understood: it mostly means no, but not surely.
struct YesNoReader: Sendable {
  /// What says yes or no only as the whole line: a key pressed, or a word that regrets.
  private static let wholeLines = WordMap([
    "j": true, "y": true, "ye": true, "jo": true, "n": false, "helaas": false,
  ])

  func read(_ line: NormalizedLine) -> Reading {
    if let answer = Self.wholeLines[line.folded] { return .understood(.yesNo(answer)) }
    let signals = YesNoSignals(line)
    guard let answer = Self.answer(signals) else { return .notUnderstood }
    return .understood(.yesNo(answer))
  }

  private static func answer(_ signals: YesNoSignals) -> Bool? {
    if signals.contains(.doubt) { return nil }
    let saysYes = signals.contains(.yes)
    let saysNo = signals.contains(.no, .refusal)
    if saysYes && saysNo { return nil }
    if saysNo, signals.isCovered || signals.standingLead != nil || signals.contains(.refusal) { return false }
    if signals.contains(.later) { return nil }
    if signals.isCovered { return coveredAnswer(signals, saysYes: saysYes) }
    switch signals.standingLead {
    case .yes, .good: return true
    default: return nil
    }
  }

  private static func coveredAnswer(_ signals: YesNoSignals, saysYes: Bool) -> Bool? {
    let isNegated = signals.contains(.negation)
    if saysYes { return isNegated ? nil : true }
    if isNegated { return signals.contains(.lukewarm) ? nil : false }
    return signals.contains(.good, .lukewarm) ? true : nil
  }
}
