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

  /// The best articles, highest score first, ties by ascending id.
  func best(_ asked: Asked, limit: Int, weigh: (Int32) -> Float?) -> [Match] {
    let bestTopic = asked.view?.scores.max() ?? 0
    return index.best(of: candidates(asked), limit: limit) { text, least in
      let found = index.score(text, asked.evidence)
      guard let topics, let view = asked.view else { return found }
      // What no topic could make up for needs no look at its own.
      guard Self.score(found, topic: bestTopic) >= least else { return nil }
      return Self.score(found, topic: topics.score(of: text, in: view))
    } weigh: {
      weigh($0)
    }
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

  /// The articles that share a word with the question, and all on the topics that it sounds most like.
  private func candidates(_ asked: Asked) -> [Int32] {
    var candidates = asked.evidence.touched
    if let topics, let view = asked.view {
      topics.forEachText(onBest: Ranking.mostTopics, in: view) { text in
        if !asked.evidence.touches(text) { candidates.append(text) }
      }
    }
    return candidates
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
    // A line that is an example question almost word for word needs no more support.
    let isSame = asked.evidence.likeness(match.text) >= Ranking.sameQuestion
    return min(isSame ? max(confidence, Calibration.sameQuestion) : confidence, Calibration.surest)
  }

  /// All that the confidence of an article rests on; nil when nothing was learned.
  func signals(_ match: Match, _ asked: Asked) -> Signals? {
    guard let topics, let view = asked.view else { return nil }
    return Signals(
      score: match.score, topic: topics.score(of: match.text, in: view),
      offTopic: topics.offTopicScore(in: view), support: index.support(of: match.text, asked.query),
      wordCount: asked.query.tokens.count)
  }
}
