internal import Foundation

/// A connection to a talk service that runs, as a person has one. Every call waits.
public final class TalkClient {
  private let descriptor: Int32
  private var received: [UInt8] = []
  /// Up to where there is no empty line.
  private var searched = 0

  /// Why there is no connection: the system's own words.
  public struct ConnectProblem: Error, Hashable, Sendable {
    /// Such as `Connection refused`.
    public let reason: String
  }

  /// Connects.
  public init(_ address: ListenAddress) throws(ConnectProblem) {
    descriptor = socket(address.family, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw ConnectProblem(reason: String(cString: strerror(errno))) }
    let isConnected = address.withSocketAddress { [descriptor] in connect(descriptor, $0, $1) == 0 }
    guard isConnected else {
      let reason = String(cString: strerror(errno))
      close(descriptor)
      throw ConnectProblem(reason: reason)
    }
  }

  deinit { close(descriptor) }

  /// Whether part of a block came, and then the end.
  public var isWithinBlock: Bool { !received.isEmpty }

  /// Sends a line; false when the service is gone.
  public func send(_ line: String) -> Bool {
    var rest = Array("\(line)\n".utf8)[...]
    while !rest.isEmpty {
      // The slice lives as long as the call.
      let count = rest.withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return false }
    }
    return true
  }

  /// Nothing more is sent; what was sent is still answered.
  public func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// The next block, with the empty line that ends it; nil when the service has closed.
  public func block() -> String? {
    while true {
      while searched + 1 < received.count {
        if received[searched] == 0x0A, received[searched + 1] == 0x0A {
          let block = String(decoding: received[...(searched + 1)], as: UTF8.self)
          received.removeFirst(searched + 2)
          searched = 0
          return block
        }
        searched += 1
      }
      guard receive() else { return nil }
    }
  }

  private func receive() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 8_192)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count > 0 { received += buffer.prefix(count) }
      if count >= 0 || errno != EINTR { return count > 0 }
    }
  }

  /// Waits until the service says something unasked, or closes: true; or until `other` can be read: false.
  public func speaks(before other: Int32) -> Bool {
    var waited = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: other, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&waited, 2, -1) < 0, errno == EINTR {}
    return waited[0].revents != 0
  }

  /// Whether something comes within so many seconds.
  public func speaks(within seconds: Int32) -> Bool {
    var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waited, 1, seconds * 1_000) > 0
  }
}
