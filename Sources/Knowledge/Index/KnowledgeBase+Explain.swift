extension KnowledgeBase {
  /// Why an article got its confidence, to the last factor. Made on demand; no part of a search.
  func explain(_ asked: Asked, text: Int32, weight: Float) -> Explanation {
    let match = Match(text: text, score: score(text, asked) * weight)
    return Explanation(
      "confidence", confidence(match, asked),
      [score(match, asked, weight)] + (signals(match, asked)?.explanations ?? supports(match, asked)))
  }

  private func score(_ match: Match, _ asked: Asked, _ weight: Float) -> Explanation {
    var parts = [Explanation("audience", Double(weight))]
    if let topics, let view = asked.view {
      parts.append(Explanation("share of topic", Double(Ranking.topicShare)))
      parts.append(topic(match.text, topics, view))
    }
    parts += index.components(asked.query, asked.evidence, match.text) { number in
      searchable(match.text).questions[number]
    }
    return Explanation("score", Double(match.score), parts)
  }

  private func topic(_ text: Int32, _ topics: TopicModel, _ view: TopicModel.View) -> Explanation {
    Explanation("topic of the article", Double(topics.score(of: text, in: view)))
  }

  private func supports(_ match: Match, _ asked: Asked) -> [Explanation] {
    [Explanation("support", Double(index.support(of: match.text, asked.query, asked.evidence)))]
  }
}

extension Signals {
  /// The signals beside the score, by name.
  var explanations: [Explanation] {
    [
      Explanation("likeness to lines off topic", Double(offTopic)),
      Explanation("support", Double(support)),
      Explanation("words", Double(wordCount)),
    ]
  }
}
