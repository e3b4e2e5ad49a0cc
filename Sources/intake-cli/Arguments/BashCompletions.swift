/// Completion for bash (Bash Reference Manual, "Programmable Completion").
enum BashCompletions {
  static var script: String {
    """
    # bash completion for intake, made by `intake completions bash`
    _intake() {
      local word="${COMP_WORDS[COMP_CWORD]}" before="" command="" words="" index
      [ "$COMP_CWORD" -gt 0 ] && before="${COMP_WORDS[COMP_CWORD - 1]}"
      COMPREPLY=()
      for ((index = 1; index < COMP_CWORD; index++)); do
        case "${COMP_WORDS[index]}" in
          \(names.joined(separator: "|")))
            command="${COMP_WORDS[index]}"
            break
            ;;
        esac
      done
      case "$before" in
    \(values.joined(separator: "\n"))
      esac
      case "$command" in
        "") words="\((names + ["--help", "--version"]).joined(separator: " "))" ;;
    \(CommandTable.commands.map(words).joined(separator: "\n"))
      esac
      local IFS=$' \\n'
      COMPREPLY=($(compgen -W "$words" -- "$word"))
    }
    complete -o default -F _intake intake

    """
  }

  private static var names: [String] { CommandTable.commands.map(\.name.rawValue) }

  /// What can stand behind the flags that have a value.
  private static var values: [String] {
    let flags = CommandTable.flagsWithValue
    var lines: [String] = []
    func add(_ flags: [FlagSpec], _ action: String) {
      guard !flags.isEmpty else { return }
      lines.append("    \(flags.map(\.name).joined(separator: "|"))) \(action) ;;")
    }
    let paths = "local IFS=$'\\n'; compopt -o filenames 2>/dev/null; "
    add(flags.filter(\.takesFolder), paths + "COMPREPLY=($(compgen -d -- \"$word\")); return")
    add(flags.filter(\.takesFile), paths + "COMPREPLY=($(compgen -f -- \"$word\")); return")
    for flag in flags where !flag.values.isEmpty {
      let words = flag.values.joined(separator: " ")
      add([flag], "COMPREPLY=($(compgen -W \"\(words)\" -- \"$word\")); return")
    }
    add(flags.filter { !$0.takesFolder && !$0.takesFile && $0.values.isEmpty }, "return")
    return lines
  }

  private static func words(of command: CommandSpec) -> String {
    let words = (command.operand?.words ?? []) + command.allFlags.map(\.name)
    return "    \(command.name.rawValue)) words=\"\(words.joined(separator: " "))\" ;;"
  }
}
