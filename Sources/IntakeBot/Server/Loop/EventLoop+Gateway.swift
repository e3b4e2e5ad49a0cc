internal import DialogEngine

extension EventLoop {
  /// Does what the connection's machine says.
  func perform(_ action: GatewayConnection.Action, _ link: GatewayLink) {
    switch action {
    case .take(let request): take(request, link)
    case .takeLead(let request): takeLead(request, link)
    case .welcome: link.answer(Array("{\"ok\":true}\n".utf8), into: &output)
    case .refuse(let error, let conversation, let id):
      link.answer(error.line(conversation: conversation, id: id), into: &output)
    case .close(let error):
      link.answer(error.line(), into: &output)
      // What is still waited for goes out before it, when it comes within the time for closing.
      beginClosing(link)
    case .end: link.phase = .ending
    }
  }

  private func take(_ request: GatewayRequest, _ link: GatewayLink) {
    if let wait = link.pace?.take(at: now) {
      return link.answer(GatewayError.rateLimited(wait: wait).line(of: request), into: &output)
    }
    let turn = GatewayTurn(
      origin: GatewayOrigin(place: place(of: link), sequence: link.nextSequence), request: request)
    let home = core.home(of: request.conversation)
    if home != index {
      link.awaitAnswer()
      post(.gatewayTurn(turn), to: home)
    } else if let line = answer(turn) {
      link.answer(line, into: &output)
    } else {
      link.awaitAnswer()
    }
  }

  /// A desk's system says that it took a lead; it is answered when that is on disk.
  private func takeLead(_ request: LeadStateRequest, _ link: GatewayLink) {
    if let wait = link.pace?.take(at: now) {
      return link.answer(GatewayError.rateLimited(wait: wait).line(id: request.id), into: &output)
    }
    guard let leads = core.leads else {
      return link.answer(request.line(for: .failure(.unknownLead)), into: &output)
    }
    let origin = GatewayOrigin(place: place(of: link), sequence: link.nextSequence)
    link.awaitAnswer()
    let mailbox = core.mailboxes[index]
    leads.perform(LeadCommand(request.reference, .take)) { result in
      mailbox.post(.gatewayReply(origin, request.line(for: result)))
    }
  }

  /// A turn that came from another loop.
  func takeTurn(_ turn: GatewayTurn) {
    if let line = answer(turn) { send(line, to: turn.origin) }
  }

  private func send(_ line: [UInt8], to origin: GatewayOrigin) {
    if origin.place.loop == index {
      deliver(line, to: origin)
    } else if turnLog.isPending {
      heldMessages.append((origin.place.loop, .gatewayReply(origin, line)))
    } else {
      post(.gatewayReply(origin, line), to: origin.place.loop)
    }
  }

  /// An answer that one of our connections waits for.
  func deliver(_ line: [UInt8], to origin: GatewayOrigin) {
    guard let link = connections[origin.place.connection] as? GatewayLink else { return }
    link.answer(line, to: origin.sequence, into: &output)
    settle(link)
  }

  /// Answers a turn of a conversation that lives here; nil when the answer comes later.
  private func answer(_ turn: GatewayTurn) -> [UInt8]? {
    let request = turn.request
    let known = conversations[request.conversation]
    guard let known else { return begin(turn) }
    guard known.underWay == nil else {
      known.waiting.append(turn)
      return nil
    }
    return answer(turn, of: known)
  }

  private func begin(_ turn: GatewayTurn) -> [UInt8]? {
    let conversation = GatewayConversation(now: now)
    conversations[turn.request.conversation] = conversation
    let line = answer(turn, of: conversation)
    if conversation.conversation == nil, conversation.underWay == nil, conversation.estimate == 0 {
      // It did not begin after all: there was no room.
      conversations[turn.request.conversation] = nil
    } else {
      expiries.insert(turn.request.conversation, at: now + core.patience.conversation)
    }
    return line
  }

