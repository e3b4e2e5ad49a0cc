internal import Foundation

/// Where a listener listens: an address and a port.
public struct ListenAddress: Hashable, Sendable, CustomStringConvertible {
  /// IPv4 or IPv6, as numbers.
  public let host: String
  /// 0 lets the system pick one.
  public let port: UInt16
  /// Whether the host is IPv6.
  let isVersion6: Bool

  /// Reads `127.0.0.1:7070`, `[::1]:7070` or `localhost:7070`; nil when it can't be read. Other names are not
  /// looked up.
  public init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
      return nil
    }
    let host = String(text[..<colon])
    if host.hasPrefix("["), host.hasSuffix("]") {
      self.init(host: String(host.dropFirst().dropLast()), port: port, isVersion6: true)
    } else {
      self.init(host: host == "localhost" ? "127.0.0.1" : host, port: port, isVersion6: false)
    }
    guard isReadable else { return nil }
  }

  init(host: String, port: UInt16, isVersion6: Bool) {
    self.host = host
    self.port = port
    self.isVersion6 = isVersion6
  }

  /// As it is typed.
  public var description: String { isVersion6 ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// Whether only this machine can reach it.
  public var isLoopback: Bool { ClientAddress(self).isLoopback }

  private var isReadable: Bool {
    var address = in6_addr()
    return inet_pton(isVersion6 ? AF_INET6 : AF_INET, host, &address) == 1
  }
}
