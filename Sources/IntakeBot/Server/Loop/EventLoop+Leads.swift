internal import DialogEngine

extension EventLoop {
  /// Logs what is worth knowing of a turn.
  func note(_ turn: Turn) {
    if let concern = turn.safetyConcern { core.log(.safety(kind: concern.rawValue)) }
  }

  /// Logs what became of what a turn asked for.
  func note(_ answer: LeadAnswer) {
    switch answer {
    case .kept(let lead): core.log(.leadKept(role: lead.role, desk: lead.desk))
    case .noted: break
    case .notKept: core.log(.leadFailed)
    case .refused(.withdrawal, let refusal): core.log(.withdrawalFailed(reason: refusal.rawValue))
    case .refused(_, let refusal): core.log(.correctionFailed(reason: refusal.rawValue))
    }
  }

  /// Hands what a turn asks for to whoever keeps leads; `told` is called later, on a thread of theirs.
  ///
  /// - Parameter identity: The number of the conversation.
  func keep(
    _ request: LeadRequest, of conversation: Conversation, _ identity: UInt64, over path: Lead.Path,
    told: @escaping @Sendable (LeadAnswer) -> Void
  ) {
    guard let leads = core.leads else { return told(request.refused(.notWritten)) }
    switch request {
    case .lead(let draft):
      let program = stepContext().program
      let question = RoutingQuestion(draft, in: conversation, of: program)
      let key = TurnKey(conversation: identity, turn: conversation.turn)
      let origin = LeadOrigin(path, contentVersion: program.version, turn: key)
      // Were the earlier turns lost and the lead not, nobody would know that this turn made it.
      turnLog.commit()
      leads.keep(draft, asking: question, from: origin) { told($0.map { .kept($0) } ?? .notKept) }
    case .withdrawal, .correction: request.perform(request.references[...], by: leads, told: told)
    }
  }
}

/// What a turn asks to be put on record before it is told.
enum LeadRequest: Sendable {
  case lead(LeadDraft)
  /// The consent of these leads is taken back.
  case withdrawal([String])
  case correction(LeadCorrection)

  /// What a turn asks for; nil when it is nothing.
  init?(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .sendLead(let draft): self = .lead(draft)
      case .withdrawLeads(let references): self = .withdrawal(references)
      case .correctLeads(let correction): self = .correction(correction)
      case .forget: continue
      }
      return
    }
    return nil
  }

  /// The leads that it is about.
  fileprivate var references: [LeadReference] {
    switch self {
    case .lead: []
    case .withdrawal(let references): references.compactMap { LeadReference($0) }
    case .correction(let correction): correction.references.compactMap { LeadReference($0) }
    }
  }

  private var action: LeadCommand.Action? {
    switch self {
    case .lead: nil
    case .withdrawal: .withdraw(digits: nil)
    case .correction(let correction): .correct(Lead.Correction(correction.change))
    }
  }

  fileprivate func refused(_ refusal: LeadRefusal) -> LeadAnswer {
    if case .lead = self { return .notKept }
    return .refused(self, refusal)
  }

  /// Does it with one lead after the other, and tells how that ended. What can't be written ends it. A lead that is
  /// gone, or for a correction one that is closed, has nothing left to be changed: a correction that reaches no lead
  /// is refused.
  fileprivate func perform(
    _ rest: ArraySlice<LeadReference>, by leads: any LeadKeeping, missed: LeadRefusal? = nil,
    reached: Bool = false, told: @escaping @Sendable (LeadAnswer) -> Void
  ) {
    guard let reference = rest.first, let action else {
      if case .correction = self, !reached { return told(refused(missed ?? .unknownLead)) }
      return told(.noted)
    }
    leads.perform(LeadCommand(reference, action)) { result in
      let next = rest.dropFirst()
      switch result {
      case .success: self.perform(next, by: leads, missed: missed, reached: true, told: told)
      case .failure(.unknownLead), .failure(.isClosed):
        self.perform(next, by: leads, missed: .isClosed, reached: reached, told: told)
      case .failure(let refusal): told(self.refused(refusal))
      }
    }
  }
}

/// What became of what a turn asked for.
enum LeadAnswer: Sendable {
  case kept(KeptLead)
  /// It is on record.
  case noted
  /// The lead could not be kept.
  case notKept
  /// It could not be done.
  case refused(LeadRequest, LeadRefusal)

  /// The lead that was kept; nil when it was something else.
  var lead: KeptLead? {
    if case .kept(let lead) = self { lead } else { nil }
  }

  /// As the conversation is told.
  var outcome: LeadOutcome {
    switch self {
    case .kept(let lead): .sent(reference: lead.reference)
    case .noted: .noted
    case .notKept, .refused: .failed
    }
  }
}
