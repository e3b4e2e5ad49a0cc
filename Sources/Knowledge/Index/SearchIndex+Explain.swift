extension SearchIndex {
  /// Why a phrase got its confidence. Made on demand; no part of a search.
  ///
  /// - Parameter question: The example question at a position of the text.
  func explain(_ query: Query, text: Int32, question: (Int) -> String) -> Explanation {
    let evidence = evidence(query)
    let score = score(text, evidence)
    return Explanation(
      "confidence", confidence(Match(text: text, score: score), query, evidence),
      [
        Explanation("score", Double(score), components(query, evidence, text, question)),
        Explanation("support", Double(support(of: text, query, evidence))),
      ])
  }

  /// The two components of a text's score, and what each weighs.
  func components(
    _ query: Query, _ evidence: Evidence, _ text: Int32, _ question: (Int) -> String
  ) -> [Explanation] {
    let nearest = nearestQuestion(of: text, evidence)
    let likeness = Explanation(
      nearest.map { "likeness to \"\(question(Int(numberOfQuestion[$0])))\"" } ?? "likeness to a question",
      Double(evidence[text].likeness), nearest.map { contributions(query, likenessTo: Int32($0)) } ?? [])
    let words = Explanation(
      "words (BM25F)", Double(evidence[text].wordShare), contributions(query, wordsOf: text))
    return [Explanation("share of likeness", Double(Ranking.likenessShare)), likeness, words]
  }

  /// The first of a text's questions that are as like as any; nil where none shares a word.
  private func nearestQuestion(of text: Int32, _ evidence: Evidence) -> Int? {
    guard evidence[text].likeness > 0 else { return nil }
    return (Int(firstQuestions[Int(text)])..<Int(firstQuestions[Int(text) + 1])).first {
      evidence.questionLikenesses[$0] == evidence[text].likeness
    }
  }

  private func contributions(_ query: Query, likenessTo question: Int32) -> [Explanation] {
    let weights = query.concepts.map { $0.share * importance(of: $0, in: query) }
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return zip(query.concepts, weights).compactMap { concept, weight in
      contribution(query, concept, weight / length) { questions.impact(of: $0, in: question) }
    }
  }

  private func contributions(_ query: Query, wordsOf text: Int32) -> [Explanation] {
    let content = query.concepts.filter { !$0.isStop }
    let total = content.reduce(0) { $0 + $1.share * importance(of: $1, in: query) }
    return content.compactMap { concept in
      contribution(query, concept, concept.share / total) { words.impact(of: $0, in: text) }
    }
  }

  /// What one concept adds: by its best alternative, or as a word that nothing has.
  private func contribution(
    _ query: Query, _ concept: Concept, _ weight: Float, _ impact: (Int32) -> Float
  ) -> Explanation? {
    let word = query.tokens.word(concept.token)
    if concept.isUnknown { return Explanation("\(word): not known", 0) }
    let found = query.alternatives[concept.range].map { ($0, $0.weight * impact($0.term)) }
    guard let best = found.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return nil }
    let parts = [
      Explanation("weight of the word", Double(weight)),
      Explanation("worth of the match: \(best.0.reason.name)", Double(best.0.weight)),
      Explanation("weight here", Double(best.1 / best.0.weight)),
    ]
    return Explanation("\(word) > \(termName(best.0.term))", Double(weight * best.1), parts)
  }

  /// A term as people read it: the mark of stop words is left out.
  private func termName(_ term: Int32) -> String {
    let name = dictionary.terms.string(Int(term))
    return name.hasPrefix("=") ? String(name.dropFirst()) : name
  }
}
