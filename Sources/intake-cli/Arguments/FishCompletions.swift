/// Completion for fish (fish documentation, "complete").
enum FishCompletions {
  static var script: String {
    var lines = ["# made by `intake completions fish`", "complete -c intake -f"]
    for flag in [FlagSpec.help, .version] {
      lines.append("complete -c intake -n __fish_use_subcommand -l \(bare(flag)) -d \(quoted(flag.summary))")
    }
    for command in CommandTable.commands {
      let name = command.name.rawValue
      lines.append(
        "complete -c intake -n __fish_use_subcommand -a \(name) -d \(quoted(command.summary))")
      let isHere = "-n \(quoted("__fish_seen_subcommand_from \(name)"))"
      if let operand = command.operand {
        if !operand.words.isEmpty {
          lines.append("complete -c intake \(isHere) -a \(quoted(operand.words.joined(separator: " ")))")
        } else if operand.placeholder == "DIR" {
          lines.append("complete -c intake \(isHere) -a '(__fish_complete_directories)'")
        }
      }
      lines += command.allFlags.map {
        "complete -c intake \(isHere) -l \(bare($0))\(value(of: $0)) -d \(quoted($0.summary))"
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func bare(_ flag: FlagSpec) -> String { String(flag.name.drop { $0 == "-" }) }

  private static func value(of flag: FlagSpec) -> String {
    if flag.placeholder == nil { return "" }
    if !flag.values.isEmpty { return " -x -a \(quoted(flag.values.joined(separator: " ")))" }
    if flag.takesFolder { return " -x -a '(__fish_complete_directories)'" }
    return flag.takesFile ? " -r -F" : " -x"
  }

  private static func quoted(_ text: String) -> String {
    "'\(text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined())'"
  }
}
