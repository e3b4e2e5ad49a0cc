public import DialogEngine

/// A conversation that is played here and reaches nobody: leads are made, and go nowhere.
///
/// It stands in for the service: what the engine asks to be done is done at once, in memory, and told back.
public struct Rehearsal: Sendable {
  /// The conversation as it is now.
  public private(set) var conversation = Conversation()
  /// The leads that were made so far, in order.
  public private(set) var leads: [RehearsedLead] = []

  /// A conversation in which nothing was said yet.
  public init() {}

  /// The greeting, for somebody who said nothing yet.
  public mutating func open(in context: StepContext) -> RehearsedTurn {
    finish(conversation.opened(in: context), in: context)
  }

  /// Takes a line. After the end, a line is the first one of a new conversation, without the greeting.
  public mutating func say(_ line: String, in context: StepContext) -> RehearsedTurn {
    finish(conversation.step(.line(line), in: context), in: context)
  }

  /// Does what a step asked for until nothing is left to do.
  private mutating func finish(_ first: Turn, in context: StepContext) -> RehearsedTurn {
    var turn = first
    var made: [RehearsedLead] = []
    var corrections: [LeadCorrection] = []
    var pending = first.effects
    while !pending.isEmpty {
      let outcome: LeadOutcome
      switch pending.removeFirst() {
      case .forget: continue
      case .withdrawLeads: outcome = .noted
      case .correctLeads(let correction):
        corrections.append(correction)
        outcome = .noted
      case .sendLead(let draft):
        let lead = RehearsedLead(
          draft: draft, reference: "PROEF-\(leads.count + 1)", conversation: turn.conversation)
        leads.append(lead)
        made.append(lead)
        outcome = .sent(reference: lead.reference)
      }
      let next = turn.conversation.step(.leadOutcome(outcome), in: context)
      pending += next.effects
      turn = turn.followed(by: next)
    }
    conversation = turn.conversation
    return RehearsedTurn(turn: turn, leads: made, corrections: corrections)
  }
}

/// A lead that was made in a rehearsal.
public struct RehearsedLead: Hashable, Sendable {
  /// The lead.
  public let draft: LeadDraft
  /// The reference that the person was told, `PROEF-1` and up.
  public let reference: String
  /// The conversation as it was then; it may have ended with what came after.
  public let conversation: Conversation
}

/// What came of one line: its step, and the steps that told what became of its leads, as one turn.
public struct RehearsedTurn: Sendable {
  /// The turn.
  public let turn: Turn
  /// The leads that were made in it, in order.
  public let leads: [RehearsedLead]
  /// The answers in leads that were corrected in it, in order.
  public let corrections: [LeadCorrection]

  /// What the talk protocol would send.
  public var block: TalkBlock { TalkBlock(messages: turn.messages, choices: turn.choices) }

  /// The danger or despair that was seen in the line; nil when none was.
  public var safety: SafetyConcern? {
    for case .safety(let concern) in turn.recognitions { return concern }
    return nil
  }
}
