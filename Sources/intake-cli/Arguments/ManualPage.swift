/// The manual page, in the `man` macros of roff (man(7)), made from the table of commands.
enum ManualPage {
  static var text: String {
    var lines = [
      ".TH INTAKE 1 \"\" \"intake \(IntakeCommand.version)\" \"User Commands\"", ".SH NAME",
      "intake \\- the front door of the training funds, as a bot that answers and passes on", ".SH SYNOPSIS",
      ".B intake", ".I COMMAND", "[\\fIFLAGS\\fR]", ".SH COMMANDS",
    ]
    for command in CommandTable.commands { lines += section(command) }
    lines += [".SH \"ALL COMMANDS\""] + [FlagSpec.help, .version].flatMap { item($0.shown, $0.summary) }
    lines += [
      ".SH ENVIRONMENT",
      escaped(
        "Every flag of a command may also be set by a variable: --idle-seconds is INTAKE_IDLE_SECONDS."),
      "The flag wins.", ".SH \"EXIT STATUS\"",
    ]
    lines += item("0", "good") + item("1", "the thing checked is not good") + item("2", "wrong usage")
    lines += item("3", "it couldn't be done")
    return lines.map { $0 + "\n" }.joined()
  }

  private static func section(_ command: CommandSpec) -> [String] {
    var lines = [".SS \"\(quoted(command.usage))\"", escaped(sentence(command.summary))]
    if let operand = command.operand { lines += item(operand.placeholder, operand.summary) }
    for flag in command.flags { lines += item(flag.shown, flag.summary) }
    lines += command.notes.flatMap { [".PP", escaped($0)] }
    lines += [".PP", "Examples:"]
    for example in command.examples {
      lines += [
        ".PP", ".nf", ".RS", escaped(example.line), ".RE", ".fi", ".RS", escaped(example.meaning), ".RE",
      ]
    }
    return lines
  }

  private static func item(_ term: String, _ summary: String) -> [String] {
    [".TP", "\\fB\(escaped(term))\\fR", escaped(summary)]
  }

  private static func sentence(_ summary: String) -> String {
    guard let first = summary.first else { return "" }
    return first.uppercased() + summary.dropFirst() + "."
  }

  /// Text that roff takes as it is: no commands at the start of a line, no escapes, real hyphens.
  private static func escaped(_ text: String) -> String {
    let body = text.map { character in
      switch character {
      case "\\": "\\e"
      case "-": "\\-"
      case "`": "\\`"
      case "'": "\\(aq"
      default: String(character)
      }
    }.joined()
    return body.hasPrefix(".") ? "\\&" + body : body
  }

  /// The same inside the quotes of a macro's argument.
  private static func quoted(_ text: String) -> String {
    escaped(text).split(separator: "\"").joined(separator: "\\(dq")
  }
}
