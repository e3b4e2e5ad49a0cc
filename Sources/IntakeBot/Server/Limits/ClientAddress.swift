internal import Foundation

/// Where a client comes from, as far as limits look: an IPv4 address, or the first 64 bits of an IPv6 one,
/// which is what one household gets (RFC 6177).
struct ClientAddress: Hashable, Sendable {
  private let network: UInt64
  private let isVersion6: Bool
  /// Whether it is this machine.
  let isLoopback: Bool

  /// An IPv4 address, its four bytes as one number in reading order.
  init(version4: UInt32) {
    self.init(network: UInt64(version4), isVersion6: false, isLoopback: version4 >> 24 == 127)
  }

  /// The 16 bytes of an IPv6 address; one that stands for an IPv4 address (RFC 4291, 2.5.5.2) is that.
  init(version6 bytes: [UInt8]) {
    func number(_ range: Range<Int>) -> UInt64 { bytes[range].reduce(0) { $0 << 8 | UInt64($1) } }
    let (high, low) = (number(0..<8), number(8..<16))
    if high == 0, low >> 32 == 0xFFFF {
      self.init(version4: UInt32(truncatingIfNeeded: low))
    } else {
      self.init(network: high, isVersion6: true, isLoopback: high == 0 && low == 1)
    }
  }

  private init(network: UInt64, isVersion6: Bool, isLoopback: Bool) {
    self.network = network
    self.isVersion6 = isVersion6
    self.isLoopback = isLoopback
  }

  /// The host of a listener.
  init(_ address: ListenAddress) {
    var bytes = [UInt8](repeating: 0, count: 16)
    inet_pton(address.isVersion6 ? AF_INET6 : AF_INET, address.host, &bytes)
    if address.isVersion6 {
      self.init(version6: bytes)
    } else {
      self.init(version4: bytes[0..<4].reduce(0) { $0 << 8 | UInt32($1) })
    }
  }
}
