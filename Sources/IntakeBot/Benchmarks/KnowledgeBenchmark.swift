public import Foundation
internal import Knowledge

/// Measures what finding articles costs: how long a base takes to make, how much it holds, and how long a question takes.
///
/// Times are processor times of this thread, so that a busy machine changes them little; nothing in a search waits.
public struct KnowledgeBenchmark: Sendable {
  /// Why there is nothing to measure.
  public enum Problem: Error, Hashable, Sendable {
    /// A line of the articles is none, counted from 1.
    case noArticle(line: Int)
    /// There are no articles.
    case noArticles
    /// There are no questions.
    case noQuestions
  }

  /// What was measured.
  public struct Result: Hashable, Sendable {
    /// How many articles there are; of two with one id the first counts.
    public let articles: Int
    /// How many questions were asked, each `rounds` times.
    public let questions: Int
    /// How many questions got no answer.
    public let abstained: Int
    /// Whether topics were learned too: not where there are so many articles that it would take too long.
    public let learnsTopics: Bool
    /// Making the base, in seconds.
    public let build: Double
    /// How much more memory the process has resident once the base is made, in KiB; nil where the system doesn't tell.
    public let memoryKibibytes: Int?
    /// The times of all questions of all rounds, ascending, in seconds.
    let times: [Double]

    /// The time that a share of the questions, from 0 to 1, stays within, in seconds.
    public func time(within share: Double) -> Double {
      times[min(times.count - 1, Int(Double(times.count) * share))]
    }

    /// The mean time of a question, in seconds.
    public var mean: Double { times.reduce(0, +) / Double(times.count) }
  }

  /// How often each question is asked, after a round that isn't counted.
  public static let rounds = 3

  private let articles: [Article]
  private let questions: [String]
  private let lexicon: Lexicon

  /// Reads what is measured with.
  ///
  /// - Parameters:
  ///   - articles: One object a line, as `intake kb export` writes them.
  ///   - questions: One a line; empty lines are passed over.
  ///   - files: The content whose word lists are used.
  public init(articles: Data, questions: Data, words files: ContentFiles) throws(Problem) {
    self.articles = try Self.articles(articles)
    self.questions = String(decoding: questions, as: UTF8.self).split(whereSeparator: \.isNewline).map(
      String.init)
    lexicon = KnowledgeWords(files).lexicon
    if self.articles.isEmpty { throw .noArticles }
    if self.questions.isEmpty { throw .noQuestions }
  }

  /// Makes the base and asks it.
  public func run() -> Result {
    let before = Self.residentKibibytes()
    let start = ThreadClock.seconds
    let base = KnowledgeBase(articles: articles, lexicon: lexicon)
    let build = ThreadClock.seconds - start
    let after = Self.residentKibibytes()
    var times: [Double] = []
    var abstained = 0
    for round in 0...Self.rounds {
      for question in questions {
        let start = ThreadClock.seconds
        let found = base.search(question, audience: nil, today: nil)
        let time = ThreadClock.seconds - start
        if round == 0 { abstained += found.isAbstained ? 1 : 0 } else { times.append(time) }
      }
    }
    return Result(
      articles: base.articles.count, questions: questions.count, abstained: abstained,
      learnsTopics: base.learnsTopics, build: build,
      memoryKibibytes: before.flatMap { before in after.map { max(0, $0 - before) } }, times: times.sorted())
  }

  /// A line of `intake kb export`.
  private struct Line: Decodable {
    let id: String
    let title: String
    let topics: [String]
    let questions: [String]
    let text: String
  }

  private static func articles(_ data: Data) throws(Problem) -> [Article] {
    let decoder = JSONDecoder()
    var articles: [Article] = []
    for (number, bytes) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    where !bytes.isEmpty {
      guard let line = try? decoder.decode(Line.self, from: bytes) else { throw .noArticle(line: number + 1) }
      articles.append(
        Article(
          id: ArticleID(line.id), title: line.title, topics: line.topics, questions: line.questions,
          paragraphs: [line.text]))
    }
    return articles
  }

  /// What the process has in memory, as Linux tells it: the second number of proc(5) `statm`, in pages.
  private static func residentKibibytes() -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
    let fields = text.split(separator: " ")
    guard fields.count > 1, let pages = Int(fields[1]) else { return nil }
    return pages * sysconf(Int32(_SC_PAGESIZE)) / 1024
  }
}
