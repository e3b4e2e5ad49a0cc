internal import IntakeBot

/// `intake explain`: what a code means, with a wrong and a right example.
struct ExplainCommand {
  private let code: String?

  init(_ arguments: RawArguments) { code = arguments.operands.first }

  func run(in console: Console) -> ExitCode {
    guard let code else {
      console.output.write(CodePage.list)
      return .good
    }
    guard let page = CodePage.page(of: code) else {
      let meant = CodePage.nearest(to: code).map { " Bedoel je `\($0)`?" } ?? ""
      console.errors.write(
        "De code `\(code)` bestaat niet.\(meant) `intake explain` laat ze allemaal zien.\n")
      return .wrongUsage
    }
    console.output.write(page.text)
    return .good
  }
}
