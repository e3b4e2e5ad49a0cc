/// Tells danger from what only sounds like it, having learned from whole lines of both kinds.
///
/// Patterns see the wordings that somebody thought of. This sees those that resemble them, and knows from
/// thousands of ordinary questions what resembles them by chance.
struct SafetyClassifier: Sendable {
  /// How far danger must be ahead of harmlessness. Chosen on `Tests/KnowledgeTests/Questions/dev.tsv`: rather an
  /// alarm too many than one too few.
  static let leastLead: Float = -0.2

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
    classifier = TopicClassifier(learned, topicCount: Self.harmless + 1, pieces: .soundsAndWords)
  }

  /// What a line tells of, or nil.
  func kind(of tokens: TokenList) -> SafetyKind? {
    lead(of: tokens).flatMap { $0.lead > Self.leastLead ? $0.kind : nil }
  }

  /// The kind of danger that a line is most like, and how far that is ahead of harmlessness; nil when nothing
  /// was learned.
  func lead(of tokens: TokenList) -> (kind: SafetyKind, lead: Float)? {
    guard let scores = classifier?.scores(of: tokens) else { return nil }
    let best = SafetyKind.allCases.indices.max { scores[$0] < scores[$1] } ?? 0
    return (SafetyKind.allCases[best], scores[best] - scores[Self.harmless])
  }
}
