extension EventLoop {
  /// `/code`
  func showCode(_ link: TalkLink) {
    let code = link.session.code ?? ResumeCode(using: &generator)
    if link.session.code == nil {
      link.session.code = code
      core.registry.register(code, at: place(of: link))
      turnLog.add(&link.session)
    }
    tell(.code(code, hours: core.conversationHours), link)
  }

  /// `/hervat`
  func resume(_ code: ResumeCode, _ link: TalkLink) {
    switch core.registry.claim(code, for: place(of: link)) {
    case .unknown: tell(.codeUnknown(hours: core.conversationHours), link)
    case .busy: tell(.codeBusy, link)
    case .here: repeatLast(link)
    case .session(let session) where session.lastTurn < now - core.patience.conversation:
      // The look for those that are too old comes by once a minute, and had not come to this one.
      forget(session)
      removeCode(code)
      tell(.codeUnknown(hours: core.conversationHours), link)
    case .session(let session):
      letGo(link)
      link.session = session
      repeatLast(link)
    case .attached(let owner):
      link.awaitsDelivery = true
      post(.release(code, connection: owner.connection, to: place(of: link)), to: owner.loop)
    }
  }

  /// Another connection asked for the conversation that is on one of ours.
  func release(_ code: ResumeCode, on id: UInt64, to place: ConnectionPlace) {
    // When the connection is gone, it told the other one as it went.
    guard let link = connections[id] as? TalkLink, link.session.isCounted, link.session.code == code else {
      return
    }
    if link.underWay != nil {
      link.releaseTo = place
    } else {
      handOver(link, to: place)
      settle(link)
    }
  }

  /// Gives a conversation away, and says goodbye to the connection that it was on.
  func handOver(_ link: TalkLink, to place: ConnectionPlace) {
    link.releaseTo = nil
    link.awaitsDelivery = false
    letGo(link)
    tell(.movedAway, link, closing: true)
  }

  /// The conversation that one of our connections asked for has come; nil when there is none any more.
  func deliver(_ session: TalkSession?, to id: UInt64) {
    guard let link = connections[id] as? TalkLink, link.awaitsDelivery else {
      if let session { letGo(session) }
      return
    }
    link.awaitsDelivery = false
    if let session {
      letGo(link)
      link.session = session
      repeatLast(link)
    } else {
      tell(.codeUnknown(hours: core.conversationHours), link)
    }
    settle(link)
  }

  private func repeatLast(_ link: TalkLink) {
    TalkBlockWriter.append(
      messages: link.session.lastMessages, choices: link.session.lastChoices, to: &output)
  }

  /// A connection has no use for its conversation any more.
  func letGo(_ link: TalkLink) {
    guard link.session.isCounted else { return }
    letGo(link.session)
    link.session.isCounted = false
  }

  /// A conversation is on no connection: it waits when it has a code, goes to whoever waits for it, or is
  /// forgotten.
  private func letGo(_ session: TalkSession) {
    guard let code = session.code else { return forget(session) }
    // Whoever has it next writes after us.
    turnLog.commit()
    if let place = core.registry.release(session, code: code) {
      post(.deliver(session, connection: place.connection), to: place.loop)
    }
  }

  /// A conversation is over for good.
  func forget(_ session: TalkSession) {
    if let code = session.code { turnLog.forget(code) }
    countLeft(session.conversation)
    var questions = session.questions
    release(&questions)
    core.quota.grow(by: -session.estimate)
    core.quota.end()
  }

  /// The code of a conversation no longer counts.
  func forgetCode(_ link: TalkLink) {
    guard let code = link.session.code else { return }
    link.session.code = nil
    turnLog.forget(code)
    link.releaseTo = nil
    removeCode(code)
  }

  /// Nobody gets at a conversation by this code any more; who waits for it is told.
  private func removeCode(_ code: ResumeCode) {
    guard let place = core.registry.remove(code) else { return }
    post(.deliver(nil, connection: place.connection), to: place.loop)
  }
}
