internal import DialogEngine
internal import IntakeBot

/// `intake match`: which jobs that are hard to fill a present job has much in common with.
struct MatchCommand {
  private let loader: ContentLoader
  private let job: String
  private let writesJSON: Bool

  init(_ arguments: RawArguments) {
    loader = ContentLoader(arguments)
    job = arguments.operands.joined(separator: " ")
    writesJSON = arguments.has(.json)
  }

  func run(in console: Console) -> ExitCode {
    guard let content = loader.load(.content, console: console) else { return .couldNotBeDone }
    guard let matches = content.jobMatches else {
      console.errors.write(
        "intake: `\(loader.folder)/data` has no table `beroepen-match.tsv` that can be read; "
          + "`intake check` tells what is wrong.\n")
      return .couldNotBeDone
    }
    let found = matches.find(job, on: console.now().date)
    if writesJSON {
      console.output.write(JSON.array(found.map(object)) + "\n")
    } else {
      console.output.write(JobMatches.text(for: found).map { $0 + "\n" }.joined())
    }
    return .good
  }

  private func object(_ match: JobMatch) -> String {
    JSON.object([
      ("job", JSON.string(match.job)), ("target", JSON.string(match.target.rawValue)),
      ("overlap_percent", "\(match.overlapPercent)"), ("matching", "\(match.matching)"),
      ("of", "\(match.total)"), ("fund", JSON.string(match.fund)),
    ])
  }
}
