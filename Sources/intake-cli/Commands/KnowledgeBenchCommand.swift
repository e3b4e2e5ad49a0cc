internal import Foundation
internal import IntakeBot

/// `intake bench kb`: what finding articles costs, on any articles.
struct KnowledgeBenchCommand {
  private let loader: ContentLoader
  private let files: [String]

  init(_ arguments: RawArguments) {
    loader = ContentLoader(arguments)
    files = Array(arguments.operands.dropFirst())
  }

  func run(in console: Console) -> ExitCode {
    guard files.count == 2 else {
      return refuse(
        "`intake bench kb` takes a file of articles and a file of questions", .wrongUsage, console)
    }
    let words = ContentFolder(path: loader.folder).read(.content)
    if let problem = words.problems.first(where: \.isAboutWholeFolder) {
      ContentLoader.tell(problem, console)
      return .couldNotBeDone
    }
    var contents: [Data] = []
    for file in files {
      guard let data = FileManager.default.contents(atPath: file) else {
        return refuse("\(file) can't be read; name another file", .couldNotBeDone, console)
      }
      contents.append(data)
    }
    do throws(KnowledgeBenchmark.Problem) {
      let benchmark = try KnowledgeBenchmark(articles: contents[0], questions: contents[1], words: words)
      console.output.write(json(benchmark.run()) + "\n")
      return .good
    } catch {
      return refuse(wording(error), .couldNotBeDone, console)
    }
  }

  private func json(_ result: KnowledgeBenchmark.Result) -> String {
    JSON.object([
      ("articles", "\(result.articles)"), ("questions", "\(result.questions)"),
      ("abstained_questions", "\(result.abstained)"),
      ("learns_topics", result.learnsTopics ? "true" : "false"),
      ("build_ms", "\(Int(result.build * 1_000))"),
      ("memory_kib", result.memoryKibibytes.map { "\($0)" } ?? "null"),
      ("p50_us", tenths(result.time(within: 0.5))), ("p90_us", tenths(result.time(within: 0.9))),
      ("p99_us", tenths(result.time(within: 0.99))), ("mean_us", tenths(result.mean)),
      ("questions_per_second", "\(result.mean > 0 ? Int(1 / result.mean) : 0)"),
    ])
  }

  private func tenths(_ seconds: Double) -> String { "\((seconds * 1e7).rounded() / 10)" }

  private func wording(_ problem: KnowledgeBenchmark.Problem) -> String {
    switch problem {
    case .noArticle(let line):
      "\(files[0]), line \(line), is no article; each line must be as `intake kb export` writes it"
    case .noArticles: "\(files[0]) holds no articles; `intake kb export` writes such a file"
    case .noQuestions: "\(files[1]) holds no questions; write one on each line"
    }
  }

  private func refuse(_ reason: String, _ code: ExitCode, _ console: Console) -> ExitCode {
    console.errors.write("intake: \(reason).\n")
    return code
  }
}
