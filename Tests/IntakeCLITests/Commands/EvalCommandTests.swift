import Foundation
import Testing

@testable import intake_cli

@Suite("intake eval")
struct EvalCommandTests {
  private func file(_ text: String) throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "eval-\(UUID().uuidString).tsv")
    try Data(text.utf8).write(to: url)
    return url.path()
  }

  private let rows = "topic\tregister\tquestion\nbbl\tplain\twat is bbl?\nnone\tplain\thoe warm is de zon\n"

  @Test("A table for people")
  func table() throws {
    let fixture = try ContentFixture()
    let path = try file(rows)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let run = RecordedRun("eval", "--dialogs", fixture.path, path)
    #expect(
      run.output.hasPrefix(
        "register      questions    right  in three  refused\nplain                 1  100.0 %"))
    #expect(run.output.contains("abstained out of scope: 1 of 1 (100.0 %)\n"))
    #expect(run.code == .good)
  }

  @Test("JSON for programs, and a drawing beside it")
  func json() throws {
    let fixture = try ContentFixture()
    let path = try file(rows)
    let plot = path + ".svg"
    defer { for path in [path, plot] { try? FileManager.default.removeItem(atPath: path) } }
    let run = RecordedRun("eval", "--json", "--plot", plot, "--dialogs", fixture.path, path)
    let all =
      #"{"all":{"questions":1,"right":1,"right_in_three":1,"refused":0},"registers":[{"register":"plain","#
    #expect(run.output.hasPrefix(all))
    #expect(run.output.contains(#""out_of_scope":{"questions":1,"abstained":1}"#))
    #expect(try String(contentsOfFile: plot, encoding: .utf8).hasPrefix("<svg"))
  }

  @Test("A file that isn't there or can't be read is said")
  func unreadable() throws {
    let fixture = try ContentFixture()
    let missing = RecordedRun("eval", "/nergens/vragen.tsv", "--dialogs", fixture.path)
    #expect(missing.errors == "intake: /nergens/vragen.tsv can't be read; name a file of questions.\n")
    #expect(missing.code == .couldNotBeDone)
    let path = try file("a\tb\n")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let bad = RecordedRun("eval", path, "--dialogs", fixture.path)
    #expect(
      bad.errors
        == "intake: \(path): the first line must name a column `topic`, parted from others by tabs.\n")
  }
}
