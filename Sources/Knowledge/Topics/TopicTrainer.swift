/// Learns the weights of a `TopicClassifier`, one example at a time.
struct TopicTrainer {
  private var weights: TopicWeights
  /// Each change times the number of the step at which it was made: what averaging takes off (Daumé III
  /// 2006, "Practical Structured Learning Techniques", figure 2.3).
  private var changes: TopicWeights
  private var step: Float = 1

  init(gramCount: Int, topicCount: Int) {
    weights = TopicWeights(gramCount: gramCount, topicCount: topicCount)
    changes = weights
  }

  /// Changes the weights just so far that the example scores 1 more on its own topic than on the best other.
  mutating func learn(_ line: GramVector, _ topics: [Int]) {
    defer { step += 1 }
    guard !line.numbers.isEmpty, let own = topics.first else { return }
    let scores = weights.scores(of: line)
    var rival: Int?
    for topic in scores.indices where !topics.contains(topic) {
      if scores[topic] > rival.map({ scores[$0] }) ?? -.infinity { rival = topic }
    }
    guard let rival else { return }
    let loss = 1 - scores[own] + scores[rival]
    guard loss > 0 else { return }
    // The line has length 1, so the two changes together have length √2.
    let change = min(TopicClassifier.aggressiveness, loss / 2)
    for (topic, change) in [(own, change), (rival, -change)] {
      weights.add(line, times: change, to: topic)
      changes.add(line, times: step * change, to: topic)
    }
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
