import DialogEngine
import Foundation
import IntakeBot

@testable import intake_cli

/// Keeps what is written.
final class RecordingSink: TextSink {
  private(set) var text = ""
  func write(_ text: String) { self.text += text }
}

/// Gives bytes piece by piece.
final class PreparedSource: ByteSource {
  private var pieces: [[UInt8]]
  init(_ bytes: [UInt8]) { pieces = bytes.isEmpty ? [] : [bytes] }
  var descriptor: Int32? { nil }
  func read() -> [UInt8]? { pieces.isEmpty ? nil : pieces.removeFirst() }
}

/// What a command line did.
struct RecordedRun {
  let code: ExitCode
  let output: String
  let errors: String

  /// Runs a command line as if typed on Monday 23 November 2026 at ten.
  init(
    _ words: String..., input: [UInt8] = [], variables: [String: String] = [:], isTerminal: Bool = false,
    pause: @escaping () -> Bool = { false }
  ) {
    self.init(words: words, input: input, variables: variables, isTerminal: isTerminal, pause: pause)
  }

  init(
    words: [String], input: [UInt8] = [], variables: [String: String] = [:], isTerminal: Bool = false,
    pause: @escaping () -> Bool = { false }
  ) {
    let (output, errors) = (RecordingSink(), RecordingSink())
    let now = CalendarDate(iso: "2026-11-23").map { LocalTime($0, minute: 600) }
    let console = Console(
      input: PreparedSource(input), output: output, errors: errors, variables: variables,
      now: { now ?? LocalTime(inAmsterdam: Date()) }, isInteractive: isTerminal, hasColors: isTerminal,
      pause: pause)
    code = IntakeCommand.run(words, in: console)
    self.output = output.text
    self.errors = errors.text
  }
}
