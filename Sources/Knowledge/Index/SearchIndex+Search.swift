/// A text that was found, with its score from 0 to 1.
struct Match: Sendable {
  let text: Int32
  let score: Float
}

/// The scores of a question against all texts, by their two components.
struct Evidence {
  /// For each touched text the share of the question's importance that BM25 finds, 0 to 1.
  var wordShare: [Float]
  /// For each text the likeness to the nearest of its example questions, 0 to 1.
  var likeness: [Float]
  /// The example question that is nearest, or -1.
  var nearestQuestion: [Int32]
  /// All texts with any score, in no fixed order.
  var touched: [Int32]
}

extension SearchIndex {
  /// The analysed question.
  func query(_ question: String) -> Query { QueryAnalyzer.analyze(question, with: dictionary) }

  /// All texts that share something with a question.
  func evidence(_ query: Query) -> Evidence {
    let weights = query.concepts.map { $0.share * importance(of: $0, in: query) }
    let content = zip(query.concepts, weights).reduce(0) { $0 + ($1.0.isStop ? 0 : $1.1) }
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    var byText = Scores(textCount: textCount)
    var byQuestion = Scores(textCount: questions.textCount)
    for (number, concept) in query.concepts.enumerated() {
      let alternatives = query.alternatives[concept.range]
      if !concept.isStop { byText.add(number, alternatives, weight: concept.share / content, from: words) }
      byQuestion.add(number, alternatives, weight: weights[number] / length, from: questions)
    }
    return combine(byText, byQuestion, hasContent: content > 0)
  }

  private func combine(_ byText: Scores, _ byQuestion: Scores, hasContent: Bool) -> Evidence {
    var evidence = Evidence(
      wordShare: byText.sums, likeness: [Float](repeating: 0, count: textCount),
      nearestQuestion: [Int32](repeating: -1, count: textCount), touched: byText.touched)
    for question in byQuestion.touched {
      let text = Int(textOfQuestion[Int(question)])
      let likeness = byQuestion.sums[Int(question)]
      let best = evidence.nearestQuestion[text]
      if best < 0, evidence.wordShare[text] == 0 { evidence.touched.append(Int32(text)) }
      if best < 0 || (evidence.likeness[text], best) < (likeness, question) {
        evidence.likeness[text] = likeness
        evidence.nearestQuestion[text] = question
      }
    }
    // A question of stop words alone has nothing but its likeness.
    if !hasContent { evidence.wordShare = evidence.likeness }
    return evidence
  }

  /// The score of a text.
  func score(_ text: Int32, _ evidence: Evidence) -> Float {
    Ranking.likenessShare * evidence.likeness[Int(text)]
      + (1 - Ranking.likenessShare) * evidence.wordShare[Int(text)]
  }

  /// The best texts, highest score first, ties by their order.
  ///
  /// - Parameter weigh: What a text keeps of its score, or nil to pass it over.
  func best(_ evidence: Evidence, limit: Int, weigh: (Int32) -> Float?) -> [Match] {
    var best: [Match] = []
    for text in evidence.touched {
      let score = score(text, evidence)
      if best.count == limit, let last = best.last, score < last.score { continue }
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
