internal import Foundation

extension EventLoop {
  /// The most lines that one connection has taken before the others get a turn.
  private static let mostLinesAtOnce = 32
  /// How much is thrown away after a last block before the client is cut off.
  private static let mostSwallowed = 1 << 20

  /// Something happened on a connection.
  func serve(_ connection: Connection, _ happened: Poller.Interest, _ buffer: inout [UInt8]) {
    if !happened.isDisjoint(with: .broken) { return drop(connection) }
    if happened.contains(.write) {
      guard sendUnsent(connection) else { return drop(connection) }
      if !happened.contains(.read) { return settle(connection) }
    }
    if happened.contains(.read) { read(connection, &buffer) }
  }

  private func read(_ connection: Connection, _ buffer: inout [UInt8]) {
    guard connection.phase != .open || (connection.input.isEmpty && !connection.inputEnded) else {
      return settle(connection)
    }
    // The array lives as long as the call, and nobody else has it.
    let count = buffer.withUnsafeMutableBytes {
      recv(connection.descriptor, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT))
    }
    if count < 0 {
      if errno != EAGAIN, errno != EINTR { drop(connection) }
      return
    }
    guard connection.phase == .open else { return swallow(count, connection) }
    if count == 0 { connection.inputEnded = true }
    process(connection, buffer.span.extracting(0..<count))
  }

  /// What comes after the last block is thrown away.
  private func swallow(_ count: Int, _ connection: Connection) {
    connection.swallowed += count
    if connection.swallowed > Self.mostSwallowed { return drop(connection) }
    guard count == 0 else { return }
    connection.inputEnded = true
    if connection.phase == .lingering { drop(connection) } else { settle(connection) }
  }

  /// Takes the lines in some bytes, and keeps what can't be taken now.
  private func process(_ connection: Connection, _ bytes: Span<UInt8>) {
    var position = 0
    var lines = 0
    while lines < Self.mostLinesAtOnce, mayTakeLine(connection) {
      if !takeLine(connection, bytes, &position) {
        guard connection.inputEnded else { break }
        takeEnd(connection)
      }
      lines += 1
      if output.count >= 16_384 { flush(connection) }
    }
    if position < bytes.count, connection.phase == .open {
      connection.input.reserveCapacity(bytes.count - position)
      for index in position..<bytes.count { connection.input.append(bytes[index]) }
    }
    settle(connection)
  }

  private func mayTakeLine(_ connection: Connection) -> Bool {
    connection.phase == .open && !connection.isBlocked && !hasTooMuchUnsent(connection)
  }

  private func takeLine(_ connection: Connection, _ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
    switch connection {
    case let link as TalkLink:
      guard
        let action = link.machine.next(
          in: bytes, from: &position, now: now, pace: core.pace, address: link.pace)
      else { return false }
      perform(action, link)
    case let link as GatewayLink:
      guard let action = link.machine.next(in: bytes, from: &position) else { return false }
      perform(action, link)
    default: return false
    }
    return true
  }

  /// The client shut its side, and every whole line was taken.
  private func takeEnd(_ connection: Connection) {
    switch connection {
    case let link as TalkLink:
      perform(link.machine.finish(now: now, pace: core.pace, address: link.pace), link)
    case let link as GatewayLink: perform(link.machine.finish(), link)
    default: break
    }
  }

  /// Whether there is something to do on a connection without reading from it.
  func hasLinesLeft(_ connection: Connection) -> Bool {
    mayTakeLine(connection) && (!connection.input.isEmpty || connection.inputEnded)
  }

  /// Goes on with the connections that have lines left, one round.
  func takeReady() {
    guard !ready.isEmpty else { return }
    let round = ready
    ready = []
    for id in round {
      guard let connection = connections[id] else { continue }
      connection.isReady = false
      let input = connection.input
      connection.input = []
      process(connection, input.span)
    }
  }
}
