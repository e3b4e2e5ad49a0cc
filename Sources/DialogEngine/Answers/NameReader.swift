/// Reads `naam`: how somebody wants to be called, as typed, without the words that lead in to it.
///
/// At most 60 characters and six words; a longer line is a story, not a name. A yes, a no, an e-mail
/// address or a line with a number in it is no name either.
struct NameReader: Sendable {
  /// The longest name, in characters.
  static let longestName = 60

  private static let leads = PhraseTable<Void>([
    (
      phrases: """
      ik heet, ik heette, mijn naam is, m'n naam is, mn naam is, de naam is, naam is, naam, mijn naam, ik ben, \
      noem me maar, noem mij maar, noem me, noem mij, zeg maar, zegmaar, dit is, je mag me, doe maar, met, \
      hallo, hoi, dag, goedemorgen, goedemiddag, goedenavond, men naam is, ik hiet, heet, mij naam is, \
      je spreekt met, u spreekt met, ik word, het is, hey, hi, gewoon
      """, meaning: ()
    )
  ])
  private static let tails = [
    ["is", "mijn", "naam"], ["is", "m'n", "naam"], ["heet", "ik"], ["noemen"], ["genoemd"], ["hoor"], ["aub"],
    ["graag"],
  ]
  private static let refusals = CommonWords.words(
    "geen anoniem niet niemand niks liever ik wij we jullie mijn m'n het")

  func read(_ line: NormalizedLine) -> Reading {
    var start = 0
    while let lead = Self.leads.match(in: line, at: start), lead.tokens.upperBound < line.tokens.count {
      start = lead.tokens.upperBound
    }
    var end = line.tokens.count
    for tail in Self.tails where end - tail.count > start && line.has(tail, at: end - tail.count) {
      end -= tail.count
    }
    let name = line.text(of: start..<end).trimmed
    guard isName(line, start..<end), name.count <= Self.longestName, !name.contains("@") else {
      return .notUnderstood
    }
    return .understood(.name(name))
  }

  private func isName(_ line: NormalizedLine, _ range: Range<Int>) -> Bool {
    let tokens = line.tokens[range]
    guard !tokens.isEmpty, tokens.count <= 6, !tokens.contains(where: \.isNumber) else { return false }
    if tokens.allSatisfy({ CommonWords.fillers.contains($0.text) }) { return false }
    if tokens.contains(where: { Self.refusals.contains($0.text) }) { return false }
    if line.raw.utf8.contains(UInt8(ascii: "@")) || QuestionOpening.opens(line, at: 0) { return false }
    let signals = YesNoSignals(line)
    return !(signals.isCovered && signals.contains(.yes, .no, .refusal, .negation, .doubt, .good))
  }
}
