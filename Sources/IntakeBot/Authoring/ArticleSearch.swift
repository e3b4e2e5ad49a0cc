public import DialogEngine
internal import Knowledge

/// What a search of the knowledge base gave, with the reasons.
public struct ArticleSearch: Sendable {
  /// The articles that come near, best first.
  public let hits: [Hit]
  /// How sure the best must be to be told.
  public let threshold: Double
  /// Whether none is sure enough.
  public var isAbstained: Bool { (hits.first?.match.confidence ?? 0) < threshold }

  /// An article that comes near.
  public struct Hit: Sendable {
    /// The article.
    public let match: ArticleMatch
    /// Which words, by which stage, gave what, to the last factor.
    public let why: ScoreReason
  }
}

/// A number of a score, and what it was made of.
public struct ScoreReason: Hashable, Sendable {
  /// What the number is.
  public let name: String
  /// The number.
  public let value: Double
  /// What it was made of, in the order of the question where it comes from words.
  public let parts: [ScoreReason]
  /// The tree as lines, two spaces deeper for each level.
  public let lines: [String]
}

extension ContentUnderstanding {
  /// Searches the articles as for a question outside any dialog, and tells why each scored what it scored.
  ///
  /// - Parameter limit: The most hits, at least 1.
  public func search(_ question: String, on day: CalendarDate, limit: Int) -> ArticleSearch {
    let found = base.search(question, audience: nil, today: CalendarDay(day), limit: limit)
    let hits = found.hits.compactMap { hit -> ArticleSearch.Hit? in
      guard let why = base.explain(question, article: hit.article, audience: nil) else { return nil }
      let match = ArticleMatch(
        article: hit.article.name, title: base.article(hit.article)?.title ?? hit.article.name,
        topics: hit.topics.map { TopicID(rawValue: $0) }, confidence: hit.confidence)
      return ArticleSearch.Hit(match: match, why: ScoreReason(why))
    }
    return ArticleSearch(hits: hits, threshold: thresholds.answer)
  }
}

extension ScoreReason {
  init(_ explanation: Explanation) {
    self.init(
      name: explanation.name, value: explanation.value, parts: explanation.parts.map { ScoreReason($0) },
      lines: explanation.lines)
  }
}
