/// The constants of ranking.
enum Ranking {
  /// How fast repetition stops counting: k1 of BM25 (Robertson & Zaragoza 2009, "The Probabilistic
  /// Relevance Framework: BM25 and Beyond", 3.5.2).
  static let saturation: Float = 1.2
  /// What a stop word counts in the likeness of whole questions, beside 1 to 6 for other words.
  static let stopWordImportance: Float = 0.35
  /// What a word that no text has counts, as a share of what its frequency of 0 says.
  static let unknownWordShare: Float = 0.65
  /// What it is worth that a word occurs at all, beside how often: the lower bound δ of BM25+ (Lv & Zhai
  /// 2011, "Lower-Bounding Term Frequency Normalization"). An answer may name a thing just once.
  static let presence: Float = 1
  /// How much of a score is the likeness to an example question; the rest is BM25.
  static let likenessShare: Float = 0.5
  /// How much of an article's score is how well its topic fits; the rest is what the index finds.
  static let topicShare: Float = 0.55
  /// How many topics give all their articles as candidates.
  static let mostTopics = 3
  /// How many articles on one topic are among those offered, as long as there are others.
  static let mostOfOneTopic = 2
  /// How many times as many articles are looked at as are offered.
  static let nearestFactor = 4
  /// From this likeness on a line counts as the example question itself.
  static let sameQuestion: Float = 0.95
  /// What a match keeps that rests on next to nothing.
  static let leastSupport: Float = 0.6
  /// What a match keeps that rests on some share of what would be enough.
  static func support(_ share: Float) -> Float { min(1, leastSupport + (1 - leastSupport) * share) }
  /// How many words' worth, each as rare as an unknown one, make a match keep its whole score.
  static let fullSupport: Float = 1.4
  /// What a match keeps that rests on one word of a sentence.
  static let loneWord: Float = 0.8
  /// What the topic of a single word counts as a score of its own; that of an example is about 1.
  static let loneTopic: Float = 0.5
  /// How many words make a sentence.
  static let sentence = 4
  /// What an article for another audience keeps of its score.
  static let otherAudience: Float = 0.93
  /// What an article for all keeps of its score, beside one for this very audience.
  static let anyAudience: Float = 0.97

  /// How much a term says: the inverse document frequency of BM25, kept positive (Lucene's form of
  /// Robertson & Spärck Jones 1976): ln(1 + (N - n + 0.5) / (n + 0.5)).
  static func inverseFrequency(_ count: Int, of total: Int) -> Float {
    let (n, all) = (Double(count), Double(max(total, count)))
    return Float(naturalLogarithm(1 + (all - n + 0.5) / (n + 0.5)))
  }
}
