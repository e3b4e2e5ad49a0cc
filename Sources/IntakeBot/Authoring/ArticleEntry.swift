internal import Knowledge

/// An article, for those who look through the knowledge base.
public struct ArticleEntry: Hashable, Sendable {
  /// The name of its file.
  public let id: String
  /// What it is called.
  public let title: String
  /// The ids of its topics.
  public let topics: [String]
  /// For whom it is; empty means everybody.
  public let audiences: [String]
  /// Its example questions.
  public let questions: [String]
  /// Where the facts come from; empty when it doesn't say.
  public let source: String
  /// The year of the facts; nil when it doesn't say.
  public let year: Int?
  /// The language.
  public let language: String
  /// All that it says: the answer, then the rest behind an empty line.
  public let text: String
}

extension ContentUnderstanding {
  /// All articles, by id.
  public func articleEntries() -> [ArticleEntry] { base.articles.map { ArticleEntry($0) } }

  /// The article of a name.
  public func articleEntry(_ id: String) -> ArticleEntry? {
    base.article(ArticleID(id)).map { ArticleEntry($0) }
  }
}

extension ArticleEntry {
  init(_ article: Article) {
    self.init(
      id: article.id.name, title: article.title, topics: article.topics, audiences: article.audiences,
      questions: article.questions, source: article.source ?? "", year: article.year,
      language: article.language, text: article.text)
  }
}
