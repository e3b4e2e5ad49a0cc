internal import Foundation

/// The real file system (POSIX.1-2017, and `flock` of BSD and Linux).
struct SystemFiles: StorageFiles {
  func makeFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o700) == 0 {
      // A folder is only there after a crash when the folder above it was brought to disk.
      return try synchronizeFolder(Self.parent(of: path))
    }
    guard errno == EEXIST, Self.isFolder(path) else { throw Self.error(.makeFolder, path) }
  }

  func names(in path: String) throws(FileError) -> [String] {
    guard let folder = opendir(path) else { throw Self.error(.list, path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      // The name ends with a zero byte within the entry, which lives until the next call.
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func create(_ path: String) throws(FileError) -> OpenFile {
    try opened(path, O_RDWR | O_CREAT | O_TRUNC, .create)
  }

  func open(_ path: String, _ access: FileAccess) throws(FileError) -> OpenFile {
    try opened(path, access == .reading ? O_RDONLY : O_RDWR, .open)
  }

  private func opened(
    _ path: String, _ flags: Int32, _ operation: FileError.Operation
  ) throws(FileError) -> OpenFile {
    let descriptor = Self.uninterrupted { Foundation.open(path, flags | O_CLOEXEC, 0o600) }
    guard descriptor >= 0 else { throw Self.error(operation, path) }
    return OpenFile(descriptor: descriptor, path: path)
  }

  func close(_ file: OpenFile) { _ = Foundation.close(file.descriptor) }

  func lock(_ file: OpenFile) throws(FileError) -> Bool {
    if Self.uninterrupted({ flock(file.descriptor, LOCK_EX | LOCK_NB) }) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw Self.error(.lock, file.path) }
    return false
  }

  func size(of file: OpenFile) throws(FileError) -> UInt64 {
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else { throw Self.error(.read, file.path) }
    return UInt64(max(0, status.st_size))
  }

  func read(_ file: OpenFile, at offset: UInt64, count: Int) throws(FileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = Self.uninterrupted {
        // The rest of the array, which is not touched by anybody else meanwhile.
        bytes.withUnsafeMutableBytes {
          pread(
            file.descriptor, $0.baseAddress.map { $0 + filled }, count - filled, off_t(offset) + off_t(filled)
          )
        }
      }
      guard got >= 0 else { throw Self.error(.read, file.path) }
      if got == 0 { break }
      filled += got
    }
    bytes.removeLast(count - filled)
    return bytes
  }

  func write(_ bytes: [UInt8], to file: OpenFile, at offset: UInt64) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let put = Self.uninterrupted {
        // The rest of the array, which lives as long as the call.
        bytes.withUnsafeBytes {
          pwrite(
            file.descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written,
            off_t(offset) + off_t(written))
        }
      }
      guard put > 0 else { throw Self.error(.write, file.path, number: put == 0 ? ENOSPC : errno) }
      written += put
    }
  }

  func truncate(_ file: OpenFile, to size: UInt64) throws(FileError) {
    guard Self.uninterrupted({ ftruncate(file.descriptor, off_t(size)) }) == 0 else {
      throw Self.error(.truncate, file.path)
    }
  }

  func synchronize(_ file: OpenFile) throws(FileError) {
    // Not tried again when it failed: see `SegmentWriter`.
    guard fdatasync(file.descriptor) == 0 else { throw Self.error(.synchronize, file.path) }
  }

  func synchronizeFolder(_ path: String) throws(FileError) {
    let folder = try opened(path, O_RDONLY | O_DIRECTORY, .open)
    defer { close(folder) }
    guard fsync(folder.descriptor) == 0 else { throw Self.error(.synchronize, path) }
  }

  func rename(_ path: String, to newPath: String) throws(FileError) {
    guard Foundation.rename(path, newPath) == 0 else { throw Self.error(.rename, path) }
  }

  func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 else { throw Self.error(.remove, path) }
  }
}

extension SystemFiles {
  /// Calls again what a signal interrupted.
  private static func uninterrupted<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  private static func error(
    _ operation: FileError.Operation, _ path: String, number: Int32 = errno
  ) -> FileError {
    FileError(operation: operation, path: path, number: number)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The folder above: `a/b` is in `a`, `a` in `.`.
  static func parent(of path: String) -> String {
    var rest = path[...]
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    guard let slash = rest.lastIndex(of: "/") else { return "." }
    return slash == rest.startIndex ? "/" : String(rest[..<slash])
  }
}
