internal import DialogEngine

extension EventLoop {
  /// Somebody connected.
  func greet(_ link: TalkLink) {
    guard core.quota.begin() else {
      link.session.isCounted = false
      refusals.add(.conversations)
      return tell(.full, link, closing: true)
    }
    adopt(link.session.takeConversation().opened(in: stepContext()), link)
  }

  /// Does what the connection's machine says.
  func perform(_ action: TalkConnection.Action, _ link: TalkLink) {
    switch action {
    case .take(let line): take(line, link)
    case .tell(let notice): tell(notice, link)
    case .showCode: showCode(link)
    case .resume(let code): resume(code, link)
    case .close(let notice): tell(notice, link, closing: true)
    case .expire: startOver(link)
    case .end: link.phase = .ending
    }
  }

  private func take(_ line: String, _ link: TalkLink) {
    if link.session.conversation.isEnded { forgetCode(link) }
    follow(step(link.session.takeConversation(), .line(line)), link)
  }

  /// Does what a turn asks for, and tells it when nothing is left to wait for.
  private func follow(_ turn: consuming Turn, _ link: TalkLink) {
    note(turn)
    let draft = turn.effects.lead
    if let before = link.underWay {
      turn = before.followed(by: turn)
      link.underWay = nil
    }
    if let draft {
      link.session.conversation = turn.conversation
      link.underWay = turn
      let (mailbox, id) = (core.mailboxes[index], link.id)
      return keep(draft, of: turn.conversation, over: .talk) { mailbox.post(.talkLead(connection: id, $0)) }
    }
    if turn.effects.contains(.forget) { forgetCode(link) }
    adopt(turn, link)
  }

  /// What became of the lead that a connection's conversation waits for.
  func takeTalkLead(_ id: UInt64, _ kept: KeptLead?) {
    let link = connections[id] as? TalkLink ?? orphans[id]
    guard let link, link.underWay != nil else { return }
    note(kept)
    follow(step(link.session.takeConversation(), .leadOutcome(kept.outcome)), link)
    guard link.underWay == nil else { return }
    if orphans.removeValue(forKey: id) != nil {
      output.removeAll(keepingCapacity: true)
      return letGo(link)
    }
    if let place = link.releaseTo { handOver(link, to: place) }
    settle(link)
  }

  /// Writes a turn's block, and remembers it.
  private func adopt(_ turn: consuming Turn, _ link: TalkLink) {
    TalkBlockWriter.append(messages: turn.messages, choices: turn.choices, to: &output)
    let grown = link.session.adopt(turn, now: now)
    core.quota.grow(by: grown)
    turnLog.add(&link.session)
  }

  func tell(_ notice: TalkNotice, _ link: TalkLink, closing: Bool = false) {
    TalkBlockWriter.append(messages: notice.messages, to: &output)
    guard closing else { return }
    letGo(link)
    beginClosing(link)
  }

  /// The conversation is too long ago: the next line begins a new one, which is greeted again.
  private func startOver(_ link: TalkLink) {
    forgetCode(link)
    countLeft(link.session.conversation)
    core.quota.grow(by: -link.session.estimate)
    let isCounted = link.session.isCounted
    link.session = TalkSession(now: now)
    link.session.isCounted = isCounted
  }
}

extension EventLoop {
  /// Counts and logs what is worth knowing of a turn, and takes back what the person took back.
  func note(_ turn: Turn) {
    for case .withdrawLead(let text) in turn.effects {
      guard let leads = core.leads, let reference = LeadReference(text) else { continue }
      let log = core.log
      leads.perform(LeadCommand(reference, .withdraw(digits: nil))) { result in
        if case .failure(let refusal) = result { log(.withdrawalFailed(reason: refusal.rawValue)) }
      }
    }
    if let concern = turn.safetyConcern { core.log(.safety(kind: concern.rawValue)) }
  }

  func note(_ kept: KeptLead?) {
    core.log(kept.map { .leadKept(role: $0.role, desk: $0.desk) } ?? .leadFailed)
  }

  /// Hands a lead to whoever keeps leads; `told` is called later, on a thread of theirs.
  func keep(
    _ draft: LeadDraft, of conversation: Conversation, over path: Lead.Path,
    told: @escaping @Sendable (KeptLead?) -> Void
  ) {
    guard let leads = core.leads else { return told(nil) }
    let program = stepContext().program
    let question = RoutingQuestion(draft, in: conversation, of: program)
    let origin = LeadOrigin(path, contentVersion: program.version)
    leads.keep(draft, asking: question, from: origin, completion: told)
  }
}

extension [Effect] {
  /// The lead that must be kept before anything else; nil when there is none.
  var lead: LeadDraft? {
    for case .sendLead(let draft) in self { return draft }
    return nil
  }
}

extension KeptLead? {
  /// As the conversation is told.
  var outcome: LeadOutcome { map { .sent(reference: $0.reference) } ?? .failed }
}
