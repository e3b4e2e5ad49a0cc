/// What the confidence of an article rests on.
struct Signals: Sendable {
  /// Its score.
  let score: Float
  /// How well its topic fits the question.
  let topic: Float
  /// How much the question is like lines that are about none of the topics.
  let offTopic: Float
  /// How much was said that the match could rest on, 0 to 1.
  let support: Float
  /// The number of words of the question.
  let wordCount: Int
}

extension Signals {
  /// The confidence, 0 to 1: the logistic regression of "the first article is on the right topic".
  ///
  /// Fitted on `Tests/KnowledgeTests/Questions/dev.tsv`, ten-fold; a wrong topic of ours weighs 0.3 of a line that is
  /// out of scope. The bias is lower than fitted, for unseen lines resemble examples less.
  var confidence: Double { 1 / (1 + exponential(-logit)) }

  private var logit: Double {
    var logit = Calibration.bias
    logit += Calibration.scoreWeight * Double(score)
    logit += Calibration.topicWeight * Double(topic)
    logit += Calibration.offTopicWeight * Double(offTopic)
    logit += Calibration.supportWeight * Double(support)
    return logit + Calibration.lengthWeight * naturalLogarithm(Double(1 + wordCount))
  }
}
