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
    let turn = step(link.session.takeConversation(), .line(line))
    hold(line, turn, in: &link.session.questions)
    follow(turn, link)
  }

  /// Does what a turn asks for, and tells it when nothing is left to wait for.
  private func follow(_ turn: consuming Turn, _ link: TalkLink) {
    note(turn)
    let request = LeadRequest(turn.effects)
    if let before = link.underWay {
      turn = before.followed(by: turn)
      link.underWay = nil
    }
    if let request {
      link.session.conversation = turn.conversation
      link.underWay = turn
      let (mailbox, id) = (core.mailboxes[index], link.id)
      return keep(request, of: turn.conversation, link.session.identity, over: .talk) {
        mailbox.post(.talkLead(connection: id, $0))
      }
    }
    if turn.effects.contains(.forget) {
      forgetCode(link)
      link.session.questions = HeldQuestions()
    }
    adopt(turn, link)
  }

  /// What became of what a connection's conversation waits for.
  func takeTalkLead(_ id: UInt64, _ answer: LeadAnswer) {
    let link = connections[id] as? TalkLink ?? orphans[id]
    guard let link, link.underWay != nil else { return }
    note(answer)
    follow(step(link.session.takeConversation(), .leadOutcome(answer.outcome)), link)
    guard link.underWay == nil else { return }
    if link.isToBeForgotten {
      forgetCode(link)
      link.session.questions = HeldQuestions()
    }
    if orphans.removeValue(forKey: id) != nil {
      output.removeAll(keepingCapacity: true)
      return letGo(link)
    }
    if link.isToBeForgotten { forget(link) }
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
  func startOver(_ link: TalkLink) {
    forgetCode(link)
    countLeft(link.session.conversation)
    release(&link.session.questions)
    core.quota.grow(by: -link.session.estimate)
    let isCounted = link.session.isCounted
    link.session = TalkSession(now: now)
    link.session.isCounted = isCounted
  }
}
