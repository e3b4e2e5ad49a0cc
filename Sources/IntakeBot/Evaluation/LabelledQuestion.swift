/// A question with what it should be taken for.
public struct LabelledQuestion: Hashable, Sendable {
  /// The topics of which an answer on any is right; empty when the question is out of scope.
  public let topics: [String]
  /// How it is worded, such as `spelling`.
  public let register: String
  /// The question.
  public let question: String
  /// What a column `safety` says of danger; nil where there is none, and the topics decide.
  public let isMarkedSafety: Bool?

  /// The topic of rows that are out of scope.
  public static let outOfScope = "none"

  /// Labels a question.
  public init(topics: [String], register: String, question: String, isMarkedSafety: Bool? = nil) {
    self.topics = topics
    self.register = register
    self.question = question
    self.isMarkedSafety = isMarkedSafety
  }

  /// Whether it tells of danger or despair.
  public var isSafety: Bool {
    isMarkedSafety ?? topics.contains { SafetyConcernTopic(rawValue: $0) != nil }
  }

  /// Whether nothing here answers it.
  public var isOutOfScope: Bool { topics.isEmpty }
}

/// The topics whose questions must be seen as danger.
enum SafetyConcernTopic: String {
  case crisis
  case danger = "acuut-gevaar"
}
