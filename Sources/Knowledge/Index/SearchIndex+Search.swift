/// A text that was found, with its score from 0 to 1.
struct Match: Sendable {
  let text: Int32
  let score: Float
}

extension SearchIndex {
  /// The analysed question.
  func query(_ line: LineWords) -> Query { QueryAnalyzer.analyze(line, with: dictionary) }

  /// All texts that share something with a question.
  func evidence(_ query: Query) -> Evidence {
    let weights = query.concepts.map { $0.share * importance(of: $0, in: query) }
    let content = zip(query.concepts, weights).reduce(0) { $0 + ($1.0.isStop ? 0 : $1.1) }
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    var byText = Scores(textCount: textCount)
    var byQuestion = Scores(textCount: questions.textCount)
    for (concept, weight) in zip(query.concepts, weights) {
      let alternatives = query.alternatives[concept.range]
      if !concept.isStop { byText.add(alternatives, weight: concept.share / content, from: words) }
      byQuestion.add(alternatives, weight: weight / length, from: questions)
    }
    let likenesses = likenesses(byQuestion, query)
    // A question of stop words alone has nothing but its likeness.
    return Evidence(
      wordShares: content > 0 ? byText.sums : likenesses, likenesses: likenesses,
      questionLikenesses: byQuestion.sums)
  }

  /// The likeness of each text's nearest question.
  private func likenesses(_ byQuestion: Scores, _ query: Query) -> [Float] {
    var likenesses = [Float](repeating: 0, count: textCount)
    if byQuestion.postingCount * 2 > questions.textCount {
      raiseAll(&likenesses, to: byQuestion.sums)
      return likenesses
    }
    // Few of very many questions share a word: only those are looked at.
    for alternative in query.alternatives {
      for place in questions.range(alternative.term) {
        let question = Int(questions.postings[place].text)
        let text = Int(textOfQuestion[question])
        likenesses[text] = max(likenesses[text], byQuestion.sums[question])
      }
    }
    return likenesses
  }

  private func raiseAll(_ likenesses: inout [Float], to sums: [Float]) {
    var nearest = likenesses.mutableSpan
    let textOfQuestion = textOfQuestion
    let sums = sums.span
    let texts = textOfQuestion.span
    // There is one sum for each question, and `textOfQuestion` names texts that were indexed: nothing is checked.
    precondition(sums.count == texts.count)
    for question in 0..<sums.count {
      let text = Int(texts[unchecked: question])
      let sum = sums[unchecked: question]
      if sum > nearest[unchecked: text] { nearest[unchecked: text] = sum }
    }
  }

  /// The score of a text.
  func score(_ text: Int32, _ evidence: Evidence) -> Float {
    Ranking.likenessShare * evidence.likeness(text)
      + (1 - Ranking.likenessShare) * evidence.wordShare(text)
  }

  /// The best of some texts, highest score first, ties by their order.
  ///
  /// - Parameters:
  ///   - score: What a text scores; nil where that is certainly less than what it is handed.
  ///   - weigh: What it keeps of its score, from 0 to 1, or nil to pass it over.
  func best(
    of texts: [Int32], limit: Int, score: (_ text: Int32, _ least: Float) -> Float?, weigh: (Int32) -> Float?
  ) -> [Match] {
    var best: [Match] = []
    for text in texts {
      let least = best.count == limit ? best[limit - 1].score : -.infinity
      guard let score = score(text, least), score >= least else { continue }
      guard let weight = weigh(text) else { continue }
      insert(Match(text: text, score: score * weight), into: &best, limit)
    }
    return best
  }

  private func insert(_ match: Match, into best: inout [Match], _ limit: Int) {
    let place = best.firstIndex { ($0.score, match.text) < (match.score, $0.text) } ?? best.count
    best.insert(match, at: place)
    if best.count > limit { best.removeLast() }
  }
}
