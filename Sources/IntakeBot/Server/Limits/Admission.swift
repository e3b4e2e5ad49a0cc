/// Counts connections, and says who may come in. Asked when a connection is made or ends, never for a turn.
final class Admission: Sendable {
  private let limits: ServerLimits
  private let state = Locked(State())

  private struct State {
    var connections = 0
    var addresses: [ClientAddress: Visitor] = [:]
  }

  private struct Visitor {
    var connections: Int
    let pace: AddressPace
  }

  /// The answer to somebody at the door.
  enum Answer {
    /// Come in; with the pace of the address when that counts.
    case admitted(AddressPace?)
    case refused(RefusalReason)
  }

  init(_ limits: ServerLimits) { self.limits = limits }

  /// How many connections there are.
  var connections: Int { state.withLock { $0.connections } }

  /// Somebody wants to come in.
  func admit(_ address: ClientAddress) -> Answer {
    // Made outside the lock: which of the two answers it is for is known within.
    let fresh = AddressPace(PaceLimit(perSecond: limits.addressRate, burst: 5 * limits.addressRate))
    let (reason, pace) = state.withLock { state -> (RefusalReason?, AddressPace?) in
      if limits.maxConnections > 0, state.connections >= limits.maxConnections { return (.connections, nil) }
      if address.isLoopback {
        state.connections += 1
        return (nil, nil)
      }
      var visitor = state.addresses[address] ?? Visitor(connections: 0, pace: fresh)
      if limits.maxPerAddress > 0, visitor.connections >= limits.maxPerAddress { return (.perAddress, nil) }
      visitor.connections += 1
      state.addresses[address] = visitor
      state.connections += 1
      return (nil, visitor.pace)
    }
    return reason.map { .refused($0) } ?? .admitted(pace)
  }

  /// Somebody left; says how many are still there.
  func release(_ address: ClientAddress) -> Int {
    state.withLock { state in
      state.connections -= 1
      if var visitor = state.addresses[address] {
        visitor.connections -= 1
        state.addresses[address] = visitor.connections > 0 ? visitor : nil
      }
      return state.connections
    }
  }
}
