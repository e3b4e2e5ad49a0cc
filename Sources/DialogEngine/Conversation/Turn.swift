/// What one step gives: the conversation as it is now, what to say, and what to do.
public struct Turn: Sendable {
  /// The conversation after the step.
  public internal(set) var conversation: Conversation
  /// What the person reads, in order; one string a message, without line breaks; never empty.
  public let messages: [String]
  /// What the person may choose from, numbered from 1; at most six.
  public let choices: [Choice]
  /// What the service must do, in order.
  public let effects: [Effect]
  /// What the line was taken for, in order; never holds the person's words of a line with a safety concern.
  public let recognitions: [Recognition]
  /// The articles that were given, in order.
  public let articles: [ArticleMatch]
  /// The question that waits for an answer; nil when none waits.
  public let waiting: QuestionID?
  /// The statements that were run, in order; empty unless the context asks for them.
  public var run: [RunStatement] = []
}

/// One numbered choice.
public struct Choice: Hashable, Sendable {
  /// The number to type: `1` to `6`.
  public let key: String
  /// What is shown, and may be typed as well.
  public let label: String

  /// Makes a choice.
  public init(key: String, label: String) {
    self.key = key
    self.label = label
  }
}

/// Something that the service must do after a step.
public enum Effect: Hashable, Sendable {
  /// Keep this lead, then feed the outcome back as `ConversationInput.leadOutcome`, before any other line.
  case sendLead(LeadDraft)
  /// Forget all that is kept of this conversation and its leads.
  case forget
  /// The person took back the consent of the leads with these references. Put it on record, and feed back likewise
  /// that it is.
  case withdrawLeads([String])
  /// An answer in leads is another now. Put it on record, and feed back likewise that it is.
  case correctLeads(LeadCorrection)
}

/// What a step is fed with.
public enum ConversationInput: Hashable, Sendable {
  /// A line that the person typed; empty when nothing was said.
  case line(String)
  /// What became of what the last step asked to be kept.
  case leadOutcome(LeadOutcome)
}

/// What became of a lead, or of what a person wants done with one.
public enum LeadOutcome: Hashable, Sendable {
  /// The lead is kept, and this is the reference that the person may quote.
  case sent(reference: String)
  /// What the person wants is on record.
  case noted
  /// It could not be kept.
  case failed
}

extension Turn {
  /// Gives the conversation away, so that nobody else holds it and the next step changes it in place. What stays
  /// in the turn is a conversation in which nothing was said.
  public mutating func takeConversation() -> Conversation {
    var taken = Conversation()
    swap(&taken, &conversation)
    return taken
  }

  /// This turn and the one that the outcome of its lead led to, as one: all messages, then what can be
  /// chosen now.
  public func followed(by next: Turn) -> Turn {
    Turn(
      conversation: next.conversation, messages: messages + next.messages, choices: next.choices,
      effects: effects + next.effects, recognitions: recognitions + next.recognitions,
      articles: articles + next.articles, waiting: next.waiting, run: run + next.run)
  }
}
