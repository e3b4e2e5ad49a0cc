internal import Foundation

/// A socket that listens.
struct Listener: Sendable {
  let descriptor: Int32
  /// Where it listens; the port is the one that the system picked when 0 was asked for.
  let address: ListenAddress
  let isGateway: Bool

  /// Begins to listen. Without SO_REUSEPORT, which would let a second service share the port unseen.
  init(_ wanted: ListenAddress, isGateway: Bool) throws(StartProblem) {
    descriptor = socket(wanted.family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    guard descriptor >= 0 else { throw Self.problem(wanted) }
    Self.turnOn(descriptor, SOL_SOCKET, SO_REUSEADDR)
    // What is accepted inherits this: an answer must not wait for the one before it to be acknowledged.
    Self.turnOn(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY)
    let isBound = wanted.withSocketAddress { [descriptor] in Foundation.bind(descriptor, $0, $1) == 0 }
    guard isBound, listen(descriptor, 4_096) == 0 else {
      let problem = Self.problem(wanted)
      close(descriptor)
      throw problem
    }
    self.isGateway = isGateway
    address = ListenAddress(host: wanted.host, port: Self.port(descriptor), isVersion6: wanted.isVersion6)
  }

  private static func problem(_ address: ListenAddress) -> StartProblem {
    errno == EADDRINUSE
      ? .addressInUse(address) : .cannotListen(address, reason: String(cString: strerror(errno)))
  }

  private static func turnOn(_ descriptor: Int32, _ level: Int32, _ option: Int32) {
    var one: Int32 = 1
    setsockopt(descriptor, level, option, &one, socklen_t(MemoryLayout<Int32>.size))
  }

  private static func port(_ descriptor: Int32) -> UInt16 {
    var name = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    // Large enough for every kind of address; the pointer lives as long as the call.
    _ = withUnsafeMutablePointer(to: &name) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    // In both kinds of address the port is the third and fourth byte, in network order (RFC 3493).
    return withUnsafeBytes(of: &name) { UInt16($0[2]) << 8 | UInt16($0[3]) }
  }
}

extension Listener {
  /// Accepts one connection.
  func accept() -> Accepting {
    var name = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    // Large enough for every kind of address; the pointer lives as long as the call.
    let accepted = withUnsafeMutablePointer(to: &name) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { Foundation.accept(descriptor, $0, &length) }
    }
    guard accepted < 0 else { return .connection(accepted, Self.clientAddress(&name)) }
    switch errno {
    case EAGAIN: return .nobody
    case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted
    // A client that left before it was let in is no reason to stop.
    default: return .again
    }
  }

  /// What came of accepting.
  enum Accepting {
    case connection(Int32, ClientAddress)
    case nobody
    /// The process, or the system, has no room for another descriptor.
    case exhausted
    case again
  }

  private static func clientAddress(_ name: inout sockaddr_storage) -> ClientAddress {
    let isVersion6 = name.ss_family == sa_family_t(AF_INET6)
    // `sockaddr_storage` is larger than both: bytes 4 to 7 are the IPv4 address, 8 to 23 the IPv6 one.
    return withUnsafeBytes(of: &name) { bytes in
      isVersion6
        ? ClientAddress(version6: Array(bytes[8..<24]))
        : ClientAddress(version4: bytes[4..<8].reduce(0) { $0 << 8 | UInt32($1) })
    }
  }
}
