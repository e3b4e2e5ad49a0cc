/// A lead as the conversation made it: what it is about, what the person agreed to, and how to reach them.
///
/// It can't be made outside the engine, and not without consent and a way to reach the person.
public struct LeadDraft: Hashable, Sendable {
  /// What it is about.
  public let topic: TopicID
  /// The dialog that asked for it.
  public let dialog: DialogName
  /// What was agreed to.
  public let consent: Consent
  /// The language in which the person was spoken to, such as `nl` (ISO 639-1).
  public let language: String
  /// How the person wants to be called; nil when they did not say.
  public let name: String?
  /// How to reach the person.
  public let reach: Reach
  /// The answers that go along, labelled and printed, in the order of the script.
  public let details: [LeadDetail]

  init(
    topic: TopicID, dialog: DialogName, consent: Consent, language: String = Translation.dutch, name: String?,
    reach: Reach, details: [LeadDetail]
  ) {
    self.topic = topic
    self.dialog = dialog
    self.consent = consent
    self.language = language
    self.name = name
    self.reach = reach
    self.details = details
  }

  /// How a person can be reached.
  public enum Reach: Hashable, Sendable {
    /// By phone, E.164.
    case phone(String)
    /// By e-mail.
    case email(String)
  }
}

/// One answer that goes along with a lead.
public struct LeadDetail: Hashable, Sendable {
  /// The question.
  public let question: QuestionID
  /// The question's name, hyphens as spaces.
  public let label: String
  /// The answer, as it is printed.
  public let text: String
}

/// What a person agreed to: the words they read, in which turn.
public struct Consent: Hashable, Sendable {
  /// The text as it was shown, whole.
  public let text: String
  /// The turn of the conversation in which the yes came, from 1.
  public let turn: Int
}
