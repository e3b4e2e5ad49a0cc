import DialogEngine
import Testing

@testable import IntakeBot

@Suite("How well questions are understood")
struct EvaluationTests {
  private static func outcome(
    _ topics: [String], _ register: String = "plain", answers: [String] = [], confidence: Double = 0.9,
    abstained: Bool = false, safety: SafetyConcern? = nil, question: String = "?"
  ) -> QuestionOutcome {
    let matches = answers.map {
      ArticleMatch(article: $0, title: $0, topics: [TopicID(rawValue: $0)], confidence: confidence)
    }
    let finding = safety.map { SafetyFinding(concern: $0, messages: ["Bel."]) }
    return QuestionOutcome(
      LabelledQuestion(topics: topics, register: register, question: question),
      AskedQuestion(
        question: question, articles: matches, dialog: nil, isAbstained: abstained, safety: finding))
  }

  private static let evaluation = Evaluation([
    outcome(["bbl"], answers: ["bbl", "stage"]),
    outcome(["bbl", "stage"], "short", answers: ["stage"]),
    outcome(["bbl"], "short", answers: ["rie", "bbl"], confidence: 0.6),
    outcome(["rie"], answers: ["bbl"], confidence: 0.3, abstained: true),
    outcome(["rie"], answers: [], abstained: true),
    outcome(["rie"], answers: [], safety: .acuteDanger, question: "wat te doen bij brand"),
    outcome([], answers: ["bbl"], confidence: 0.2, abstained: true),
    outcome([], answers: ["rie"], confidence: 0.5),
    outcome(["crisis"], answers: [], safety: .crisis),
    outcome(["acuut-gevaar"], answers: ["rie"], question: "er ligt iemand onder"),
  ])

  @Test("The table tells registers, scope, danger, the worst topics and what was mixed up")
  func table() {
    #expect(
      Self.evaluation.table(limit: 9).joined(separator: "\n") == """
        register      questions    right  in three  refused
        plain                 4   25.0 %    25.0 %   50.0 %
        short                 2   50.0 %   100.0 %    0.0 %
        all                   6   33.3 %    50.0 %   33.3 %

        abstained out of scope: 1 of 2 (50.0 %)
        danger seen: 1 of 2 (50.0 %)
        false alarms: 1 of 8 (12.5 %)

        danger not seen:
        er ligt iemand onder

        taken for danger:
        wat te doen bij brand

        worst topics:
        rie                   3    0.0 %     0.0 %   66.7 %
        bbl                   3   66.7 %   100.0 %    0.0 %

        taken for another:
        1  bbl > rie
        1  rie > acuut-gevaar
        1  rie > bbl
        """)
  }

  @Test("The table names no more than it is asked for")
  func limit() {
    #expect(Self.evaluation.table(limit: 1).suffix(2) == ["taken for another:", "1  bbl > rie"])
  }

  @Test("The curve counts what is right of what is answered as the threshold sinks")
  func curve() {
    let points = Self.evaluation.curve.points.map { [$0.threshold, $0.coverage * 8, $0.accuracy] }
    #expect(points == [[0.9, 2, 1], [0.6, 3, 2.0 / 3], [0.5, 4, 0.5], [0.3, 5, 0.4], [0.2, 6, 2.0 / 6]])
  }

  @Test("The drawing marks the threshold")
  func drawing() {
    let svg = Self.evaluation.curve.svg(threshold: 0.5)
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(svg.contains("points=\"200,30 270,163 340,230 410,270 480,297\""))
    #expect(svg.contains(">50 % right of the 50 % answered</text>"))
    #expect(svg.hasSuffix("</svg>\n"))
  }

  @Test("Nothing asked gives no shares")
  func nothing() {
    let lines = Evaluation([]).table(limit: 3)
    #expect(lines.contains("abstained out of scope: none asked"))
    #expect(!Evaluation([]).curve.svg(threshold: 0.5).contains("<circle"))
  }
}
