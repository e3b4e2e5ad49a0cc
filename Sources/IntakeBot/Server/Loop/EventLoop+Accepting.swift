internal import Foundation

extension EventLoop {
  /// The most connections that are accepted before others get a turn.
  private static let mostAtOnce = 64

  /// Accepts who waits at a listener, and deals them out to the loops in turn.
  func accept(from number: Int) {
    guard listeners.indices.contains(number), acceptAgainAt == nil else { return }
    let listener = listeners[number]
    for _ in 0..<Self.mostAtOnce {
      switch listener.accept() {
      case .nobody: return
      case .again: continue
      case .exhausted:
        guard refuseWithSpare(at: listener) else { return pauseAccepting() }
      case .connection(let descriptor, let address):
        switch core.admission.admit(address) {
        case .refused(let reason): refuse(descriptor, reason, isGateway: listener.isGateway)
        case .admitted(let pace):
          dealOut(
            AcceptedConnection(
              descriptor: descriptor, address: address, pace: pace, isGateway: listener.isGateway))
        }
      }
    }
  }

  private func dealOut(_ accepted: AcceptedConnection) {
    let loop = nextLoop
    nextLoop = (nextLoop + 1) % core.mailboxes.count
    if loop == index { adopt(accepted) } else { post(.adopt(accepted), to: loop) }
  }

  /// Lets one client in on the spare descriptor, tells it that there is no room, and takes the spare back; false
  /// when there is no spare, or when it doesn't help: then descriptors are not what is missing.
  private func refuseWithSpare(at listener: Listener) -> Bool {
    guard spareDescriptor >= 0 else { return false }
    close(spareDescriptor)
    spareDescriptor = -1
    let accepting = listener.accept()
    if case .connection(let descriptor, _) = accepting {
      refuse(descriptor, .descriptors, isGateway: listener.isGateway)
    }
    spareDescriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
    if case .exhausted = accepting { return false }
    return spareDescriptor >= 0
  }

  /// Listens no more for a second: level-triggered, the listener would be told of again and again.
  private func pauseAccepting() {
    for listener in listeners { poller.remove(listener.descriptor) }
    acceptAgainAt = now + .seconds(1)
    core.log(.acceptPaused)
  }

  /// Goes on accepting when the pause is over.
  func resumeAccepting() {
    guard let moment = acceptAgainAt, moment <= now else { return }
    acceptAgainAt = nil
    if spareDescriptor < 0 { spareDescriptor = open("/dev/null", O_RDONLY | O_CLOEXEC) }
    for (number, listener) in listeners.enumerated() {
      _ = poller.add(listener.descriptor, .read, token: Token.listener(number))
    }
  }

  /// Tells a client plainly that there is no room for it.
  private func refuse(_ descriptor: Int32, _ reason: RefusalReason, isGateway: Bool) {
    refusals.add(reason)
    var bytes: [UInt8] = []
    if isGateway {
      bytes = GatewayError(.rateLimited, "too many connections", retryAfter: 1_000).line()
    } else {
      TalkBlockWriter.append(messages: TalkNotice.full.messages, to: &bytes)
    }
    // A fresh socket takes this much at once. The array lives as long as the call.
    _ = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Self.sendFlags) }
    shutdown(descriptor, Int32(SHUT_WR))
    close(descriptor)
  }

  /// Takes a connection on.
  func adopt(_ accepted: AcceptedConnection) {
    let asksToken = false
    let connection =
      accepted.isGateway
      ? connections.insert { GatewayLink(id: $0, accepted: accepted, asksToken: asksToken) as Connection }
      : connections.insert { TalkLink(id: $0, accepted: accepted, now: now) as Connection }
    guard poller.add(accepted.descriptor, .read, token: connection.id) else {
      return drop(connection)
    }
    if let link = connection as? TalkLink { greet(link) }
    settle(connection)
  }
}
