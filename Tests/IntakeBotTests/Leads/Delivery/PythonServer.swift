import Foundation
import Testing

/// A server of `Tests/servers` that runs as long as the value lives.
final class PythonServer {
  /// Where it listens on this machine.
  let port: Int
  private let process = Process()
  private let output = Pipe()

  /// The interpreter: `INTAKE_PYTHON`, else `python3`.
  static let python = ProcessInfo.processInfo.environment["INTAKE_PYTHON"] ?? "python3"

  init(_ script: String, _ mode: String = "") throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../servers")
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [Self.python, folder.appending(path: script).path(), mode]
    process.standardOutput = output
    try process.run()
    port = try #require(Self.line(of: output).flatMap { Int($0) })
  }

  // SIGTERM is blocked in what a worker thread of Dispatch starts.
  deinit { kill(process.processIdentifier, SIGKILL) }

  /// The next line that it prints; nil at its end.
  func line() -> String? { Self.line(of: output) }

  private static func line(of output: Pipe) -> String? {
    var bytes: [UInt8] = []
    while let byte = (try? output.fileHandleForReading.read(upToCount: 1))?.first {
      if byte == 0x0A { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return nil
  }

  /// Whether Python is there, and can import a module.
  static func has(_ module: String) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, "-c", "import \(module)"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
