internal import Foundation

/// `control.sock` in a data folder: a Unix socket that only its owner may use (mode 0600).
enum ControlSocket {
  /// Its name in the data folder.
  static let name = "control.sock"

  /// Begins to listen. Only for whoever holds the folder's lock: a socket that is there was left behind.
  ///
  /// - Returns: The descriptor; nil when the system refused.
  static func listen(in folder: String) -> Int32? {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    // Linux gives the file the mode of the socket, so that it never is more open than this.
    _ = fchmod(descriptor, 0o600)
    _ = unlink("\(folder)/\(name)")
    let isBound = withAddress(in: folder) { Foundation.bind(descriptor, $0, $1) == 0 } ?? false
    guard isBound, chmod("\(folder)/\(name)", 0o600) == 0, Foundation.listen(descriptor, 16) == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  /// Connects; nil when nobody listens.
  static func connect(to folder: String) -> Int32? {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    let isConnected = withAddress(in: folder) { Foundation.connect(descriptor, $0, $1) == 0 } ?? false
    guard isConnected else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  /// Bounds every wait on a connection, in seconds.
  static func limitWaits(_ descriptor: Int32, seconds: Int) {
    var patience = timeval(tv_sec: seconds, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
  }

  /// The next line, without its LF; nil when none came whole within the time.
  static func line(from descriptor: Int32) -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < ControlLine.longest {
      let count = recv(descriptor, &byte, 1, 0)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return nil }
      if byte == 0x0A { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return nil
  }

  /// Sends a line.
  static func send(_ line: String, to descriptor: Int32) {
    let bytes = Array((line + "\n").utf8)
    // A line fits into the socket's buffer, and so goes out whole or not at all.
    _ = bytes.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
  }

  /// Hands the socket's address to a system call. A path longer than an address may be (107 bytes) is reached
  /// through the opened folder.
  private static func withAddress<Result>(
    in folder: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result? {
    let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { return nil }
    defer { close(opened) }
    let direct = "\(folder)/\(name)"
    let path = direct.utf8.count <= 107 ? direct : "/proc/self/fd/\(opened)/\(name)"
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    // At most 107 of 108 bytes, the rest of which are zero.
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
