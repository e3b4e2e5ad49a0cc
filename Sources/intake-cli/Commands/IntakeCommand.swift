internal import Foundation
internal import IntakeBot

/// The command `intake`: takes the command line apart and hands it to a subcommand.
@main
struct IntakeCommand {
  /// The version that `--version` shows.
  static let version = "0.1.0"

  static func main() {
    // Ctrl-C ends at once, with the exit code that shells give to it. `_exit` may be called in a handler.
    signal(SIGINT) { _ in _exit(130) }
    exit(run(Array(CommandLine.arguments.dropFirst()), in: .system()).rawValue)
  }

  /// Runs a command line.
  static func run(_ words: [String], in console: Console) -> ExitCode {
    do {
      return try run(RawArguments.parse(words), in: console)
    } catch {
      console.errors.write("intake: \(error)\n")
      return .wrongUsage
    }
  }

  private static func run(_ arguments: RawArguments, in console: Console) throws(UsageProblem) -> ExitCode {
    if arguments.has(.version) {
      console.output.write("intake \(version)\n")
      return .good
    }
    guard let name = arguments.command else {
      guard arguments.has(.help) else {
        console.errors.write(HelpText.overview)
        return .wrongUsage
      }
      console.output.write(HelpText.overview)
      return .good
    }
    let command = CommandTable.command(name)
    if arguments.has(.help) {
      console.output.write(HelpText.text(for: command))
      return .good
    }
    let resolved = try arguments.resolved(command, variables: console.variables)
    switch name {
    case .serve: return try ServeCommand(resolved).run(in: console)
    case .chat: return try chat(resolved, in: console)
    case .ask: return AskCommand(resolved).run(in: console)
    case .check: return CheckCommand(resolved).run(in: console)
    case .test: return TestCommand(resolved).run(in: console)
    case .fmt: return FormatCommand(resolved).run(in: console)
    case .explain: return ExplainCommand(resolved).run(in: console)
    case .parse: return try ParseCommand(resolved, today: console.now().date).run(in: console)
    case .graph: return try GraphCommand(resolved).run(in: console)
    case .kb: return try KbCommand(resolved).run(in: console)
    case .route: return RouteCommand(resolved).run(in: console)
    case .match: return MatchCommand(resolved).run(in: console)
    case .leads: return try LeadsCommand(resolved).run(in: console)
    case .eval: return EvalCommand(resolved).run(in: console)
    case .stats: return StatsCommand(resolved).run(in: console)
    case .bench: return BenchCommand(resolved).run(in: console)
    case .completions: return try CompletionsCommand(resolved).run(in: console)
    case .manual: return ManualCommand().run(in: console)
    }
  }
  private static func chat(_ arguments: RawArguments, in console: Console) throws(UsageProblem) -> ExitCode {
    guard let address = arguments.flags[.connect] else { return ChatCommand(arguments).run(in: console) }
    return try RemoteChat(arguments, address: address).run(in: console)
  }
}
