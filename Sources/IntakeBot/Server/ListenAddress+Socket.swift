internal import Foundation

extension ListenAddress {
  /// The address family, for `socket`.
  var family: Int32 { isVersion6 ? AF_INET6 : AF_INET }

  /// Hands the address to a system call, in the form that it takes.
  func withSocketAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    if isVersion6 {
      var name = sockaddr_in6()
      name.sin6_family = sa_family_t(AF_INET6)
      name.sin6_port = port.bigEndian
      inet_pton(AF_INET6, host, &name.sin6_addr)
      return Self.withPointer(to: name, body)
    }
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = port.bigEndian
    inet_pton(AF_INET, host, &name.sin_addr)
    return Self.withPointer(to: name, body)
  }

  private static func withPointer<Name, Result>(
    to name: Name, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    // Socket addresses begin alike; the length says which it is. The pointer lives as long as the call.
    withUnsafePointer(to: name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<Name>.size))
      }
    }
  }
}
