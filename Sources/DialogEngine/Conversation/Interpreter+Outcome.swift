/// What the service was asked to keep, and its word about it: nothing is told before that came.
extension Interpreter {
  /// The service's word about what the last step asked for.
  mutating func take(_ outcome: LeadOutcome) {
    guard let pending = conversation.pending else { return }
    conversation.pending = nil
    switch pending {
    case .lead(let draft): takeOutcome(outcome, of: draft)
    case .withdrawal: takeWithdrawal(isKept: outcome != .failed)
    case .correction(let question, let value):
      takeCorrection(of: question, to: value, isKept: outcome != .failed)
    }
  }

  private mutating func takeOutcome(_ outcome: LeadOutcome, of draft: LeadDraft) {
    guard case .sent(let reference) = outcome else {
      say(.leadFailed)
      sayHowToReachSomebody()
      return leave(with: RequestResult(topic: draft.topic, outcome: .failed, reference: ""))
    }
    let result = RequestResult(topic: draft.topic, outcome: .sent, reference: reference)
    conversation.sentLeads.append(SentLead(result: result, questions: questions(in: draft)))
    say(.leadSent, [:], about: result)
    leave(with: result)
  }

  private mutating func leave(with result: RequestResult) {
    if let next = leaveContact(with: result) { run(from: next) }
  }

  /// `wis`, after a yes: what was sent can't be wiped from here, its desk is asked to. That is on record before
  /// anything is told.
  mutating func wipe() {
    let leads = conversation.leads
    guard !leads.isEmpty else {
      effects.append(.forget)
      return end(saying: .wiped)
    }
    conversation.pending = .withdrawal
    effects.append(.withdrawLeads(leads))
  }

  /// Where it could not be put on record nothing was wiped: the references are needed to try again.
  private mutating func takeWithdrawal(isKept: Bool) {
    guard isKept else {
      say(.wipeFailed)
      sayHowToReachSomebody()
      return askAgain(.short)
    }
    effects.append(.forget)
    say(.leadsWithdrawn)
    end(saying: .wiped)
  }

  /// An answer that went along with leads is corrected: their desks get to know it, under the same references.
  ///
  /// - Returns: Whether it went along with any.
  mutating func passesOn(_ value: Value, of question: Question) -> Bool {
    let references = conversation.sentLeads.filter { $0.questions.contains(question.id) }.map(
      \.result.reference)
    guard !references.isEmpty, context.acceptsLeads, let change = change(to: value, of: question) else {
      return false
    }
    conversation.pending = .correction(question.id, value)
    effects.append(.correctLeads(LeadCorrection(references: references, change: change)))
    return true
  }

  private mutating func takeCorrection(of id: QuestionID, to value: Value, isKept: Bool) {
    let sent = conversation.sentLeads.last { $0.questions.contains(id) }
    guard isKept, let question = program.question(id) else {
      say(.correctionFailed, [:], about: sent?.result)
      sayHowToReachSomebody()
      return askAgain(.short)
    }
    state.answers.set(id, value, origin: .asked, turn: conversation.turn)
    say(
      .leadCorrected, [.question: spoken(question.label), .value: printed(value, of: question.type)],
      about: sent?.result)
    askAgain(.short)
  }

  private mutating func change(to value: Value, of question: Question) -> LeadCorrection.Change? {
    switch value {
    case .phone(let number) where question.id.dialog == .contact: return .reach(.phone(number))
    case .email(let address) where question.id.dialog == .contact: return .reach(.email(address))
    case .name(let name) where question.id.dialog == .contact: return .name(name)
    default: break
    }
    let present = state.answers
    state.answers.set(question.id, value, origin: .asked, turn: conversation.turn)
    defer { state.answers = present }
    return detail(.answer(question.id)).map { .detail($0) }
  }

  /// The questions whose answers stand in a lead as they were given.
  private func questions(in draft: LeadDraft) -> [QuestionID] {
    draft.details.filter { $0.label == $0.question.question.spoken }.map(\.question)
      + [nameEntry, reachEntry].compactMap { $0?.question }
  }
}
