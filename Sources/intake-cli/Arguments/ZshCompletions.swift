/// Completion for zsh (The Z Shell Manual, "Completion System").
enum ZshCompletions {
  static var script: String {
    let commands = CommandTable.commands.map { "    \(quoted("\($0.name.rawValue):\($0.summary)"))" }
    return """
      #compdef intake
      # made by `intake completions zsh`
      _intake() {
        local context state state_descr line
        typeset -A opt_args
        local -a commands
        commands=(
      \(commands.joined(separator: "\n"))
        )
        _arguments -C \\
          \(quoted("(- *)--help[\(FlagSpec.help.summary)]")) \\
          \(quoted("(- *)--version[\(FlagSpec.version.summary)]")) \\
          '1:command:->command' \\
          '*::argument:->argument'
        case $state in
          command) _describe command commands ;;
          argument)
            case $words[1] in
      \(CommandTable.commands.map(arguments).joined(separator: "\n"))
            esac
            ;;
        esac
      }
      if [ "$funcstack[1]" = _intake ]; then
        _intake "$@"
      else
        compdef _intake intake
      fi

      """
  }

  private static func arguments(of command: CommandSpec) -> String {
    var specs = command.allFlags.map(spec)
    if let operand = command.operand {
      let words =
        operand.words.isEmpty ? action(for: operand.placeholder) : "(\(operand.words.joined(separator: " ")))"
      specs.append(quoted("1:\(escaped(operand.placeholder)):\(words)"))
      if operand.takesSeveral { specs.append(quoted("*:text:")) }
    }
    return "        \(command.name.rawValue)) _arguments \(specs.joined(separator: " ")) ;;"
  }

  private static func spec(_ flag: FlagSpec) -> String {
    guard let placeholder = flag.placeholder else { return quoted("\(flag.name)[\(escaped(flag.summary))]") }
    let values = flag.values.isEmpty ? action(for: placeholder) : "(\(flag.values.joined(separator: " ")))"
    return quoted("\(flag.name)=[\(escaped(flag.summary))]:\(escaped(placeholder)):\(values)")
  }

  private static func action(for placeholder: String) -> String {
    switch placeholder {
    case "DIR": "_files -/"
    case "FILE": "_files"
    default: ""
    }
  }

  private static func escaped(_ text: String) -> String {
    text.map { "[]:\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  private static func quoted(_ text: String) -> String {
    "'\(text.map { $0 == "'" ? "'\\''" : String($0) }.joined())'"
  }
}
