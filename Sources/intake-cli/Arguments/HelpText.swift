/// The text of `--help`, made from the table of commands.
enum HelpText {
  /// That of `intake --help`.
  static var overview: String {
    let commands = CommandTable.commands.map { ($0.name.rawValue, $0.summary) }
    let flags = [FlagSpec.help, .version].map { ($0.shown, $0.summary) }
    return """
      intake: the front door of the training funds, as a bot that answers and passes on

      Usage: intake COMMAND [FLAGS]

      Commands:
      \(columns(commands))

      Flags:
      \(columns(flags))

      Examples:
      \(columns([
        ("intake chat", "talk to the bot"),
        ("intake ask \"wat is bbl?\"", "one question, one answer"),
        ("intake check", "look over the content after a change"),
      ]))

      `intake COMMAND --help` tells more. Flags may also be set as INTAKE_... variables.
      Exit codes: 0 good, 1 the thing checked is not good, 2 wrong usage, 3 it couldn't be done.

      """
  }

  /// That of `intake COMMAND --help`.
  static func text(for command: CommandSpec) -> String {
    var sections = ["intake \(command.name): \(command.summary)", "Usage: \(command.usage)"]
    if let operand = command.operand {
      sections.append("Takes:\n" + columns([(operand.placeholder, operand.summary)]))
    }
    let flags = command.allFlags.map { flag in
      (flag.shown, flag == .help ? flag.summary : "\(flag.summary); \(flag.variable)")
    }
    sections.append("Flags:\n" + columns(flags))
    sections.append("Examples:\n" + columns(command.examples.map { ($0.line, $0.meaning) }))
    if !command.notes.isEmpty { sections.append(command.notes.joined(separator: "\n")) }
    return sections.joined(separator: "\n\n") + "\n"
  }

  /// Two columns, the second one aligned.
  private static func columns(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { left, right in
      "  " + left + String(repeating: " ", count: width - left.count + 2) + right
    }.joined(separator: "\n")
  }
}
