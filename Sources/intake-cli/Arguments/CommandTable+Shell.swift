extension CommandTable {
  static let completions = CommandSpec(
    name: .completions, summary: "write what a shell needs to complete command lines",
    operand: .init(
      placeholder: "SHELL", summary: Shell.allCases.map(\.rawValue).joined(separator: ", "),
      isOptional: false, takesSeveral: false, words: Shell.allCases.map(\.rawValue)),
    flags: [],
    examples: [
      .init(line: "intake completions bash > /etc/bash_completion.d/intake", meaning: "for everybody here"),
      .init(line: "intake completions zsh > ~/.zfunc/_intake", meaning: "where ~/.zfunc is in $fpath"),
      .init(line: "intake completions fish > ~/.config/fish/completions/intake.fish", meaning: "for fish"),
    ])

  static let manual = CommandSpec(
    name: .manual, summary: "write the manual page", operand: nil, flags: [],
    examples: [
      .init(line: "intake manual > /usr/local/share/man/man1/intake.1", meaning: "then: man intake"),
      .init(line: "intake manual | man -l -", meaning: "read it here"),
    ])
}
