/// Checks that concern several articles, or articles and the table of topics.
public enum ArticleSet {
  /// An article and the file it was read from.
  public struct Entry: Sendable {
    /// What was read.
    public let article: Article
    /// The name of the file, for messages.
    public let file: String
    /// The line of `id:` in that file, from 1.
    public var idLine: Int { line(of: "id:") }
    /// The line of `onderwerpen:` in that file, from 1.
    public var topicsLine: Int { line(of: "onderwerpen:") }
    private let text: String

    /// Pairs an article with its file; the lines are looked up in the text when they are asked for.
    public init(_ article: Article, file: String, text: String) {
      self.article = article
      self.file = file
      self.text = text
    }

    private func line(of key: String) -> Int {
      (text.lines.firstIndex { trimmed($0).lowercased().hasPrefix(key) } ?? 0) + 1
    }
  }

  /// A problem and the file that has it.
  public struct FileProblem: Hashable, Sendable {
    /// The name of the file.
    public let file: String
    /// What is wrong there.
    public let problem: ArticleProblem
  }

  /// Finds ids that occur twice, and topics that the table does not have.
  ///
  /// - Returns: The problems in the order of the entries; a double id is told at its later file.
  public static func check(_ entries: [Entry], knownTopics: Set<String>) -> [FileProblem] {
    var files: [ArticleID: String] = [:]
    var problems: [FileProblem] = []
    for entry in entries {
      if let other = files[entry.article.id] {
        let fact = ArticleProblem.Fact.duplicateID(entry.article.id.name, otherFile: other)
        problems.append(FileProblem(file: entry.file, problem: ArticleProblem(fact, line: entry.idLine)))
      }
      files[entry.article.id] = files[entry.article.id] ?? entry.file
      problems += unknownTopics(entry, knownTopics)
    }
    return problems
  }

  private static func unknownTopics(_ entry: Entry, _ known: Set<String>) -> [FileProblem] {
    entry.article.topics.filter { !known.contains($0) }.map { topic in
      let nearest = NearestWord.nearest(to: topic, in: known.sorted())
      let problem = ArticleProblem(.unknownTopic(topic, nearest: nearest), line: entry.topicsLine)
      return FileProblem(file: entry.file, problem: problem)
    }
  }
}
