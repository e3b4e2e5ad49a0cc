/// The signals of a line, from left to right, and what they come to.
struct YesNoSignals {
  private let line: NormalizedLine
  private var signals: [(signal: YesNoSignal, end: Int)] = []
  /// How many words say something that is not known here.
  private(set) var unknownWords = 0
  /// The first signal, when no unknown word stands before it.
  private var lead: (signal: YesNoSignal, end: Int)?

  init(_ line: NormalizedLine) {
    self.line = line
    var position = 0
    while position < line.tokens.count {
      let (signal, end) = Self.signal(in: line, at: position)
      position = end
      guard let signal else {
        unknownWords += 1
        continue
      }
      // A `maar` at the end sets no condition: "bel me maar".
      let isTail = signal == .condition && position == line.tokens.count
      if signal == .filler || isTail { continue }
      signals.append((signal, end))
      if lead == nil, unknownWords == 0 { lead = (signal, end) }
    }
  }

  private static func signal(in line: NormalizedLine, at position: Int) -> (YesNoSignal?, Int) {
    if let match = YesNoSignal.phrases.match(in: line, at: position) {
      return (match.meaning, match.tokens.upperBound)
    }
    let token = line.tokens[position]
    // A number may choose from what the screen shows: "2 ok" is surely no plain yes.
    if token.isNumber { return (nil, position + 1) }
    return (YesNoSignal.drawnOut(token.text), position + 1)
  }

  func contains(_ wanted: YesNoSignal...) -> Bool {
    signals.contains { wanted.contains($0.signal) }
  }

  /// Whether every word is known, and what is said is said about the question.
  var isCovered: Bool { unknownWords == 0 }

  /// What the line begins with, when that stands by itself whatever follows.
  var standingLead: YesNoSignal? {
    guard let lead else { return nil }
    switch lead.signal {
    case .yes, .no, .refusal: return lead.signal
    case .good where lead.end > 0 && isClosed(line.tokens[lead.end - 1].after): return .good
    default: return nil
    }
  }

  /// A yes or no in front, and what follows it when that says something of its own: `een stage` in
  /// `nee, een stage`.
  var leadAndRest: (lead: YesNoSignal, rest: NormalizedLine)? {
    guard unknownWords > 0, let lead, let standing = standingLead else { return nil }
    return (standing == .refusal ? .no : standing, line.part(lead.end..<line.tokens.count))
  }

  private func isClosed(_ marks: Marks) -> Bool {
    !marks.isDisjoint(with: [.comma, .period, .exclamation, .semicolon])
  }
}
