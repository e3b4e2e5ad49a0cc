internal import Foundation

/// Reads whole files straight from the system: of hundreds of small ones the detour over a URL takes longer than the
/// reading.
enum WholeFile {
  /// The bytes of a regular file; nil when the system doesn't give them, for whatever reason.
  static func bytes(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return bytes(descriptor, size: Int(status.st_size))
  }

  private static func bytes(_ descriptor: Int32, size: Int) -> [UInt8]? {
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        // The buffer has room for `size` bytes, and `count` of them are written.
        let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0, errno == EINTR { continue }
        isWhole = got > 0
        guard got > 0 else { return }
        count += got
      }
    }
    return isWhole ? bytes : nil
  }
}
