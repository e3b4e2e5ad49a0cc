extension KnowledgeBase {
  /// The hits, of which the last make room for what a part of the line asks besides: "hoe haal ik het certificaat
  /// en wie betaalt dat" has two answers.
  ///
  /// - Parameter hits: At least one.
  func withFurtherTopics(
    _ hits: [Hit], of question: String, _ asker: ArticleWeights.Asker, limit: Int
  ) -> [Hit] {
    let clauses = Clauses.clauses(of: question)
    guard limit > 1, clauses.count > 1 else { return hits }
    var further: [Hit] = []
    for clause in clauses where further.count < limit - 1 {
      guard let hit = surest(clause, asker) else { continue }
      let told = hits.prefix(limit - further.count - 1) + further
      guard !told.contains(where: { !Set($0.topics).isDisjoint(with: hit.topics) }) else { continue }
      further.append(hit)
    }
    guard !further.isEmpty else { return hits }
    var all = Array(hits.prefix(limit - further.count))
    for hit in further {
      all.append(hit.capped(at: all.last?.confidence ?? 1))
    }
    return all
  }

  /// The best article for a part of a line, where it is surer than a whole line need be.
  private func surest(_ clause: String, _ asker: ArticleWeights.Asker) -> Hit? {
    let asked = asked(LineWords(clause))
    guard !asked.isForeign, !asked.query.alternatives.isEmpty else { return nil }
    let best = best(asked, limit: 1) { weights.weight(of: Int($0), for: asker) }
    guard let match = best.first else { return nil }
    let confidence = confidence(match, asked)
    guard confidence >= Calibration.clause else { return nil }
    return Hit(searchable(match.text), confidence: confidence)
  }
}
