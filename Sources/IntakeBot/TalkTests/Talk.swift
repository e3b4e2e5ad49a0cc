public import DialogEngine

/// A conversation test: what somebody types, and what must come back.
public struct Talk: Sendable {
  /// What the test is about.
  public let name: String
  /// The file that it stands in.
  public let file: SourceFile
  /// The line of the `test`.
  public let range: SourceRange
  /// The moment at which it is played, in the Netherlands.
  public let now: LocalTime
  /// What must hold of the greeting, before anything was typed.
  public let opening: [Expectation]
  /// The lines that are typed, in order.
  public let turns: [TypedLine]

  /// One line that is typed, and what must come back.
  public struct TypedLine: Sendable {
    /// What is typed; empty when nothing is said.
    public let text: String
    /// Where it stands.
    public let range: SourceRange
    /// What must hold afterwards, in order.
    public let expectations: [Expectation]
  }

  /// Something that must hold after a turn.
  public struct Expectation: Sendable {
    /// What must hold.
    public let claim: Claim
    /// The line that says so.
    public let range: SourceRange
  }

  /// What can be said of a turn.
  public enum Claim: Hashable, Sendable {
    /// `bot`: these are the messages; nil stands for any number of them.
    case says([String?])
    /// `bevat`: some message contains this, in any case.
    case contains(String)
    /// `niet`: no message contains this, in any case.
    case lacks(String)
    /// `keuze`: this choice is offered under this number.
    case offers(key: String, label: String)
    /// `vraag`: this question waits; nil when none does.
    case waits(for: QuestionID?)
    /// `weet`: this answer is known, as it is printed.
    case knows(QuestionID, String)
    /// `weet-niet`: this answer is not known.
    case ignores(QuestionID)
    /// `dialoog`: this dialog is under way.
    case isIn(DialogName)
    /// `artikel`: this article was given.
    case gives(article: String)
    /// `onderwerp`: an article on this topic was given.
    case covers(TopicID)
    /// `aanvraag`: a lead was made for this role, on this topic.
    case sendsLead(role: String, topic: TopicID)
    /// `geen-aanvraag`: no lead was made so far.
    case sentNoLead
    /// `veiligheid`: this was seen in the line.
    case seesDanger(SafetyConcern)
    /// `einde`: the conversation is over.
    case ends
  }
}
