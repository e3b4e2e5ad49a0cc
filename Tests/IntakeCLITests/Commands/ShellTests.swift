import Foundation
import Testing

@testable import intake_cli

@Suite("What shells and man get")
struct ShellTests {
  struct Completion: CustomTestStringConvertible, Sendable {
    let words: [String]
    let expected: String
    var testDescription: String { "\(words) gives \(expected)" }
  }

  /// The last word is the one under the cursor.
  static let completions = [
    Completion(words: ["ch"], expected: "chat check"),
    Completion(words: ["parse", "ph"], expected: "phone"),
    Completion(words: ["chat", "--"], expected: "--dialogs --trace --record --connect --help"),
    Completion(words: ["chat", "--tr"], expected: "--trace"),
    Completion(words: ["graph", "--format", ""], expected: "mermaid dot svg"),
    Completion(words: ["graph", "start", "--format", "s"], expected: "svg"),
    Completion(words: ["kb", "s"], expected: "search show"),
    Completion(
      words: ["leads", ""],
      expected:
        "list show take close assign export resend forget purge stats --data --dialogs --json --csv --for-person --last-digits --agreed --open-lead-days --closed-lead-days --conversation-hours --help"
    ),
    Completion(words: ["completions", "z"], expected: "zsh"),
    Completion(words: ["check", "--dialogs", "/us"], expected: "/usr"),
    Completion(words: ["parse", "date", "--today", ""], expected: ""),
    Completion(words: ["--v"], expected: "--version"),
  ]

  @Test("bash completes commands, their words, flags and values", arguments: completions)
  func bash(_ row: Completion) throws {
    let words = (["intake"] + row.words).map { "'\($0)'" }.joined(separator: " ")
    let script = """
      \(Shell.bash.completions)
      COMP_WORDS=(\(words)); COMP_CWORD=\(row.words.count); _intake; echo "${COMPREPLY[*]}"
      """
    #expect(try Self.run("/bin/bash", ["--norc", "-c", script]) == row.expected + "\n")
  }

  @Test("Each shell's script knows every command and every flag", arguments: Shell.allCases)
  func complete(_ shell: Shell) {
    let run = RecordedRun("completions", shell.rawValue)
    #expect(run.code == .good)
    for command in CommandTable.commands {
      #expect(run.output.contains(command.name.rawValue))
      for flag in command.allFlags {
        let name = shell == .fish ? "-l \(flag.name.dropFirst(2)) " : flag.name
        #expect(run.output.contains(name), "\(flag.name) of \(command.name)")
      }
    }
  }

  @Test("A shell that it doesn't know")
  func unknown() {
    let run = RecordedRun("completions", "basj")
    #expect(
      run.errors
        == "intake: `intake completions` can't use `basj`. Did you mean `bash`? It takes: bash, zsh, fish.\n")
    #expect(run.code == .wrongUsage)
  }

  @Test("The manual page has every command, flag and example, and no line that roff would take for a command")
  func manual() {
    let run = RecordedRun("manual")
    #expect(run.code == .good)
    let known = [".TH", ".SH", ".SS", ".TP", ".PP", ".nf", ".fi", ".RS", ".RE", ".B", ".I"]
    for line in run.output.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(known.contains { line == $0 || line.hasPrefix($0 + " ") }, "\(line)")
    }
    let text = run.output.split(separator: "\\-", omittingEmptySubsequences: false).joined(separator: "-")
    for command in CommandTable.commands {
      for flag in command.flags { #expect(text.contains("\\fB\(flag.shown)\\fR")) }
      for example in command.examples where !example.line.contains("'") && !example.line.contains("\\") {
        #expect(text.contains("\n\(example.line)\n"), "\(example.line)")
      }
    }
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
