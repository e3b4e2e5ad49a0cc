import Foundation
import IntakeBot
import TestSupport
import Testing

/// The built program as a service, as an operator starts it, with the small content and ports that the system
/// picks. It and its data are gone when the value is.
final class ServiceRun {
  /// Where people connect.
  let talk: UInt16
  /// Where other systems connect.
  let gateway: UInt16
  private let content: ContentFixture
  private let run: ProgramRun

  /// Where it keeps its leads.
  var data: String { content.path + "/data" }

  init(_ flags: String = "", _ content: ContentFixture? = nil) throws {
    let fixture = try content ?? ContentFixture()
    self.content = fixture
    run = try ProgramRun(
      "serve --dialogs '\(fixture.path)' --data '\(fixture.path)/data' --talk 127.0.0.1:0 --gateway 127.0.0.1:0 \(flags)"
    )
    let line = try #require(run.firstLine())
    let ports = try #require(
      line.wholeMatch(
        of: /intake: people on 127\.0\.0\.1:(?<talk>\d+), systems on 127\.0\.0\.1:(?<gateway>\d+)/))
    talk = try #require(UInt16(ports.talk))
    gateway = try #require(UInt16(ports.gateway))
  }

  deinit { run.end() }

  /// Asks it to stop, and gives how it ended.
  func stop() -> Int32 {
    kill(run.process.processIdentifier, SIGTERM)
    return run.ended().code
  }
}

/// A run of the built program.
final class ProgramRun {
  let process = Process()
  private let output = Pipe()
  private let errors = Pipe()
  /// Held open: the program's input doesn't end.
  private let input = Pipe()

  /// The program, which lies beside the tests.
  static var path: String {
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return folder.appending(path: "intake").path()
  }

  /// Runs it with these words, `before` being shell commands that come first.
  init(_ words: String, before: String = "") throws {
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "\(before) exec '\(Self.path)' \(words)"]
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
    try process.run()
  }

  deinit { end() }

  /// Ends it at once, if it still runs.
  func end() { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  /// The first line of its output; nil when there is none.
  func firstLine() -> String? {
    var bytes: [UInt8] = []
    while let byte = (try? output.fileHandleForReading.read(upToCount: 1))?.first {
      if byte == 0x0A { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return nil
  }

  /// The rest of its output.
  func rest() -> String {
    String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  /// How it ended, and what it complained of.
  func ended() -> (code: Int32, errors: String) {
    let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, told)
  }
}
