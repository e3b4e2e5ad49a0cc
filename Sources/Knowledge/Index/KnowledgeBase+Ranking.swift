/// A question with all that is known of it before articles are compared.
struct Asked {
  let query: Query
  let evidence: Evidence
  /// What it is about; nil when nothing was learned.
  let view: TopicModel.View?

  /// Whether it is in another language than the articles; then `query` holds what is known of it in Dutch.
  let isForeign: Bool
}

extension KnowledgeBase {
  /// Looks at a question before articles are compared. One in another language counts by its words in Dutch and
  /// by how it sounds itself; half of each.
  func asked(_ line: LineWords) -> Asked {
    guard let topics, let language = languages.foreignLanguage(of: line) else {
      let query = index.query(line)
      return Asked(
        query: query, evidence: index.evidence(query), view: topics?.view(of: line), isForeign: false)
    }
    let dutch = glossary.dutch(of: line, in: language).map { LineWords($0) } ?? line
    let translated = index.query(dutch)
    let view = topics.view(of: dutch).mean(with: topics.view(of: line))
    return Asked(query: translated, evidence: index.evidence(translated), view: view, isForeign: true)
  }

  /// The best articles, highest score first, ties by ascending id: of those that share a word with the question, and of
  /// all on the topics that it sounds most like.
  func best(_ asked: Asked, limit: Int, weigh: (Int32) -> Float?) -> [Match] {
    let evidence = asked.evidence
    guard let topics, let view = asked.view else {
      return index.best(evidence, limit: limit, weigh: weigh)
    }
    var best = BestMatches(limit: limit)
    func take(_ text: Int32, _ found: Float) {
      let score = Self.score(found, topic: topics.score(of: text, in: view))
      guard score >= best.least, let weight = weigh(text) else { return }
      best.insert(Match(text: text, score: score * weight))
    }
    // Those on the best topics come first, for few of the others are then good enough, whatever their topic.
    let nearest = topics.best(Ranking.mostTopics, in: view)
    for topic in nearest.topics {
      topics.forEachText(on: topic) { text in
        if topics.best(of: text, among: nearest.topics) == topic { take(text, index.score(text, evidence)) }
      }
    }
    // A text on no topic has 0 for it.
    let most = max(0, nearest.least)
    evidence.forEachTouched { text in
      let found = index.score(text, evidence)
      guard Self.score(found, topic: most) >= best.least,
        topics.best(of: text, among: nearest.topics) == nil
      else { return }
      take(text, found)
    }
    return best.matches
  }

  /// The first matches, at most so many on one topic; where those are too few, the next ones fill up.
  ///
  /// Somebody who is offered three answers is helped by different ones.
  func spread(_ matches: [Match], limit: Int, most: Int) -> [Match] {
    var (chosen, rest): ([Match], [Match]) = ([], [])
    for match in matches {
      let topic = firstTopics[Int(match.text)]
      if chosen.count < limit, chosen.count(where: { firstTopics[Int($0.text)] == topic }) < most {
        chosen.append(match)
      } else {
        rest.append(match)
      }
    }
    return chosen + rest.prefix(limit - chosen.count)
  }

  /// The score of an article: what the index finds and how well its topic fits, weighed together.
  func score(_ text: Int32, _ asked: Asked) -> Float {
    let found = index.score(text, asked.evidence)
    guard let topics, let view = asked.view else { return found }
    return Self.score(found, topic: topics.score(of: text, in: view))
  }

  private static func score(_ found: Float, topic: Float) -> Float {
    (1 - Ranking.topicShare) * found + Ranking.topicShare * topic
  }

  /// How sure an article is.
  func confidence(_ match: Match, _ asked: Asked) -> Double {
    guard let signals = signals(match, asked) else {
      return index.confidence(match, asked.query, asked.evidence)
    }
    let confidence = signals.confidence
    let likeness = asked.evidence[match.text].likeness
    // A line that is an example question almost word for word needs no more support. But where only a word like "hou" is
    // the same, it must sound like the topic, too.
    if likeness >= Ranking.sameQuestion, signals.topic > signals.offTopic {
      return min(max(confidence, Calibration.sameQuestion), Calibration.surest)
    }
    return min(confidence, most(likeness, signals.topic, asked.query))
  }

  /// The most that a confidence can be where little was said.
  private func most(_ likeness: Float, _ topic: Float, _ query: Query) -> Double {
    switch query.contentCount {
    // What sounds like a topic by its stop words alone is about nothing: "over mij" is no question about bullying.
    case 0: Calibration.confidence(likeness)
    // A single word may stand in some example by chance: "over ons rooster" is no question about reading.
    case 1 where query.tokens.count < Ranking.sentence:
      min(Calibration.surest, Calibration.confidence(topic * Ranking.loneTopic))
    default: Calibration.surest
    }
  }

  /// All that the confidence of an article rests on; nil when nothing was learned.
  func signals(_ match: Match, _ asked: Asked) -> Signals? {
    guard let topics, let view = asked.view else { return nil }
    return Signals(
      score: match.score, topic: topics.score(of: match.text, in: view),
      offTopic: topics.offTopicScore(in: view),
      support: index.support(of: match.text, asked.query, asked.evidence),
      wordCount: asked.query.tokens.count)
  }
}
