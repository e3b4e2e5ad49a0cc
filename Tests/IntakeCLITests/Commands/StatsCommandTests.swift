import Foundation
import TestSupport
import Testing

@testable import intake_cli

@Suite("intake stats")
struct StatsCommandTests {
  @Test("Leads at once and counts once they are written, while the service runs and after a restart")
  func service() throws {
    let content = try ContentFixture()
    for times in 1...2 {
      let service = try ServiceRun("", content)
      let client = try LineClient(port: service.gateway)
      for line in ["1", "ja", "0612345678"] {
        try client.send("{\"conversation\":\"a\(times)\",\"text\":\"\(line)\"}\n")
        _ = try client.line()
      }
      #expect(RecordedRun("stats", "--json", "--data", service.data).output.contains("\"leads\":\(times)"))
      #expect(service.stop() == 0)
    }
    let run = RecordedRun("stats", "--data", content.path + "/data", "--dialogs", content.path)
    #expect(run.code == .good)
    #expect(run.errors == "")
    let words = run.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(words.contains("began 2 100 %"))
    #expect(words.contains("completed 2 100 %"))
    #expect(words.contains("coach 2 2 0.0 h - -"))
  }

  @Test("The page goes into a file, in place of the tables; --json beside it is written still")
  func page() throws {
    let content = try ContentFixture()
    let service = try ServiceRun("", content)
    #expect(service.stop() == 0)
    let file = content.path + "/stats.html"
    let run = RecordedRun("stats", "--html", file, "--data", service.data)
    #expect(run.output == "")
    #expect(run.code == .good)
    #expect(try content.text(of: "stats.html").contains("<h1>intake: statistics</h1>"))
    let both = RecordedRun("stats", "--html", file, "--json", "--data", service.data)
    #expect(both.output.hasPrefix("{\"conversations\":0,"))
    let refused = RecordedRun("stats", "--html", content.path + "/nowhere/stats.html", "--data", service.data)
    #expect(
      refused.errors
        == "intake: \(content.path)/nowhere/stats.html can't be written. Name another file with --html FILE.\n"
    )
    #expect(refused.code == .couldNotBeDone)
  }

  @Test("Without a data folder it is said which to name")
  func missing() {
    let run = RecordedRun("stats", "--data", "/nowhere")
    #expect(
      run.errors
        == "intake: there is no data folder /nowhere. Name the one that `intake serve` keeps with --data DIR.\n"
    )
    #expect(run.code == .couldNotBeDone)
  }
}
