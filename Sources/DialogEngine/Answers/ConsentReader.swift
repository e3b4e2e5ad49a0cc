/// Reads `toestemming`: only a clear yes is a yes; any no is a no; all else is asked again.
///
/// Consent has to be unambiguous (Regulation (EU) 2016/679, article 4(11)), so a yes with a condition, a
/// doubt or a question in it is none, and neither is one without conviction ("waarom niet").
struct ConsentReader: Sendable {
  func read(_ line: NormalizedLine) -> Reading {
    let signals = YesNoSignals(line)
    if refuses(signals) { return .understood(.yesNo(false)) }
    return agrees(signals, line) ? .understood(.yesNo(true)) : .notUnderstood
  }

  private func refuses(_ signals: YesNoSignals) -> Bool {
    if signals.contains(.yes, .doubt) { return false }
    if signals.contains(.refusal) || signals.standingLead == .no { return true }
    // In a longer story "niet" and "nooit" are about something else.
    guard signals.unknownWords <= 2 else { return false }
    if signals.contains(.no) { return true }
    return signals.contains(.negation)
      && (signals.isCovered || signals.contains(.good)) && !signals.contains(.lukewarm)
  }

  private func agrees(_ signals: YesNoSignals, _ line: NormalizedLine) -> Bool {
    if signals.contains(.no, .refusal, .negation, .doubt, .later, .condition, .lukewarm) { return false }
    if line.tokens.contains(where: { $0.after.contains(.question) }) { return false }
    if signals.isCovered { return signals.contains(.yes, .good) && !isOnlyHalf(line) }
    return signals.standingLead == .yes || signals.standingLead == .good
  }

  /// Words that can be agreement, but say too little by themselves.
  private func isOnlyHalf(_ line: NormalizedLine) -> Bool {
    ["wel", "wil", "mag", "mooi", "leuk", "fijn", "waar", "vooruit", "ik wil", "liefst"].contains(line.folded)
  }
}
