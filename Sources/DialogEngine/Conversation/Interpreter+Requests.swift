extension Interpreter {
  /// `aanvraag over …`: runs `contact`, which asks consent first.
  ///
  /// - Returns: Where `contact` begins; nil when no lead is asked for now.
  mutating func begin(_ request: Request) -> Int? {
    guard let topic = topic(request.topic), let dialog = state.topDialog, mayRequest(topic) else {
      return nil
    }
    updateTop { $0.rest(at: request.place) }
    return pushContact(
      LeadUnderWay(topic: topic, dialog: dialog, carried: request.carried, consent: nil), kind: .request)
  }

  /// Somebody asked for a person: the same, on top of whatever waits.
  mutating func request(_ topic: TopicID) {
    guard mayRequest(topic), let dialog = state.topDialog else { return askAgain(.short) }
    rememberWayBack()
    let lead = LeadUnderWay(topic: topic, dialog: dialog, carried: knownAnswers(), consent: nil)
    guard pushContact(lead, kind: .requestAside) != nil else { return askAgain(.short) }
    run()
  }

  /// What was answered in the dialog under way and its helpers: it goes along, and is read out first. Where
  /// no dialog is under way there is nothing to go along.
  private func knownAnswers() -> [Reference] {
    guard isInForm else { return [] }
    return state.answers.entries.compactMap { entry in
      guard entry.value != nil, entry.question.dialog != .start, entry.question.dialog != .contact,
        program.question(entry.question)?.type != .yesNo
      else { return nil }
      return .answer(entry.question)
    }
  }

  /// A lead can be asked for when somebody takes it, none was sent about it yet, and it can be kept.
  private mutating func mayRequest(_ topic: TopicID) -> Bool {
    guard !state.contains(.contact), program.topics[topic]?.role != nil else { return false }
    if let sent = conversation.sentLead(about: topic) {
      settle(sent)
      say(.leadAlreadySent, [:], about: sent)
      return false
    }
    guard context.acceptsLeads else {
      settle(RequestResult(topic: topic, outcome: .failed, reference: ""))
      say(.leadsNotKept)
      sayHowToReachSomebody()
      return false
    }
    return true
  }

  private mutating func pushContact(_ lead: LeadUnderWay, kind: Frame.Kind) -> Int? {
    guard let contact = program.dialog(.contact), let first = contact.steps.first else { return nil }
    // A yes, and what was said about one matter, belong to that lead alone.
    for question in contact.questions.values where question.kind == .consent || question.kind == .text {
      state.answers.forget { $0 == question.id }
    }
    state.unreadMore = nil
    state.stack.append(Frame(dialog: .contact, place: .step(first), kind: kind, lead: lead))
    firstContactMessage = messages.count
    return contact.positions[.step(first)]
  }

  /// A yes is kept with the words that were read; a no also forgets what was given to be reached by.
  mutating func settleConsent(_ value: Value, of question: Question) {
    guard value == .yesNo(true) else {
      let personal = program.dialog(.contact)?.questions ?? [:]
      state.answers.forget { $0.dialog == .contact && personal[$0.question]?.isPersonal ?? false }
      return
    }
    let consent = Consent(text: state.top?.lead?.shown ?? "", turn: conversation.turn)
    updateTop { $0.lead?.consent = consent }
  }

  /// Takes a yes back, so that `contact` begins again: what is known there is not asked twice.
  ///
  /// - Returns: Where `contact` begins.
  mutating func withdrawConsent() -> Int? {
    guard let contact = program.dialog(.contact), let first = contact.steps.first else { return nil }
    state.answers.forget { contact.question($0.question)?.type == .consent && $0.dialog == .contact }
    firstContactMessage = messages.count
    updateTop {
      $0.lead?.consent = nil
      $0.place = .step(first)
    }
    return contact.positions[.step(first)]
  }

  /// `contact` is done: with a yes and a way to reach the person the lead goes out, and the conversation
  /// waits for its outcome.
  ///
  /// - Returns: Where the dialog below goes on when nothing goes out.
  mutating func finishContact(_ frame: Frame) -> Int? {
    guard let lead = frame.lead else { return leaveDialog() }
    guard let draft = draft(of: lead) else {
      if lead.consent != nil { say(.notPassedOn) }
      return leaveContact(with: RequestResult(topic: lead.topic, outcome: .refused, reference: ""))
    }
    // A change of the script sends nothing: nobody saw that this line would be the last one.
    if isRelocating { return withdrawConsent() }
    conversation.pending = .lead(draft)
    // The consent is used now, whatever becomes of the lead: there is no way back past it.
    conversation.wayBack = WayBack()
    effects.append(.sendLead(draft))
    return nil
  }

  /// Somebody said yes, and then gives no way to be reached, three times: nothing is passed on, and the dialog
  /// below goes on, rather than asking for ever.
  mutating func givesUpContact() -> Bool {
    guard let lead = state.top?.lead, lead.consent != nil else { return false }
    say(.notPassedOn)
    conversation.wayBack = WayBack()
    let result = RequestResult(topic: lead.topic, outcome: .refused, reference: "")
    if let next = leaveContact(with: result) { run(from: next) }
    return true
  }

  mutating func leaveContact(with result: RequestResult) -> Int? {
    guard let kind = state.top?.kind else { return nil }
    guard kind.interrupts else {
      let next = leaveDialog()
      settle(result)
      return next
    }
    state.stack.removeLast()
    settle(result)
    resumeInterrupted()
    return nil
  }

  /// Lets the dialog that asked for a lead know what became of it.
  private mutating func settle(_ result: RequestResult) {
    guard !state.stack.isEmpty else { return }
    updateTop { $0.lastRequest = result }
  }

  /// The lead, when the person said yes and gave a way to be reached.
  private func draft(of lead: LeadUnderWay) -> LeadDraft? {
    guard let consent = lead.consent, let reach = givenReach() else { return nil }
    let carried = lead.carried.compactMap { detail($0) }
    return LeadDraft(
      topic: lead.topic, dialog: lead.dialog, consent: consent, language: language, name: givenName(),
      reach: reach,
      details: carried + contactDetails())
  }

  private func givenName() -> String? {
    guard case .name(let name)? = nameEntry?.value else { return nil }
    return name
  }

  private func givenReach() -> LeadDraft.Reach? {
    switch reachEntry?.value {
    case .phone(let number)?: .phone(number)
    case .email(let address)?: .email(address)
    default: nil
    }
  }

  /// The name that was given.
  var nameEntry: Answers.Entry? {
    state.answers.entries.first { entry in
      if entry.question.dialog == .contact, case .name = entry.value { true } else { false }
    }
  }

  /// The number or address that was given last.
  var reachEntry: Answers.Entry? {
    state.answers.entries.last { entry in
      guard entry.question.dialog == .contact else { return false }
      switch entry.value {
      case .phone?, .email?: return true
      default: return false
      }
    }
  }

  /// What `contact` asked beside consent, name, number and address.
  private func contactDetails() -> [LeadDetail] {
    state.answers.entries.compactMap { entry in
      guard entry.question.dialog == .contact, let question = program.question(entry.question),
        !question.isPersonal, question.kind != .consent
      else { return nil }
      return detail(.answer(entry.question))
    }
  }
}
