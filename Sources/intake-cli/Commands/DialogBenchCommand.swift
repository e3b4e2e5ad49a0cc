internal import IntakeBot

/// `intake bench dialogs`: what many states cost, in a check and in a turn.
struct DialogBenchCommand {
  private let loader: ContentLoader
  private let states: String

  init(_ arguments: RawArguments) {
    loader = ContentLoader(arguments)
    states = arguments.flags[.states] ?? "10000"
  }

  func run(in console: Console) -> ExitCode {
    guard let states = Int(states), (100...1_000_000).contains(states) else {
      console.errors.write("intake: `--states` is a number from 100 to 1000000.\n")
      return .wrongUsage
    }
    let files = ContentFolder(path: loader.folder).read(.contentAndTalks)
    if let problem = files.problems.first(where: \.isAboutWholeFolder) {
      ContentLoader.tell(problem, console)
      return .couldNotBeDone
    }
    let benchmark = DialogBenchmark(states: states)
    guard let result = benchmark.run(on: files, at: console.now()) else {
      console.errors.write(
        "intake: `\(loader.folder)` can't be measured: `intake check` must be good, and there must be tests.\n"
      )
      return .couldNotBeDone
    }
    console.output.write(json(result) + "\n")
    return .good
  }

  private func json(_ result: DialogBenchmark.Result) -> String {
    JSON.object([
      ("states", states), ("lines", "\(result.lines)"),
      ("check_shipped_cpu_milliseconds", "\(Int(result.shippedCheck * 1_000))"),
      ("check_cpu_milliseconds", "\(Int(result.check * 1_000))"),
      ("turn_shipped_cpu_microseconds", Self.tenths(result.shippedTurn * 1e6)),
      ("turn_cpu_microseconds", Self.tenths(result.turn * 1e6)),
      ("turn_ratio", Self.hundredths(result.turn / result.shippedTurn)),
      ("form_turn_100_states_cpu_microseconds", Self.tenths(result.smallFormTurn * 1e6)),
      ("form_turn_cpu_microseconds", Self.tenths(result.formTurn * 1e6)),
      ("form_turn_ratio", Self.hundredths(result.formTurn / result.smallFormTurn)),
    ])
  }

  private static func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
  private static func hundredths(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
}
