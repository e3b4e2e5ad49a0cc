import DialogEngine
import Foundation
import Testing

@testable import IntakeBot

@Suite("What is remembered of lines")
struct RememberingUnderstandingTests {
  /// How many of two askings whether a line tells of danger were answered from memory.
  private func found(_ line: String) -> Int {
    let remembering = RememberingUnderstanding(Content(.small()).understanding)
    for _ in 1...2 { _ = remembering.safety(of: line) }
    return remembering.hits.found
  }

  @Test(
    "A short line is remembered, whatever its words",
    arguments: ["wat is bbl?", "bbl", "14", "", "fatima", "8011 pk"])
  func remembered(_ line: String) {
    #expect(found(line) == 1)
  }

  @Test(
    "Nothing is remembered of a line in which danger was seen, of one with a phone number or an address, and of a long one",
    arguments: [
      "wil dood", "hij slaat me", "06 12345678", "0612345678", "jan@example.org",
      "wat is bbl " + String(repeating: "bbl ", count: 20),
    ])
  func notRemembered(_ line: String) {
    #expect(found(line) == 0)
  }

  @Test("The second time a line is understood as the first time, and as without memory")
  func same() throws {
    let day = try ShippedDialogs.monday().date
    let plain = ShippedDialogs.content.understanding
    let remembering = RememberingUnderstanding(plain)
    let lines = try ["turns-form.txt", "turns-mix.txt"].flatMap { name in
      let path = ShippedDialogs.root.appending(path: "Benchmarks/\(name)")
      return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").prefix(200).map(String.init)
    }
    #expect(lines.count == 220)
    for line in lines + lines {
      #expect(remembering.safety(of: line) == plain.safety(of: line))
      for audience in [nil, "werkgever"] as [String?] {
        #expect(
          remembering.articles(for: line, audience: audience, on: day)
            == plain.articles(for: line, audience: audience, on: day))
        #expect(
          remembering.dialogs(for: line, audience: audience) == plain.dialogs(for: line, audience: audience))
      }
    }
    #expect(remembering.hits.found > 100)
  }
}
