internal import DialogEngine

extension EventLoop {
  /// How many milliseconds may be waited.
  func patience() -> Int32 {
    if !ready.isEmpty { return 0 }
    // Conversations are forgotten in steps of ten minutes: a look a minute is more than enough.
    var first = now + .seconds(refusals.isEmpty ? 60 : 1)
    if let moment = timers.nextTick { first = min(first, moment) }
    if let moment = acceptAgainAt { first = min(first, moment) }
    if let moment = stopDeadline { first = min(first, moment) }
    return Int32(clamping: max(0, (first - now + 999_999) / 1_000_000))
  }

  /// Does what is due.
  func passTime() {
    for id in timers.advance(to: now) { takeTimer(id) }
    resumeAccepting()
    expireConversations()
    if lastSweep + .seconds(60) <= now { sweep() }
    if !refusals.isEmpty, lastRefusalLine + .seconds(1) <= now {
      lastRefusalLine = now
      for (reason, count) in refusals.takeAll() { core.log(.refused(reason, count: count)) }
    }
    finishStopping()
  }

  private func sweep() {
    lastSweep = now
    counter.handIn()
    guard index == 0 else { return }
    core.unanswered?.writeSoon(on: stepContext().today)
    for session in core.registry.expire(before: now - core.patience.conversation) { forget(session) }
  }

  private func takeTimer(_ id: UInt64) {
    guard let connection = connections[id], let armed = connection.armedAt else { return }
    // Farther away than the wheel reaches.
    guard armed <= now else { return timers.insert(id, at: armed) }
    connection.armedAt = nil
    if let end = connection.lingerUntil {
      if end <= now { return drop(connection) }
    } else if let link = connection as? TalkLink, !link.isBlocked, link.phase == .open {
      if let action = link.machine.time(now, core.patience) { perform(action, link) }
    }
    settle(connection)
  }

  /// Has the timer wheel bring a connection up when something may be due. A turn moves a deadline back, and
  /// that is seen when the earlier moment has come; so a turn costs nothing here.
  func arm(_ connection: Connection) {
    guard connection.armedAt == nil || connection.lingerUntil != nil else { return }
    guard let deadline = deadline(of: connection) else { return }
    if let armed = connection.armedAt, armed <= deadline { return }
    connection.armedAt = deadline
    timers.insert(connection.id, at: deadline)
  }

  private func deadline(of connection: Connection) -> Int64? {
    if let end = connection.lingerUntil { return end }
    guard let link = connection as? TalkLink, link.phase == .open else { return nil }
    // What is under way is not idle: look again in a while.
    return link.isBlocked ? now + .seconds(1) : link.machine.deadline(core.patience)
  }
}
