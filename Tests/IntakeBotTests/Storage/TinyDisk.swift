import Foundation

/// A file system of its own, of few bytes, in memory. Only an administrator can make one.
final class TinyDisk: Sendable {
  let path: String

  /// Whether this process may make one.
  static let isPossible = (try? TinyDisk(kilobytes: 64)) != nil

  struct NotPossible: Error {}

  init(kilobytes: Int) throws {
    path = FileManager.default.temporaryDirectory.path + "/intake-disk-\(UUID().uuidString)"
    guard geteuid() == 0 else { throw NotPossible() }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    guard Self.run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path) else {
      try? FileManager.default.removeItem(atPath: path)
      throw NotPossible()
    }
  }

  deinit {
    _ = Self.run("umount", "-l", path)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Nothing can be written from here on.
  func makeReadOnly() -> Bool { Self.run("mount", "-o", "remount,ro", path) }

  /// Fills a file with so many bytes; less than all when there is no room.
  func fill(_ name: String, kilobytes: Int) {
    let data = Data(repeating: 1, count: kilobytes * 1_024)
    try? data.write(to: URL(filePath: "\(path)/\(name)"))
  }

  /// Makes room.
  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  private static func run(_ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
