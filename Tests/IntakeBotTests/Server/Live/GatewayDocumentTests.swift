import Foundation
import TestSupport
import Testing

@testable import IntakeBot

@Suite("What integrators are given")
struct GatewayDocumentTests {
  private var folder: String {
    let parts = #filePath.split(separator: "/").dropLast(5)
    return "/" + parts.joined(separator: "/") + "/Documentation"
  }

  /// What is sent, and what comes back, of every example.
  private func exchanges() throws -> [(sent: String, reply: String)] {
    let text = try String(contentsOfFile: folder + "/GATEWAY.md", encoding: .utf8)
    let lines = text.split(separator: "\n")
    return zip(lines, lines.dropFirst()).filter { $0.hasPrefix("> ") && $1.hasPrefix("< ") }
      .map { (String($0.dropFirst(2)), String($1.dropFirst(2))) }
  }

  /// Whether a line is as the document has it, `...` standing for anything.
  private func matches(_ line: String, _ pattern: String) -> Bool {
    var rest = line[...]
    let parts = pattern.components(separatedBy: "...")
    for (index, part) in parts.enumerated() {
      if part.isEmpty { continue }
      guard let range = rest.range(of: part), index > 0 || range.lowerBound == rest.startIndex else {
        return false
      }
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty || parts.last == ""
  }

  @Test("Every example of the document is what happens")
  func examples() throws {
    let live = try LiveServer { $0.limits.maxConversations = 3 }
    let client = try live.gateway()
    let exchanges = try exchanges()
    #expect(exchanges.count == 14)
    for (sent, expected) in exchanges where !sent.hasSuffix("(without a token)") {
      var lines = [sent]
      if let end = sent.range(of: " (101 times)") {
        lines = Array(repeating: String(sent[..<end.lowerBound]), count: 101)
      }
      if let end = sent.range(of: " (once too often)") { lines = [String(sent[..<end.lowerBound])] }
      lines = lines.map {
        $0.replacingOccurrences(of: "(4097 times a)", with: String(repeating: "a", count: 4_097))
      }
      if sent.contains("once too often") {
        try client.send("{\"conversation\":\"x\",\"text\":\"\"}\n")
        _ = try client.line()
      }
      try client.send(lines.map { $0 + "\n" }.joined())
      let replies = try lines.map { _ in try client.line() }
      let last = try #require(replies.last).dropLast()
      #expect(matches(String(last), expected), "\(sent)\n\(last)\n\(expected)")
    }
  }

  @Test("Every code has an example", arguments: GatewayError.Code.allCases)
  func codes(_ code: GatewayError.Code) throws {
    let text = try String(contentsOfFile: folder + "/GATEWAY.md", encoding: .utf8)
    #expect(text.contains("### \(code.rawValue)\n"))
    #expect(text.contains("\"error\":{\"code\":\"\(code.rawValue)\""))
  }

  @Test("The reference client talks")
  func client() throws {
    let live = try LiveServer()
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", folder + "/clients/gateway_client.py", "--port", "\(live.server.gateway.port)",
      "--conversation", "test-1",
    ]
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    input.fileHandleForWriting.write(Data("wat is bbl?\n2\n".utf8))
    try input.fileHandleForWriting.close()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(
      printed.hasPrefix(
        "[begroeting]\nWie ben je?\n1. Ik leer nog\n2. Ik werk al\n\nBij bbl werk en leer je.\n"))
    #expect(printed.hasSuffix("Tot ziens.\n[einde]\n\n"))
  }
}
