/// `intake manual`: the manual page.
struct ManualCommand {
  func run(in console: Console) -> ExitCode {
    console.output.write(ManualPage.text)
    return .good
  }
}
