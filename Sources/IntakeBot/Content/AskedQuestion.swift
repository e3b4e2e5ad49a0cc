public import DialogEngine
internal import Knowledge

/// What comes of one question, asked without a conversation.
public struct AskedQuestion: Sendable {
  /// The question, cleaned.
  public let question: String
  /// The articles, best first, at most three; when abstained, those that would be offered as "bedoel je", at
  /// most two.
  public let articles: [ArticleMatch]
  /// The dialog that would open; nil when none would.
  public let dialog: DialogName?
  /// Whether nothing is sure enough to be acted on.
  public let isAbstained: Bool
  /// What was seen before all else; nil when nothing was.
  public let safety: SafetyFinding?
}

extension ContentUnderstanding {
  /// Asks a question outside any form: danger first; then the best article or the best opening phrase,
  /// whichever is surer, the opening phrase in a tie.
  public func ask(_ question: String, on day: CalendarDate) -> AskedQuestion {
    let line = LineWords(question)
    if let finding = safety(of: line) {
      return AskedQuestion(
        question: question, articles: [], dialog: nil, isAbstained: false, safety: finding)
    }
    let articles = articles(for: line, audience: nil, on: day)
    let best = articles.first?.confidence ?? 0
    let opening = dialogs(for: line, audience: nil).first {
      $0.confidence >= thresholds.answer && $0.confidence >= best - ConfidenceThresholds.tie
    }
    let isAbstained = opening == nil && best < thresholds.answer
    return AskedQuestion(
      question: question, articles: Array(articles.prefix(isAbstained ? 2 : 3)), dialog: opening?.dialog,
      isAbstained: isAbstained, safety: nil)
  }
}
