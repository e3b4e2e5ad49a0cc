/// Learns the weights of a `TopicClassifier`, one example at a time.
struct TopicTrainer {
  private var weights: TopicWeights
  /// Each change times the number of the step at which it was made: what averaging takes off (Daumé III
  /// 2006, "Practical Structured Learning Techniques", figure 2.3).
  private var changes: TopicWeights
  private var step: Float = 1
  /// What the latest line scored.
  private var scores: [Float] = []

  private let aggressiveness: Float

  init(gramCount: Int, topicCount: Int, aggressiveness: Float) {
    self.aggressiveness = aggressiveness
    weights = TopicWeights(gramCount: gramCount, topicCount: topicCount)
    changes = weights
  }

  /// Changes the weights just so far that the example scores 1 more on its own topic than on the best other.
  mutating func learn(_ line: GramVector, _ topics: [Int]) {
    defer { step += 1 }
    guard !line.numbers.isEmpty, let own = topics.first else { return }
    weights.setScores(of: line, in: &scores)
    guard let rival = rival(of: topics) else { return }
    let loss = 1 - scores[own] + scores[rival]
    guard loss > 0 else { return }
    // The line has length 1, so the two changes together have length √2.
    let change = min(aggressiveness, loss / 2)
    weights.add(line, times: (own, change), and: (rival, -change))
    changes.add(line, times: (own, step * change), and: (rival, step * -change))
  }

  /// The first of the topics that scored most, beside those that the line belongs to.
  private func rival(of topics: [Int]) -> Int? {
    var rival: Int?
    var best = -Float.infinity
    for topic in scores.indices where scores[topic] > best && !topics.contains(topic) {
      rival = topic
      best = scores[topic]
    }
    return rival
  }

  /// The mean of the weights over all steps.
  consuming func averaged() -> TopicWeights {
    weights.subtract(changes, times: 1 / step)
    return weights
  }

  /// The numbers `0..<count` in an order that mixes the topics: steps of about the golden section, which
  /// spread evenly and meet each number once.
  static func order(_ count: Int) -> [Int] {
    guard count > 1 else { return Array(0..<count) }
    var step = Int(Double(count) * 0.618_034)
    while greatestCommonDivisor(step, count) != 1 { step += 1 }
    return (0..<count).map { $0 * step % count }
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
