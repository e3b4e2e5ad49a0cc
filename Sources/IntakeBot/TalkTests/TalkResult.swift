public import DialogEngine

/// What came of playing a conversation test.
public struct TalkResult: Sendable {
  /// The test.
  public let talk: Talk
  /// What did not hold, in the order of the file.
  public let failures: [TalkFailure]
  /// What the conversation came by.
  public let coverage: TalkCoverage
  /// What was typed up to the first thing that did not hold, and what it was taken for; empty when all held.
  public let course: [TalkStep]

  /// Whether everything held.
  public var isGood: Bool { failures.isEmpty }
}

/// One thing that did not hold.
public struct TalkFailure: Sendable {
  /// What should have held.
  public let expectation: Talk.Expectation
  /// What was typed; nil when it is about the greeting.
  public let line: String?
  /// What the bot did instead.
  public let actual: Actual
  /// What the bot said in this turn.
  public let block: TalkBlock

  /// What the bot did instead, as far as it says something about what should have held.
  public enum Actual: Hashable, Sendable {
    /// The messages tell.
    case said
    /// A choice of that number with this label; nil when there is no such number.
    case offered(String?)
    /// This question waits; nil when none does.
    case waits(for: QuestionID?)
    /// This answer is known, as it is printed; nil when none is.
    case knows(String?)
    /// This dialog is under way; nil when that is not known.
    case isIn(DialogName?)
    /// These articles were given.
    case gave([ArticleMatch])
    /// These leads were made, as `aanvraag` writes them.
    case sent([String])
    /// This was seen in the line.
    case saw(SafetyConcern?)
    /// The conversation goes on.
    case goesOn
  }
}
