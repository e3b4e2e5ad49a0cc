/// What the articles are about, as a classifier learned it from their titles and example questions, and from
/// lines that are about none of it.
final class TopicModel: Sendable {
  /// The topics in the order in which the articles first name them.
  let names: [String]
  /// The class of lines that are about none of the topics.
  let offTopic: Int
  private let classifier: TopicClassifier
  private let topicsOfText: GroupedList<Int32>
  private let textsOfTopic: GroupedList<Int32>

  /// What a line is about.
  struct View: Sendable {
    /// A score for each topic, then for what is off topic; about 1 for an example, about 0 for the rest.
    let scores: [Float]

    /// Halfway between two views.
    func mean(with other: View) -> View {
      View(scores: zip(scores, other.scores).map { ($0 + $1) / 2 })
    }
  }

  /// Learns from articles; nil when there are so many that learning would take too long, when they name no
  /// topic, and when there are no lines off topic: what knows only questions that have an answer can't tell those that have none.
  ///
  /// - Parameters:
  ///   - lines: Lines that are about none of the topics.
  ///   - foreign: Questions in other languages; those on topics of no article are passed over.
  init?(
    _ articles: some Collection<Article>, offTopic lines: [String], foreign: [ForeignQuestion] = []
  ) {
    guard !lines.isEmpty else { return nil }
    var names: [String] = []
    var numbers: [String: Int] = [:]
    for topic in articles.flatMap(\.topics) where numbers[topic] == nil {
      numbers[topic] = names.count
      names.append(topic)
    }
    guard !names.isEmpty else { return nil }
    // Before any line is taken apart, for of a hundred thousand articles that alone takes many seconds.
    let exampleCount = articles.reduce(lines.count + foreign.count) { $0 + 1 + $1.questions.count }
    guard TopicClassifier.isLearnable(exampleCount, topicCount: names.count + 1) else { return nil }
    let topics = articles.map { $0.topics.compactMap { numbers[$0] } }
    var reader = PieceReader(.soundsAndWords)
    var examples = zip(articles, topics).flatMap { article, topics in
      ([article.title] + article.questions).map {
        TopicClassifier.Example(pieces: reader.pieces(of: $0), topics: topics)
      }
    }
    offTopic = names.count
    for question in foreign {
      guard let topic = numbers[question.topic] else { continue }
      let pieces = reader.pieces(of: question.question)
      examples.append(TopicClassifier.Example(pieces: pieces, topics: [topic]))
    }
    examples += lines.map { TopicClassifier.Example(pieces: reader.pieces(of: $0), topics: [names.count]) }
    guard
      let classifier = TopicClassifier(examples, topicCount: names.count + 1, pieces: .soundsAndWords)
    else { return nil }
    self.classifier = classifier
    self.names = names
    let pairs = topics.enumerated().flatMap { text, topics in topics.map { (text: text, topic: $0) } }
    topicsOfText = GroupedList(keyCount: articles.count, pairs.map { ($0.text, Int32($0.topic)) })
    textsOfTopic = GroupedList(keyCount: names.count, pairs.map { ($0.topic, Int32($0.text)) })
  }

  /// What a line is about.
  func view(of line: LineWords) -> View {
    View(scores: classifier.scores(of: line.keys))
  }

  /// The score of the best of a text's topics.
  func score(of text: Int32, in view: View) -> Float {
    var best = -Float.infinity
    for place in topicsOfText.range(Int(text)) {
      best = max(best, view.scores[Int(topicsOfText.elements[place])])
    }
    return best == -.infinity ? 0 : best
  }

  /// The score of what is off topic.
  func offTopicScore(in view: View) -> Float { view.scores[offTopic] }

  /// Whether no topic scores as much as what is off topic.
  func isOffTopic(_ view: View) -> Bool {
    names.indices.allSatisfy { view.scores[$0] < view.scores[offTopic] }
  }

  /// The best topics, best first, and the score of the last of them: no other topic scores more.
  func best(_ count: Int, in view: View) -> (topics: [Int32], least: Float) {
    var best: [Int32] = []
    var least = -Float.infinity
    for topic in names.indices {
      let score = view.scores[topic]
      if best.count == count, score <= least { continue }
      let place = best.firstIndex { view.scores[Int($0)] < score } ?? best.count
      best.insert(Int32(topic), at: place)
      if best.count > count { best.removeLast() }
      least = best.last.map { view.scores[Int($0)] } ?? least
    }
    return (best, least)
  }

  /// Goes through the texts on a topic.
  func forEachText(on topic: Int32, _ visit: (Int32) -> Void) {
    for place in textsOfTopic.range(Int(topic)) { visit(textsOfTopic.elements[place]) }
  }

  /// The first of some topics that a text is on; nil when it is on none of them.
  func best(of text: Int32, among topics: [Int32]) -> Int32? {
    let own = topicsOfText.range(Int(text))
    return topics.first { topic in own.contains { topicsOfText.elements[$0] == topic } }
  }
}
