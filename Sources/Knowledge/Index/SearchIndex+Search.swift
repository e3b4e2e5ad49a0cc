/// A text that was found, with its score from 0 to 1.
struct Match: Sendable {
  let text: Int32
  let score: Float
}

/// The best matches so far, highest score first, ties by ascending text.
struct BestMatches {
  private(set) var matches: [Match] = []
  /// What scores less is not among them.
  private(set) var least = -Float.infinity
  private let limit: Int

  /// - Parameter limit: The most matches, at least 1.
  init(limit: Int) {
    self.limit = limit
    matches.reserveCapacity(limit + 1)
  }

  /// Takes a match in, where it is good enough.
  mutating func insert(_ match: Match) {
    guard match.score >= least else { return }
    let place = matches.firstIndex { ($0.score, match.text) < (match.score, $0.text) } ?? matches.count
    matches.insert(match, at: place)
    if matches.count > limit { matches.removeLast() }
    if matches.count == limit { least = matches[limit - 1].score }
  }
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
    let firstQuestions = firstQuestions
    var nearest = likenesses.mutableSpan
    let sums = sums.span
    let firsts = firstQuestions.span
    // There is one sum for each question, and `firstQuestions` ends with their number: nothing is checked.
    precondition(sums.count == Int(firsts[firsts.count - 1]) && nearest.count == firsts.count - 1)
    for text in 0..<nearest.count {
      var best: Float = 0
      for question in Int(firsts[unchecked: text])..<Int(firsts[unchecked: text + 1]) {
        let sum = sums[unchecked: question]
        best = sum > best ? sum : best
      }
      nearest[unchecked: text] = best
    }
  }

  /// The score of a text.
  func score(_ text: Int32, _ evidence: Evidence) -> Float {
    let scores = evidence[text]
    return Ranking.likenessShare * scores.likeness + (1 - Ranking.likenessShare) * scores.wordShare
  }

  /// The best texts that share something with a question.
  ///
  /// - Parameter weigh: What a text keeps of its score, from 0 to 1, or nil to pass it over.
  func best(_ evidence: Evidence, limit: Int, weigh: (Int32) -> Float?) -> [Match] {
    var best = BestMatches(limit: limit)
    evidence.forEachTouched { text in
      let score = score(text, evidence)
      guard score >= best.least, let weight = weigh(text) else { return }
      best.insert(Match(text: text, score: score * weight))
    }
    return best.matches
  }
}
