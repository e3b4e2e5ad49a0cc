extension SearchIndex {
  /// How sure a match is: its score, lowered where little was said that it could rest on.
  ///
  /// "Hoe oud is de koning?" shares all it can with an article on age, and yet only one word. A line that
  /// is an example question almost word for word needs no more support.
  func confidence(_ match: Match, _ query: Query, _ evidence: Evidence) -> Double {
    let likeness = evidence[match.text].likeness
    guard likeness < Ranking.sameQuestion else { return Calibration.confidence(match.score) }
    return Calibration.confidence(match.score * support(of: match.text, query, evidence))
  }

  /// What a match keeps of its score for the words that it rests on, from `leastSupport` to 1; less when it
  /// is a single word of a sentence that says more.
  func support(of text: Int32, _ query: Query, _ evidence: Evidence) -> Float {
    var worth: Float = 0
    var words = 0
    var unmet = 0
    for concept in query.concepts where !concept.isStop {
      let isMet = query.alternatives[concept.range].contains { self.words.impact(of: $0.term, in: text) > 0 }
      guard isMet else {
        unmet += 1
        continue
      }
      worth += concept.share * importance(of: concept, in: query)
      words += 1
    }
    // A question of stop words alone rests on its likeness: "wat kun jij?" is a question that is known, "over mij" is not.
    if words + unmet == 0 { return Ranking.support(evidence[text].likeness) }
    let support = Ranking.support(worth / (unknownImportance * Ranking.fullSupport))
    let isLoneWord = words <= 1 && unmet > 0 && query.tokens.count >= Ranking.sentence
    return isLoneWord ? support * Ranking.loneWord : support
  }
}
