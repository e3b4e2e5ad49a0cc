/// What share of the questions is answered, and what share of the answers is right, as the threshold sinks.
///
/// Questions out of scope take part: answering one is wrong. A good order of confidences keeps the curve high
/// on its way to the right.
public struct CoverageCurve: Hashable, Sendable {
  /// One threshold.
  public struct Point: Hashable, Sendable {
    /// The least confidence that is answered.
    public let threshold: Double
    /// The share of the questions that is answered, 0 to 1.
    public let coverage: Double
    /// The share of those answers that is right, 0 to 1.
    public let accuracy: Double
  }

  /// The points by falling threshold, one for each confidence that occurs above 0.
  public let points: [Point]

  init(_ outcomes: [QuestionOutcome]) {
    let answered = outcomes.filter { $0.confidence > 0 }.sorted { $0.confidence > $1.confidence }
    var points: [Point] = []
    var right = 0
    for (index, outcome) in answered.enumerated() {
      if outcome.isRight { right += 1 }
      if index + 1 < answered.count, answered[index + 1].confidence == outcome.confidence { continue }
      points.append(
        Point(
          threshold: outcome.confidence, coverage: Double(index + 1) / Double(outcomes.count),
          accuracy: Double(right) / Double(index + 1)))
    }
    self.points = points
  }
}
