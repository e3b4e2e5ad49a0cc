internal import Foundation

extension EventLoop {
  static let sendFlags = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
  /// How long a client has to take its last block and to shut its side.
  private static let lingerTime = Int64.seconds(2)

  /// Hands what was written for a connection to the system; what it doesn't take is kept.
  func flush(_ connection: Connection) {
    guard !output.isEmpty else { return }
    if turnLog.isPending || connection.awaitsCommit { return hold(connection) }
    var sent = 0
    if connection.unsent.isEmpty {
      // The array lives as long as the call.
      sent = output.withUnsafeBytes { send(connection.descriptor, $0.baseAddress, $0.count, Self.sendFlags) }
      // A client that is gone is told of as an event; until then its answers are kept like others.
      sent = max(0, sent)
    }
    if sent < output.count { connection.unsent.append(output[sent...]) }
    output.removeAll(keepingCapacity: true)
  }

  /// Tries again what the system did not take; false when the client is gone.
  func sendUnsent(_ connection: Connection) -> Bool {
    let descriptor = connection.descriptor
    let sent = connection.unsent.send { send(descriptor, $0.baseAddress, $0.count, Self.sendFlags) }
    return sent >= 0 || errno == EAGAIN || errno == EINTR
  }

  /// Whether so much waits for this client that nothing more is taken from it.
  func hasTooMuchUnsent(_ connection: Connection) -> Bool {
    core.limits.maxUnsent > 0 && connection.unsent.count > core.limits.maxUnsent
  }

  /// Ends every piece of work on a connection: sends what was written, and sees what is to be waited for.
  func settle(_ connection: Connection) {
    if stopDeadline != nil { bidFarewell(connection) }
    flush(connection)
    if connection.unsent.isEmpty, connection.phase != .open, close(connection) { return }
    if hasLinesLeft(connection), !connection.isReady {
      connection.isReady = true
      ready.append(connection.id)
    }
    watch(connection)
    arm(connection)
  }

  /// Everything is sent. Shuts our side, or closes; true when the connection is gone.
  private func close(_ connection: Connection) -> Bool {
    switch connection.phase {
    case .open, .lingering: return false
    case .ending:
      if connection.hasWorkUnderWay { return false }
      drop(connection)
      return true
    case .closing:
      if connection.hasWorkUnderWay { return false }
      if connection.inputEnded {
        drop(connection)
        return true
      }
      shutdown(connection.descriptor, Int32(SHUT_WR))
      connection.phase = .lingering
      return false
    }
  }

  /// The last block was written: nothing more is taken from this client.
  func beginClosing(_ connection: Connection) {
    connection.phase = .closing
    connection.input = []
    connection.lingerUntil = now + Self.lingerTime
  }

  private func watch(_ connection: Connection) {
    var interest: Poller.Interest = []
    switch connection.phase {
    case .open:
      let mayRead = !connection.inputEnded && connection.input.isEmpty && !connection.isBlocked
      if mayRead, !hasTooMuchUnsent(connection) { interest.insert(.read) }
    case .closing, .lingering:
      if !connection.inputEnded { interest.insert(.read) }
    case .ending: break
    }
    if !connection.unsent.isEmpty, !connection.awaitsCommit { interest.insert(.write) }
    guard interest != connection.interest else { return }
    connection.interest = interest
    poller.change(connection.descriptor, interest, token: connection.id)
  }

  /// Closes a connection at once, and lets its conversation go.
  func drop(_ connection: Connection) {
    guard connections[connection.id] != nil else { return }
    connections.remove(connection)
    output.removeAll(keepingCapacity: true)
    Foundation.close(connection.descriptor)
    if let link = connection as? TalkLink {
      // Its conversation is let go when its lead is written.
      if link.underWay == nil { letGo(link) } else { orphans[link.id] = link }
    }
    if core.admission.release(connection.address) == 0, stopDeadline != nil { core.wakeAll() }
  }
}