  private func answer(_ turn: GatewayTurn, of known: GatewayConversation) -> [UInt8]? {
    let request = turn.request
    expire(known)
    if let id = request.id {
      let since = now - core.patience.conversation
      switch known.replies.find(id, text: request.text, since: since) {
      case .answered(let line)?: return line
      case .reused?: return GatewayError.idReused.line(of: request)
      case nil: break
      }
    }
    if let wait = known.pace.take(at: now, core.pace) {
      return GatewayError.rateLimited(wait: wait).line(of: request)
    }
    let isNew = known.conversation == nil
    if isNew, !core.quota.begin() { return GatewayError.tooManyConversations.line(of: request) }
    let before = known.conversation ?? Conversation(following: known.leads)
    let step = self.step(before, .line(request.text))
    hold(request.text, step, in: &known.questions)
    known.lastTurn = now
    known.underWay = GatewayConversation.TurnUnderWay(
      origin: turn.origin, request: request, isNew: isNew, dialog: before.dialogs.last?.rawValue, turn: step)
    return follow(step, of: known, lead: nil)
  }

  /// Does what a turn asks for; its line when nothing is left to wait for.
  private func follow(_ turn: Turn, of known: GatewayConversation, lead: KeptLead?) -> [UInt8]? {
    note(turn)
    known.conversation = turn.conversation
    guard let underWay = known.underWay else { return nil }
    if let request = LeadRequest(turn.effects) {
      let (mailbox, name) = (core.mailboxes[index], underWay.request.conversation)
      keep(request, of: turn.conversation, known.identity, over: .gateway) {
        mailbox.post(.gatewayLead(conversation: name, $0))
      }
      return nil
    }
    known.underWay = nil
    let whole = underWay.turn
    let line = GatewayReply(
      request: underWay.request, turn: whole,
      dialog: turn.conversation.dialogs.last?.rawValue ?? underWay.dialog ?? "start",
      isNew: underWay.isNew, lead: lead
    ).line
    let forgets = whole.effects.contains(.forget)
    if forgets {
      known.replies.clear()
      known.questions = HeldQuestions()
    }
    if let id = underWay.request.id {
      known.replies.add(id, text: underWay.request.text, reply: line, at: now)
    }
    if turn.conversation.isEnded { end(known) }
    count(known)
    turnLog.add(known, name: underWay.request.conversation, id: underWay.request.id, forgets: forgets)
    return line
  }

  /// What became of what a conversation waits for; then what came meanwhile is taken.
  func takeGatewayLead(_ name: String, _ answer: LeadAnswer) {
    guard let known = conversations[name], let underWay = known.underWay,
      let conversation = known.conversation
    else { return }
    note(answer)
    let step = self.step(conversation, .leadOutcome(answer.outcome))
    known.underWay = GatewayConversation.TurnUnderWay(
      origin: underWay.origin, request: underWay.request, isNew: underWay.isNew, dialog: underWay.dialog,
      turn: underWay.turn.followed(by: step))
    guard let line = follow(step, of: known, lead: answer.lead) else { return }
    send(line, to: underWay.origin)
    if known.isToBeForgotten { forget(known, name) }
    takeWaiting(known)
  }

  private func takeWaiting(_ known: GatewayConversation) {
    while known.underWay == nil, !known.waiting.isEmpty {
      let turn = known.waiting.removeFirst()
      if let line = answer(turn, of: known) { send(line, to: turn.origin) }
    }
  }
}

extension EventLoop {
  /// A conversation ended: its next line begins a new one. What was answered is kept.
  func end(_ known: GatewayConversation) {
    guard let conversation = known.conversation else { return }
    countLeft(conversation)
    release(&known.questions)
    known.leads = conversation.leads
    known.conversation = nil
    // Turns are counted anew.
    known.identity = TurnKey.newConversation()
    core.quota.end()
  }

  private func expire(_ known: GatewayConversation) {
    guard known.lastTurn + core.patience.conversation <= now else { return }
    end(known)
    known.leads = []
    known.replies.clear()
    count(known)
  }

  func count(_ known: GatewayConversation) {
    let estimate = known.estimatedBytes
    core.quota.grow(by: estimate - known.estimate)
    known.estimate = estimate
  }

  /// Forgets the conversations of which nothing was heard for a day.
  func expireConversations() {
    for name in expiries.advance(to: now) {
      guard let known = conversations[name] else { continue }
      let due = known.lastTurn + core.patience.conversation
      if due <= now, known.underWay == nil {
        end(known)
        core.quota.grow(by: -known.estimate)
        conversations[name] = nil
      } else {
        expiries.insert(name, at: due)
      }
    }
  }
}

extension GatewayError {
  /// The object for a line that could be read.
  func line(of request: GatewayRequest) -> [UInt8] {
    line(conversation: request.conversation, id: request.id)
  }
}
