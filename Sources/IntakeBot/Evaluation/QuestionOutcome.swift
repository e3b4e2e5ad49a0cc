internal import DialogEngine

/// What came of one labelled question.
struct QuestionOutcome: Sendable {
  /// The question.
  let row: LabelledQuestion
  /// The topics of the answers, best first.
  let answers: [[String]]
  /// How sure the first answer is; 0 when there is none.
  let confidence: Double
  /// Whether nothing was sure enough.
  let isAbstained: Bool
  /// The topic of the danger that was seen.
  let safety: String?

  init(_ row: LabelledQuestion, _ asked: AskedQuestion) {
    self.row = row
    answers = asked.articles.map { $0.topics.map(\.rawValue) }
    confidence = asked.articles.first?.confidence ?? 0
    isAbstained = asked.isAbstained
    safety = asked.safety?.concern.rawValue
  }

  /// Whether the first answer is on a right topic.
  var isRight: Bool { isRight(within: 1) }

  /// Whether one of the first three is.
  var isRightInThree: Bool { isRight(within: 3) }

  /// What the first answer was taken for; nil when there is none.
  var takenFor: String? { safety ?? answers.first?.first }

  private func isRight(within count: Int) -> Bool {
    answers.prefix(count).contains { !$0.filter(row.topics.contains).isEmpty }
  }
}
