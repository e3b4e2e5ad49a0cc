/// An article that may answer a question.
public struct Hit: Hashable, Sendable {
  /// The article.
  public let article: ArticleID
  /// Its topics.
  public let topics: [String]
  /// How sure it is that this is the right answer, 0 to 1; comparable between questions and with the
  /// confidences of `PhraseIndex`.
  public let confidence: Double
}

/// What came of a question.
public struct SearchResult: Hashable, Sendable {
  /// The articles, highest confidence first, ties by ascending id. When abstained: what could be offered
  /// as "did you mean", perhaps nothing.
  public let hits: [Hit]
  /// Whether no hit reaches `Calibration.threshold`: the honest answer is "I don't know".
  public let isAbstained: Bool
}
