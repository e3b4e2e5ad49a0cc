/// An article that may answer a question.
public struct Hit: Hashable, Sendable {
  /// The article.
  public let article: ArticleID
  /// What it is called.
  public let title: String
  /// Its topics.
  public let topics: [String]
  /// How sure it is that this is the right answer, 0 to 1; comparable between questions and with the
  /// confidences of `PhraseIndex`.
  public let confidence: Double

  init(_ article: Article, confidence: Double) {
    self.article = article.id
    title = article.title
    topics = article.topics
    self.confidence = confidence
  }

  /// The same hit with a confidence of at most so much.
  func capped(at most: Double) -> Hit {
    Hit(article: article, title: title, topics: topics, confidence: min(confidence, most))
  }

  private init(article: ArticleID, title: String, topics: [String], confidence: Double) {
    self.article = article
    self.title = title
    self.topics = topics
    self.confidence = confidence
  }
}

/// What came of a question.
public struct SearchResult: Hashable, Sendable {
  /// The articles, highest confidence first, ties by ascending id. When abstained: what could be offered
  /// as "did you mean", perhaps nothing.
  public let hits: [Hit]
  /// Whether no hit reaches `Calibration.threshold`: the honest answer is "I don't know".
  public let isAbstained: Bool
}
