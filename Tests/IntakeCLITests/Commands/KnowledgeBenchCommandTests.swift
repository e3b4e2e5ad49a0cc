import Foundation
import Testing

@testable import intake_cli

@Suite("intake bench kb")
struct KnowledgeBenchCommandTests {
  private static let article =
    #"{"id":"bbl","title":"Over bbl","topics":["bbl"],"questions":["wat is bbl?"],"text":"Bij bbl werk en leer je."}"#

  private static func run(articles: String, questions: String) throws -> RecordedRun {
    let fixture = try ContentFixture(["articles.jsonl": articles, "questions.txt": questions])
    return withExtendedLifetime(fixture) {
      RecordedRun(
        "bench", "kb", "\(fixture.path)/articles.jsonl", "\(fixture.path)/questions.txt", "--dialogs",
        fixture.path)
    }
  }

  @Test("It tells in one line what was measured, with the units in the names")
  func measured() throws {
    let run = try Self.run(
      articles: Self.article + "\n\n", questions: "wat is bbl?\n\nhoe oud is de koning?\n")
    #expect(run.code == .good)
    #expect(run.errors == "")
    let line = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let figures = try #require(line)
    #expect(
      Set(figures.keys) == [
        "articles", "questions", "abstained_questions", "learns_topics", "build_ms", "memory_kib", "p50_us",
        "p90_us", "p99_us", "mean_us", "questions_per_second",
      ])
    #expect(figures["articles"] as? Int == 1)
    #expect(figures["questions"] as? Int == 2)
    #expect(figures["abstained_questions"] as? Int == 1)
  }

  @Test(
    "What can't be measured is told with its place",
    arguments: [
      (
        article + "\n{\"id\":\"half\"}\n", "wat?",
        "articles.jsonl, line 2, is no article; each line must be as"
      ),
      ("\n", "wat?", "articles.jsonl holds no articles; `intake kb export` writes such a file."),
      (article, "\n\n", "questions.txt holds no questions; write one on each line."),
    ])
  func refused(_ articles: String, _ questions: String, _ message: String) throws {
    let run = try Self.run(articles: articles, questions: questions)
    #expect(run.code == .couldNotBeDone)
    #expect(run.output == "")
    #expect(run.errors.contains(message))
  }

  @Test("Without both files it says what it takes")
  func usage() {
    let run = RecordedRun("bench", "kb", "articles.jsonl")
    #expect(run.code == .wrongUsage)
    #expect(run.errors == "intake: `intake bench kb` takes a file of articles and a file of questions.\n")
  }
}
