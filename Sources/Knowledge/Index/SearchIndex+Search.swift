/// A text that was found, with its score from 0 to 1.
struct Match: Sendable {
  let text: Int32
  let score: Float
}

/// The scores of a question against all texts, by their two components.
struct Evidence {
  /// What speaks for one text.
  struct Scores {
    /// The share of the question's importance that BM25 finds, 0 to 1.
    var wordShare: Float = 0
    /// The likeness to the nearest of its example questions, 0 to 1.
    var likeness: Float = 0
    /// The example question that is nearest, or -1.
    var nearestQuestion: Int32 = -1
  }

  fileprivate let scores: [Scores]
  /// All texts with any score, in no fixed order.
  let touched: [Int32]

  /// What speaks for a text.
  subscript(text: Int32) -> Scores { scores[Int(text)] }
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
    var all = [Evidence.Scores](repeating: Evidence.Scores(), count: textCount)
    var touched = byText.touched
    let (textOfQuestion, wordShares, likenesses) = (textOfQuestion, byText.sums, byQuestion.sums)
    var scores = all.mutableSpan
    for text in touched { scores[Int(text)].wordShare = wordShares[Int(text)] }
    for question in byQuestion.touched {
      let text = Int(textOfQuestion[Int(question)])
      let likeness = likenesses[Int(question)]
      let best = scores[text]
      if best.nearestQuestion < 0 {
        if best.wordShare == 0 { touched.append(Int32(text)) }
      } else if likeness < best.likeness || (likeness == best.likeness && question < best.nearestQuestion) {
        continue
      }
      scores[text].likeness = likeness
      scores[text].nearestQuestion = question
    }
    // A question of stop words alone has nothing but its likeness.
    if !hasContent { for text in touched { scores[Int(text)].wordShare = scores[Int(text)].likeness } }
    return Evidence(scores: all, touched: touched)
  }

  /// The score of a text.
  func score(_ text: Int32, _ evidence: Evidence) -> Float {
    let scores = evidence[text]
    return Ranking.likenessShare * scores.likeness + (1 - Ranking.likenessShare) * scores.wordShare
  }

  /// The best of some texts, highest score first, ties by their order.
  ///
  /// - Parameters:
  ///   - score: What a text scores.
  ///   - weigh: What it keeps of its score, from 0 to 1, or nil to pass it over.
  func best(
    of texts: [Int32], limit: Int, score: (Int32) -> Float, weigh: (Int32) -> Float?
  ) -> [Match] {
    var best: [Match] = []
    for text in texts {
      let score = score(text)
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
