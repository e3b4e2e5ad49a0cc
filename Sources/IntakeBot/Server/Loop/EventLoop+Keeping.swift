internal import DialogEngine

extension EventLoop {
  /// Keeps what was written for a connection until the turns of this pass are handed to the kernel.
  func hold(_ connection: Connection) {
    connection.unsent.append(output[...])
    output.removeAll(keepingCapacity: true)
    guard !connection.awaitsCommit else { return }
    connection.awaitsCommit = true
    held.append(connection)
  }

  /// Hands the turns of this pass to the kernel, and then their replies to the clients.
  func commitTurns() {
    turnLog.commit()
    guard !held.isEmpty || !heldMessages.isEmpty else { return }
    for (loop, message) in heldMessages { post(message, to: loop) }
    heldMessages.removeAll(keepingCapacity: true)
    let connections = held
    held.removeAll(keepingCapacity: true)
    for connection in connections {
      connection.awaitsCommit = false
      guard self.connections[connection.id] === connection else { continue }
      if sendUnsent(connection) { settle(connection) } else { drop(connection) }
    }
  }

  /// Takes the gateway conversations of an earlier run that live here.
  func restore(_ kept: [KeptConversation]) {
    guard let journal = core.conversations else { return }
    let wall = journal.now()
    for conversation in kept {
      guard case .gateway(let name) = conversation.key else { continue }
      let known = GatewayConversation(conversation, now: now, wall: wall)
      known.estimate = known.estimatedBytes
      if known.conversation != nil { core.quota.restore(bytes: 0) }
      core.quota.grow(by: known.estimate)
      conversations[name] = known
      expiries.insert(name, at: known.lastTurn + core.patience.conversation)
    }
  }
}

extension GatewayConversation {
  /// Goes on from an earlier run.
  ///
  /// - Parameter wall: The moment that `now` is.
  convenience init(_ kept: KeptConversation, now: Int64, wall: Moment) {
    self.init(now: now.back(to: kept.moment, from: wall))
    if let number = kept.identity { identity = number }
    conversation = kept.image.flatMap { try? $0.conversation }
    if let ended = conversation, ended.isEnded { (conversation, leads) = (nil, ended.leads) }
    // What was said before is not known here: there may have been danger.
    questions = HeldQuestions(isBarred: true)
    for reply in kept.replies { replies.add(reply, at: now.back(to: reply.moment, from: wall)) }
  }
}

extension TalkSession {
  /// Goes on from an earlier run; nil when it can't be read.
  init?(_ kept: KeptConversation, now: Int64, wall: Moment) {
    guard case .talk(let code) = kept.key, let conversation = kept.image.flatMap({ try? $0.conversation })
    else { return nil }
    self.init(now: now.back(to: kept.moment, from: wall))
    self.conversation = conversation
    if let number = kept.identity { identity = number }
    self.code = code
    questions = HeldQuestions(isBarred: true)
    lastMessages = kept.messages
    lastChoices = kept.choices.enumerated().map { Choice(key: String($0.offset + 1), label: $0.element) }
  }
}

extension Int64 {
  /// A moment on the wall as a moment of the service's clock, in nanoseconds; never after now.
  fileprivate func back(to moment: Moment, from wall: Moment) -> Int64 {
    let age = Swift.min(Swift.max(0, wall.milliseconds - moment.milliseconds), 1 << 40)
    return self - age * 1_000_000
  }
}
