extension CommandTable {
  static let format = CommandSpec(
    name: .fmt, summary: "give scripts one layout; their meaning stays",
    operand: .init(
      placeholder: "FILE",
      summary: "scripts, or folders with scripts (default: those of --dialogs); `-` filters",
      isOptional: true, takesSeveral: true),
    flags: [.dialogs, .check],
    examples: [
      .init(line: "intake fmt", meaning: "all scripts of ./Dialogs, in place"),
      .init(line: "intake fmt --check", meaning: "only tell which would change; exit code 1 if any"),
      .init(line: "intake fmt - < start.dialog", meaning: "from standard input to standard output"),
    ],
    notes: ["A script with mistakes in its form is left alone."])

  static let explain = CommandSpec(
    name: .explain, summary: "tell what an error means, with a wrong and a right example",
    operand: .init(
      placeholder: "CODE", summary: "a code such as D203; without it all are listed", isOptional: true,
      takesSeveral: false),
    flags: [],
    examples: [
      .init(line: "intake explain D203", meaning: "the whole story, in Dutch"),
      .init(line: "intake explain", meaning: "all codes"),
    ])
}

extension FlagSpec {
  static let check = FlagSpec("--check", nil, "change nothing, tell what would change")
}
