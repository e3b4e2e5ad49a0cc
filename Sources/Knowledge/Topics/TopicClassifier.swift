/// Tells from the sounds of a line what it is about, having learned from example questions.
///
/// A linear classifier with a weight for each piece of a word and each topic, learned by the multiclass
/// passive-aggressive algorithm (Crammer et al. 2006, "Online Passive-Aggressive Algorithms", section 8, PA-I) and
/// averaged over all steps (Freund & Schapire 1999). Learning goes through the examples in a fixed order,
/// so the same examples always give the same weights.
struct TopicClassifier: Sendable {
  /// How learning goes.
  struct Pace: Sendable {
    /// How often it goes through the examples.
    let rounds: Int
    /// The most that one example may change: C of PA-I.
    let aggressiveness: Float

    /// Small steps, often: what few examples say doesn't drown out the rest.
    static let topics = Pace(rounds: 8, aggressiveness: 0.2)
    /// As far as each example asks: of danger none may be passed over.
    static let danger = Pace(rounds: 4, aggressiveness: 1)
  }

  /// Learning takes time by examples × topics; where that is more than this, it is left out.
  static let mostWork = 4_000_000

  /// An example of a topic.
  struct Example: Sendable {
    let pieces: [UInt32]
    /// The topics that it belongs to, of which the first is learned; not empty.
    let topics: [Int]
  }

  let table: GramTable
  let weights: TopicWeights

  /// Learns from examples of the topics `0..<topicCount`; nil where that would be more than `mostWork`.
  init?(_ examples: [Example], topicCount: Int, pieces: LinePieces = .sounds, pace: Pace = .topics) {
    guard TopicClassifier.isLearnable(examples.count, topicCount: topicCount) else { return nil }
    let table = GramTable(examples.map(\.pieces), pieces)
    let lines = examples.map { GramVector($0.pieces, table) }
    var trainer = TopicTrainer(
      gramCount: table.count, topicCount: topicCount, aggressiveness: pace.aggressiveness)
    for _ in 0..<pace.rounds {
      for number in TopicTrainer.order(examples.count) {
        trainer.learn(lines[number], examples[number].topics)
      }
    }
    self.table = table
    weights = trainer.averaged()
  }

  /// Whether so many examples of so many topics are no more than `mostWork`.
  static func isLearnable(_ exampleCount: Int, topicCount: Int) -> Bool {
    exampleCount * topicCount <= mostWork
  }

  /// What a line scores for each topic; an example of a topic scores about 1 more than on any other.
  func scores(of tokens: TokenList) -> [Float] { scores(of: SoundKeys(of: tokens)) }

  /// The same for a line whose words sound like this.
  func scores(of keys: SoundKeys) -> [Float] {
    weights.scores(of: GramVector(table.pieces.pieces(of: keys), table))
  }
}
