/// Tells danger from what only sounds like it, having learned from whole lines of both kinds.
///
/// Patterns see the wordings that somebody thought of. This sees those that resemble them, and knows from
/// thousands of ordinary questions what resembles them by chance.
struct SafetyClassifier: Sendable {
  /// How far danger must be ahead of harmlessness, and how much there must be of it. A plain answer in a form
  /// that is taken for danger costs somebody their answer, and a few examples more or fewer move short lines: so
  /// likeness must be clear, and the patterns must see what matters.
  static let leastLead: Float = 0.1
  static let leastScore: Float = 0.25
  /// A line of fewer words tells too little to be like another; there the patterns decide alone.
  static let leastWords = 3

  private let classifier: TopicClassifier?
  private static let harmless = SafetyKind.allCases.count

  /// Learns from lines. `ordinary` are lines in which nothing is the matter.
  init(_ examples: [SafetyExample], ordinary: [String]) {
    guard !examples.isEmpty else {
      classifier = nil
      return
    }
    var reader = PieceReader(.soundsAndWords)
    let lines = examples + ordinary.map { SafetyExample(kind: nil, line: $0) }
    let learned = lines.map { line in
      let place = line.kind.flatMap { SafetyKind.allCases.firstIndex(of: $0) } ?? Self.harmless
      return TopicClassifier.Example(pieces: reader.pieces(of: line.line), topics: [place])
    }
    classifier = TopicClassifier(
      learned, topicCount: Self.harmless + 1, pieces: .soundsAndWords, pace: .danger)
  }

  /// What a line tells of, or nil.
  func kind(of line: LineWords) -> SafetyKind? {
    guard line.tokens.kinds.count(where: { $0 == .word }) >= Self.leastWords else { return nil }
    guard let scores = classifier?.scores(of: line.keys) else { return nil }
    let best = SafetyKind.allCases.indices.max { scores[$0] < scores[$1] } ?? 0
    guard scores[best] >= Self.leastScore, scores[best] - scores[Self.harmless] >= Self.leastLead else {
      return nil
    }
    return SafetyKind.allCases[best]
  }
}
