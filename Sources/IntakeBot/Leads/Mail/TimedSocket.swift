internal import Foundation

/// A TCP connection on which every wait has an end. For threads that may block.
final class TimedSocket {
  private let descriptor: Int32
  /// How long one wait may take, in milliseconds.
  private let patience: Int32

  /// Connects to the first address of a host that answers.
  ///
  /// - Parameters:
  ///   - host: A name or an address.
  ///   - patience: How long one wait may take, in seconds.
  init(host: String, port: UInt16, patience: Int) throws(DeliveryFailure) {
    self.patience = Int32(clamping: patience * 1_000)
    descriptor = try Self.connect(host, port, self.patience)
  }

  deinit { _ = close(descriptor) }

  /// Whether the other side is on this machine.
  var isLoopback: Bool {
    var address = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    // The system fills in at most the lengths given, of storage that lives as long as the calls.
    let isKnown = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getpeername(descriptor, $0, &length) == 0
          && getnameinfo($0, length, &host, socklen_t(host.count), nil, 0, NI_NUMERICHOST) == 0
      }
    }
    let name = String(decoding: host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return isKnown && (ListenAddress(name.contains(":") ? "[\(name)]:0" : "\(name):0")?.isLoopback ?? false)
  }

  /// Sends all bytes.
  func send(_ bytes: [UInt8]) throws(DeliveryFailure) {
    var sent = 0
    while sent < bytes.count {
      try wait(for: POLLOUT)
      let count = bytes.withUnsafeBytes { buffer in
        // The rest of the array, which lives as long as the call.
        Foundation.send(
          descriptor, buffer.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      if count > 0 {
        sent += count
      } else if errno != EINTR, errno != EAGAIN {
        throw .closed
      }
    }
  }

  /// The next bytes, at least one.
  func receive() throws(DeliveryFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    while true {
      try wait(for: POLLIN)
      let count = bytes.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
      if count > 0 { return Array(bytes.prefix(count)) }
      if count == 0 || (errno != EINTR && errno != EAGAIN) { throw .closed }
    }
  }

  private func wait(for events: Int32) throws(DeliveryFailure) {
    guard try Self.wait(descriptor, events, patience) else { throw .timedOut }
  }

  /// Whether a descriptor became ready in time.
  private static func wait(
    _ descriptor: Int32, _ events: Int32, _ patience: Int32
  ) throws(DeliveryFailure) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    while true {
      let count = poll(&waiting, 1, patience)
      if count >= 0 { return count > 0 }
      if errno != EINTR { throw .unreachable(reason(errno)) }
    }
  }

  private static func connect(
    _ host: String, _ port: UInt16, _ patience: Int32
  ) throws(DeliveryFailure) -> Int32 {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(host, String(port), &hints, &list)
    guard status == 0 else { throw .unreachable(String(cString: gai_strerror(status))) }
    defer { freeaddrinfo(list) }
    var failure = DeliveryFailure.unreachable("no address")
    var next = list
    while let entry = next?.pointee {
      do {
        return try connect(to: entry, patience)
      } catch {
        failure = error
      }
      next = entry.ai_next
    }
    throw failure
  }

  private static func connect(to entry: addrinfo, _ patience: Int32) throws(DeliveryFailure) -> Int32 {
    let flags = Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let descriptor = socket(entry.ai_family, entry.ai_socktype | flags, entry.ai_protocol)
    guard descriptor >= 0 else { throw .unreachable(reason(errno)) }
    if let failure = failure(of: descriptor, connectingTo: entry, patience) {
      _ = close(descriptor)
      throw failure
    }
    return descriptor
  }

  /// Why a socket could not be connected in time; nil when it was.
  private static func failure(
    of descriptor: Int32, connectingTo entry: addrinfo, _ patience: Int32
  ) -> DeliveryFailure? {
    if Foundation.connect(descriptor, entry.ai_addr, entry.ai_addrlen) == 0 { return nil }
    guard errno == EINPROGRESS else { return .unreachable(reason(errno)) }
    do {
      guard try wait(descriptor, POLLOUT, patience) else { return .timedOut }
    } catch {
      return error
    }
    var number: Int32 = 0
    var length = socklen_t(MemoryLayout<Int32>.size)
    _ = getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &number, &length)
    return number == 0 ? nil : .unreachable(reason(number))
  }

  private static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }
}
