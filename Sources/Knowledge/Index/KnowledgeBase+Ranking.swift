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
  func asked(_ question: String) -> Asked {
    let query = index.query(question)
    guard let topics, let language = languages.foreignLanguage(of: question, query.tokens) else {
      return Asked(
        query: query, evidence: index.evidence(query), view: topics?.view(of: query.tokens), isForeign: false)
    }
    let translated = index.query(glossary.dutch(of: question, in: language) ?? question)
    let view = topics.view(of: translated.tokens).mean(with: topics.view(of: query.tokens))
    return Asked(query: translated, evidence: index.evidence(translated), view: view, isForeign: true)
  }

  /// The best articles, highest score first, ties by ascending id.
  func best(_ asked: Asked, limit: Int, weigh: (Int32) -> Float?) -> [Match] {
    index.best(of: candidates(asked), limit: limit, score: { score($0, asked) }, weigh: weigh)
  }

  /// The first matches, at most so many on one topic; where those are too few, the next ones fill up.
  ///
  /// Somebody who is offered three answers is helped by different ones.
  func spread(_ matches: [Match], limit: Int, most: Int) -> [Match] {
    var counts: [String: Int] = [:]
    var (chosen, rest): ([Match], [Match]) = ([], [])
    for match in matches {
      let topic = searchable[Int(match.text)].topics.first ?? ""
      if chosen.count < limit, counts[topic, default: 0] < most {
        counts[topic, default: 0] += 1
        chosen.append(match)
      } else {
        rest.append(match)
      }
    }
    return chosen + rest.prefix(limit - chosen.count)
  }

  /// The articles that share a word with the question, and all on the topics that it sounds most like.
  private func candidates(_ asked: Asked) -> [Int32] {
    guard let topics, let view = asked.view else { return asked.evidence.touched }
    let further = topics.texts(onBest: Ranking.mostTopics, in: view).filter { text in
      asked.evidence[text].wordShare == 0 && asked.evidence[text].nearestQuestion < 0
    }
    return asked.evidence.touched + further
  }

  /// The score of an article: what the index finds and how well its topic fits, weighed together.
  func score(_ text: Int32, _ asked: Asked) -> Float {
    let found = index.score(text, asked.evidence)
    guard let topics, let view = asked.view else { return found }
    let topic = topics.score(of: text, in: view)
    return (1 - Ranking.topicShare) * found + Ranking.topicShare * topic
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
