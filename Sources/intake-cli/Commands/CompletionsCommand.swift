/// `intake completions`: what a shell needs to complete command lines.
struct CompletionsCommand {
  private let shell: Shell

  init(_ arguments: RawArguments) throws(UsageProblem) {
    let word = arguments.operands.first ?? ""
    guard let shell = Shell(rawValue: word) else {
      throw .unknownWord(word, .completions, among: Shell.allCases.map(\.rawValue))
    }
    self.shell = shell
  }

  func run(in console: Console) -> ExitCode {
    console.output.write(shell.completions)
    return .good
  }
}
