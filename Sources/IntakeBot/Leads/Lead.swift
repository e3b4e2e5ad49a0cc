public import DialogEngine

/// A lead as it is kept: what a person asked, what they agreed to, how to reach them, and which desk gets it.
///
/// It is made of a `LeadDraft`, and so of a consent, or read from where it was kept.
public struct Lead: Hashable, Sendable {
  /// What the person can quote.
  public let reference: LeadReference
  /// When it was handed in.
  public let moment: Moment
  /// What it is about.
  public let topic: TopicID
  /// The dialog that asked for it.
  public let dialog: DialogName
  /// The code of the language of the conversation, such as `nl`.
  public let language: String
  /// The id of the desk's row in `advisers.csv`; empty when there was no desk at all.
  public internal(set) var adviser: String
  /// The name of the desk.
  public internal(set) var desk: String
  /// The role that was asked for.
  public let role: String
  /// The province; empty when it is not known.
  public let region: String
  /// Why this desk, in one line of English.
  public let why: String
  /// Whether no desk fitted, and this is the one that takes what is left.
  public let isFallback: Bool
  /// How the person wants to be called; nil when they did not say.
  public internal(set) var name: String?
  /// How to reach the person.
  public internal(set) var reach: LeadDraft.Reach
  /// The answers that go along, in the order of the script.
  public internal(set) var details: [Detail]
  /// What was agreed to.
  public let consent: Agreement
  /// Which turn made it; nil for leads of before that was kept, and where none can come twice.
  var turn: TurnKey?

  /// One answer that goes along.
  public struct Detail: Hashable, Sendable {
    /// The question, by its dialog and name.
    public let question: String
    /// The question's name, hyphens as spaces.
    public let label: String
    /// The answer, as it is printed.
    public let text: String
  }

  /// What was agreed to, and when.
  public struct Agreement: Hashable, Sendable {
    /// The words that the person read.
    public let text: String
    /// The turn of the conversation in which the yes came, from 1.
    public let turn: Int
    /// When it was put on record: with the lead, in the same conversation as the yes.
    public let moment: Moment
    /// What it is for: the topic that somebody gets in touch about.
    public let purpose: TopicID
    /// Who may have the data: a role, as in `topics.tsv`.
    public let receiver: String
    /// On which path the yes came; nil for leads of before that was kept.
    public let path: Path?
    /// Which version of the texts was in force, as hexadecimal digits; empty for leads of before that was kept.
    public let textVersion: String
  }

  /// What of a lead a person corrected after it was sent.
  public enum Correction: Hashable, Sendable {
    /// An answer that goes along.
    case detail(Detail)
    /// How they want to be called.
    case name(String)
    /// How to reach them.
    case reach(LeadDraft.Reach)
  }

  /// How a person talked to the bot.
  public enum Path: String, Hashable, Sendable, CaseIterable {
    /// Over the talk protocol.
    case talk
    /// Through another system, over the gateway.
    case gateway
    /// In `intake chat`, or a measurement.
    case chat
  }
}

extension Lead {
  /// Takes a correction; an answer in the place of the one to the same question, else behind the others.
  mutating func take(_ correction: Correction) {
    switch correction {
    case .name(let name): self.name = name
    case .reach(let reach): self.reach = reach
    case .detail(let detail):
      if let index = details.firstIndex(where: { $0.question == detail.question }) {
        details[index] = detail
      } else {
        details.append(detail)
      }
    }
  }
}

extension Lead {
  /// Joins what the conversation gave and which desk was chosen.
  init(
    _ draft: LeadDraft, reference: LeadReference, moment: Moment, decision: RoutingDecision, language: String,
    origin: LeadOrigin
  ) {
    self.init(
      reference: reference, moment: moment, topic: draft.topic, dialog: draft.dialog, language: language,
      adviser: decision.adviser, desk: decision.desk, role: decision.role, region: decision.region,
      why: decision.why, isFallback: decision.isFallback, name: draft.name, reach: draft.reach,
      details: draft.details.map { Detail($0) },
      consent: Agreement(
        text: draft.consent.text, turn: draft.consent.turn, moment: moment, purpose: draft.topic,
        receiver: decision.role, path: origin.path,
        textVersion: String(origin.contentVersion, radix: 16)),
      turn: origin.turn)
  }

  /// Whether it was made of this draft.
  func isMade(of draft: LeadDraft) -> Bool {
    topic == draft.topic && dialog == draft.dialog && name == draft.name && reach == draft.reach
      && details == draft.details.map { Detail($0) } && consent.text == draft.consent.text
  }
}

extension Lead.Detail {
  init(_ detail: LeadDetail) {
    self.init(question: detail.question.description, label: detail.label, text: detail.text)
  }
}

extension Lead.Correction {
  /// What a conversation tells is another now.
  init(_ change: LeadCorrection.Change) {
    switch change {
    case .detail(let detail): self = .detail(Lead.Detail(detail))
    case .name(let name): self = .name(name)
    case .reach(let reach): self = .reach(reach)
    }
  }
}
