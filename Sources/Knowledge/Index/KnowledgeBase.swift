/// All articles, ready to be asked. Immutable; made once, at load, and shared by all who ask.
public final class KnowledgeBase: Sendable {
  /// The articles by ascending id. Where two have one id, the first given stands.
  public let articles: [Article]
  /// Where in `articles` those that can be found stand: those in Dutch that are not hidden. Others are told only by
  /// name.
  private let positions: [Int32]
  /// For each article that can be found a number for the first of its topics.
  let firstTopics: [Int32]
  /// Where in `articles` those in Dutch on each topic stand, ascending.
  private let positionsOfTopic: [String: [Int]]
  let weights: ArticleWeights
  let index: SearchIndex
  /// What the articles are about; nil for a base that is too large to learn from.
  let topics: TopicModel?
  let languages = LanguageRecognizer()
  let glossary: Glossary

  /// Whether it learned what topics sound like; not from articles that are too many, or none.
  public var learnsTopics: Bool { topics != nil }

  /// Indexes articles with the words of a lexicon.
  ///
  /// - Parameter hidden: The names of articles that are never found by a question.
  public init(articles: [Article], lexicon: Lexicon, hidden: Set<String> = []) {
    let sorted = Self.sorted(articles)
    self.articles = sorted
    let positions = sorted.indices.filter {
      sorted[$0].language == "nl" && !hidden.contains(sorted[$0].id.name)
    }
    self.positions = positions.map { Int32($0) }
    positionsOfTopic = sorted.enumerated().reduce(into: [:]) { positions, entry in
      guard entry.element.language == "nl" else { return }
      for topic in Set(entry.element.topics) { positions[topic, default: []].append(entry.offset) }
    }
    var numbers: [String: Int32] = [:]
    firstTopics = positions.map { position in
      let topic = sorted[position].topics.first ?? ""
      let number = numbers[topic] ?? Int32(numbers.count)
      numbers[topic] = number
      return number
    }
    let searchable = positions.lazy.map { sorted[$0] }
    weights = ArticleWeights(searchable)
    index = SearchIndex(searchable.map(\.indexedText), lexicon: lexicon)
    glossary = Glossary(lexicon.foreignWords)
    topics = TopicModel(searchable, offTopic: lexicon.offTopicLines, foreign: lexicon.foreignQuestions)
  }

  /// Articles by ascending id, of two with one id the first; the same list where it is so already.
  private static func sorted(_ articles: [Article]) -> [Article] {
    if zip(articles, articles.dropFirst()).allSatisfy({ $0.id < $1.id }) { return articles }
    var seen: Set<ArticleID> = []
    return articles.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }

  /// An article that can be found, by its number in the index.
  func searchable(_ text: Int32) -> Article { articles[Int(positions[Int(text)])] }

  /// Where in `articles` one stands: they ascend by id.
  private func position(of id: ArticleID) -> Int? {
    var (low, high) = (0, articles.count)
    while low < high {
      let middle = (low + high) / 2
      if articles[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < articles.count && articles[low].id == id ? low : nil
  }

  /// Finds the articles that answer a question.
  ///
  /// - Parameters:
  ///   - question: A line as somebody typed it, of at most some kilobytes.
  ///   - audience: For whom: it weighs, and excludes nothing.
  ///   - today: Articles that are not valid on this day are passed over; nil passes over none.
  ///   - limit: The most hits, at least 1.
  /// - Returns: The best hits, highest confidence first, ties by ascending id.
  public func search(
    _ question: String, audience: String?, today: CalendarDay?, limit: Int = 3
  ) -> SearchResult {
    search(LineWords(question), audience: audience, today: today, limit: limit)
  }

  /// The same for a line that was taken apart before.
  public func search(
    _ line: LineWords, audience: String?, today: CalendarDay?, limit: Int = 3
  ) -> SearchResult {
    let asked = asked(line)
    // Numbers and names that no article has are common where somebody fills in a form.
    guard asked.isForeign || !asked.query.alternatives.isEmpty else {
      return SearchResult(hits: [], isAbstained: true)
    }
    let asker = weights.asker(audience, on: today)
    let limit = max(1, limit)
    let nearest = best(asked, limit: limit * Ranking.nearestFactor) {
      weights.weight(of: Int($0), for: asker)
    }
    let best = spread(nearest, limit: limit, most: asked.isForeign ? 1 : Ranking.mostOfOneTopic)
    var hits: [Hit] = []
    for match in best {
      // What comes after a better answer is never surer than that.
      let confidence = min(confidence(match, asked), hits.last?.confidence ?? 1)
      guard confidence >= Calibration.floor else { break }
      hits.append(Hit(searchable(match.text), confidence: confidence))
    }
    let isAbstained = (hits.first?.confidence ?? 0) < Calibration.threshold
    if !isAbstained { hits = withFurtherTopics(hits, of: line.text, asker, limit: limit) }
    return SearchResult(hits: hits, isAbstained: isAbstained)
  }

  /// Why an article got its confidence for a question, to the last factor; nil when there is no such
  /// article in Dutch.
  public func explain(_ question: String, article: ArticleID, audience: String?) -> Explanation? {
    guard let position = position(of: article), let text = positions.firstIndex(of: Int32(position)) else {
      return nil
    }
    let asked = asked(LineWords(question))
    let weight = weights.weight(of: text, for: weights.asker(audience, on: nil))
    return explain(asked, text: Int32(text), weight: weight ?? 1)
  }

  /// The article of a name.
  public func article(_ id: ArticleID) -> Article? { position(of: id).map { articles[$0] } }

  /// The articles in Dutch on a topic that are valid on a day: first those for this audience, then those
  /// for all, then the others; within each by ascending id.
  public func articles(on topic: String, audience: String?, today: CalendarDay?) -> [Article] {
    let found = (positionsOfTopic[topic] ?? []).map { articles[$0] }
      .filter { article in today.map { article.isValid(on: $0) } ?? true }
    return [2, 1, 0].flatMap { fit in found.filter { $0.fit(for: audience) == fit } }
  }
}

extension Article {
  /// The texts by which it is found. The names of its topics count as words of the title.
  var indexedText: IndexedText {
    IndexedText(questions: questions, title: ([title] + topics).joined(separator: " . "), body: text)
  }
}
