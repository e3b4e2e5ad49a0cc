internal import DialogEngine
internal import Foundation
internal import IntakeBot

/// `intake eval`: how well a file of labelled questions is understood.
struct EvalCommand {
  /// The most topics and confusions that the table shows.
  static let shown = 12

  private let loader: ContentLoader
  private let file: String
  private let plot: String?
  private let writesJSON: Bool

  init(_ arguments: RawArguments) {
    loader = ContentLoader(arguments)
    file = arguments.operands.first ?? ""
    plot = arguments.flags[.plot]
    writesJSON = arguments.has(.json)
  }

  func run(in console: Console) -> ExitCode {
    guard let content = loader.load(.content, console: console) else { return .couldNotBeDone }
    guard let data = FileManager.default.contents(atPath: file) else {
      return refuse("\(file) can't be read; name a file of questions", console)
    }
    let rows: [LabelledQuestion]
    do {
      rows = try LabelledQuestions.read(Array(data))
    } catch {
      return refuse("\(file): \(Self.wording(error))", console)
    }
    let evaluation = Evaluation(rows, content.understanding, on: console.now().date)
    if let plot, !write(evaluation.curve, content.understanding.thresholds.answer, to: plot) {
      return refuse("\(plot) can't be written", console)
    }
    let lines = evaluation.table(limit: Self.shown).map { $0 + "\n" }.joined()
    console.output.write(writesJSON ? JSON.evaluation(evaluation) + "\n" : lines)
    return .good
  }

  private func write(_ curve: CoverageCurve, _ threshold: Double, to path: String) -> Bool {
    FileManager.default.createFile(atPath: path, contents: Data(curve.svg(threshold: threshold).utf8))
  }

  private static func wording(_ problem: LabelledQuestions.Problem) -> String {
    switch problem {
    case .columnMissing(let name): "the first line must name a column `\(name)`, parted from others by tabs"
    case .cellsMissing(let line): "line \(line) has fewer cells than the first line names columns"
    case .empty: "there are no questions in it; write one on each line below the first"
    }
  }

  private func refuse(_ reason: String, _ console: Console) -> ExitCode {
    console.errors.write("intake: \(reason).\n")
    return .couldNotBeDone
  }
}
