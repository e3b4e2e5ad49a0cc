/// What the engine asks of whoever knows the answers: a value, asked synchronously within one step.
///
/// The engine doesn't know where articles or phrases come from. Every answer must depend on the arguments
/// only, so that the same conversation fed with the same lines gives the same replies.
public protocol Understanding: Sendable {
  /// How sure a match must be before it is acted on, and before it is offered as "bedoel je".
  var thresholds: ConfidenceThresholds { get }

  /// Danger to life, despair or violence in a line, in any of the languages that are recognised.
  func safety(of line: String) -> SafetyFinding?

  /// The language of a line (ISO 639-1); nil when the line is too short, or too much like several, to tell.
  func language(of line: String) -> String?

  /// The articles that answer a free question, best first, at most three. Empty when nothing comes near.
  /// `audience` weighs and never excludes.
  func articles(for line: String, audience: String?, on day: CalendarDate) -> [ArticleMatch]

  /// The dialogs whose opening phrases come near a line, best first.
  func dialogs(for line: String, audience: String?) -> [DialogMatch]

  /// The first article on a topic that is valid on that day, one for this audience before others.
  func article(on topic: TopicID, audience: String?, on day: CalendarDate) -> ArticleText?

  /// An article's text, by the id that a match carried.
  func article(_ id: String) -> ArticleText?
}

extension Understanding {
  /// Who recognises no languages leaves every conversation in Dutch.
  public func language(of line: String) -> String? { nil }
}

/// Confidences, from 0 to 1.
public struct ConfidenceThresholds: Hashable, Sendable {
  /// From here on a match is acted on.
  public let answer: Double
  /// From here on a match is offered as "bedoel je".
  public let suggestion: Double

  /// How near two confidences are that count as equal.
  public static let tie = 0.05

  /// Sets both; `suggestion` is at most `answer`.
  public init(answer: Double, suggestion: Double) {
    self.answer = answer
    self.suggestion = suggestion
  }
}

/// An article that may answer a question.
public struct ArticleMatch: Hashable, Sendable {
  /// The article's id.
  public let article: String
  /// What a person reads when it is offered as "bedoel je".
  public let title: String
  /// The topics it covers.
  public let topics: [TopicID]
  /// From 0 to 1, comparable with a `DialogMatch`.
  public let confidence: Double

  /// Makes a match.
  public init(article: String, title: String, topics: [TopicID], confidence: Double) {
    self.article = article
    self.title = title
    self.topics = topics
    self.confidence = confidence
  }
}

/// A dialog whose opening phrase comes near a line.
public struct DialogMatch: Hashable, Sendable {
  /// The dialog.
  public let dialog: DialogName
  /// From 0 to 1, comparable with an `ArticleMatch`.
  public let confidence: Double

  /// Makes a match.
  public init(dialog: DialogName, confidence: Double) {
    self.dialog = dialog
    self.confidence = confidence
  }
}

/// What an article says.
public struct ArticleText: Hashable, Sendable {
  /// The article's id.
  public let id: String
  /// The topics it covers.
  public let topics: [TopicID]
  /// The body, one message a paragraph; never empty.
  public let messages: [String]
  /// The part that comes only when somebody asks for more; often empty.
  public let more: [String]

  /// Makes a text.
  public init(id: String, topics: [TopicID], messages: [String], more: [String]) {
    self.id = id
    self.topics = topics
    self.messages = messages
    self.more = more
  }
}

/// A line in which a person's safety is at stake, and what to say at once, in that person's language.
public struct SafetyFinding: Hashable, Sendable {
  /// What is the matter.
  public let concern: SafetyConcern
  /// What to say; never empty.
  public let messages: [String]
  /// The language of the messages, such as `nl` (ISO 639-1).
  public let language: String

  /// Makes a finding.
  public init(concern: SafetyConcern, messages: [String], language: String = "nl") {
    self.concern = concern
    self.messages = messages
    self.language = language
  }
}

/// What is the matter when a person's safety is at stake.
public enum SafetyConcern: String, Hashable, Sendable, CaseIterable {
  /// Despair, thoughts of suicide: 113.
  case crisis
  /// Danger to life, or violence: 112, Veilig Thuis.
  case acuteDanger = "acuut-gevaar"
}
