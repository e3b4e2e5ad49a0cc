internal import Foundation

/// A client with a socket, as `nc` is one. Waits at most twenty seconds for anything.
public final class LineClient {
  private let descriptor: Int32
  private var received: [UInt8] = []
  private var searched = 0
  private var hasEnded = false
  private var isClosed = false

  /// Something that should have come did not.
  public struct Failure: Error {
    /// What went wrong.
    public let what: String
  }

  /// Connects to a port of this machine. With a small `receiveBuffer`, in bytes, little fits on the way.
  public init(port: UInt16, receiveBuffer: Int32? = nil) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    if var size = receiveBuffer {
      setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = port.bigEndian
    name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafeBytes(of: &name) { bytes in
      bytes.withMemoryRebound(to: sockaddr.self) {
        connect(descriptor, $0.baseAddress, socklen_t(bytes.count))
      }
    }
    guard result == 0 else { throw Failure(what: "connect: \(String(cString: strerror(errno)))") }
  }

  deinit { close() }

  /// Closes.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    Foundation.close(descriptor)
  }

  /// Sends all of it.
  public func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw Failure(what: "send: \(String(cString: strerror(errno)))") }
      rest = rest.dropFirst(count)
    }
  }

  /// Sends all of it.
  public func send(_ text: String) throws { try send(Array(text.utf8)) }

  /// Sends what fits without waiting; how much it was.
  public func sendSome(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes {
      Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
    }
  }

  /// Shuts our side; answers still come.
  public func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Breaks the connection off with a reset.
  public func reset() {
    var lingering = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &lingering, socklen_t(MemoryLayout<linger>.size))
    close()
  }

  /// The next block, with its empty line.
  public func block() throws -> String { try read([0x0A, 0x0A]) }

  /// So many blocks.
  public func blocks(_ count: Int) throws -> [String] { try (0..<count).map { _ in try block() } }

  /// The next line, with its LF.
  public func line() throws -> String { try read([0x0A]) }

  /// Everything up to the end.
  public func rest() throws -> String {
    while !hasEnded { try receive() }
    defer { (received, searched) = ([], 0) }
    return String(decoding: received, as: UTF8.self)
  }

  private func read(_ mark: [UInt8]) throws -> String {
    while true {
      if let end = end(mark) {
        defer {
          received.removeFirst(end)
          searched = 0
        }
        return String(decoding: received[..<end], as: UTF8.self)
      }
      guard !hasEnded else {
        throw Failure(what: "ended after: \(String(decoding: received, as: UTF8.self))")
      }
      try receive()
    }
  }

  /// Where the first `mark` ends, looked for from the place up to which there was none.
  private func end(_ mark: [UInt8]) -> Int? {
    while searched + mark.count <= received.count {
      if received[searched..<(searched + mark.count)].elementsEqual(mark) { return searched + mark.count }
      searched += 1
    }
    return nil
  }

  private func receive() throws {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    if count > 0 {
      received += buffer.prefix(count)
    } else if count == 0 || errno == ECONNRESET {
      hasEnded = true
    } else {
      throw Failure(what: "nothing came within the time")
    }
  }
}
