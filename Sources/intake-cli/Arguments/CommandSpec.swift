/// A subcommand: what it is called, what it takes, and what the help says of it.
struct CommandSpec: Hashable, Sendable {
  /// The name.
  let name: CommandName
  /// One line for the list of commands.
  let summary: String
  /// What it takes besides flags; nil when it takes nothing.
  let operand: Operand?
  /// Its flags, `--help` aside.
  let flags: [FlagSpec]
  /// Examples, each with what it does.
  let examples: [Example]
  /// Further lines for the help.
  var notes: [String] = []

  /// What a command takes besides flags.
  struct Operand: Hashable, Sendable {
    /// What stands for it in the help, such as `QUESTION`.
    let placeholder: String
    /// One line for the help.
    let summary: String
    /// Whether it may be left out.
    let isOptional: Bool
    /// Whether several are taken, as words of one text.
    let takesSeveral: Bool
    /// The words that can come first; empty when any can.
    var words: [String] = []
  }

  /// An example.
  struct Example: Hashable, Sendable {
    let line: String
    let meaning: String
  }

  /// All flags that it understands.
  var allFlags: [FlagSpec] { flags + [.help] }

  /// How it is called, in one line.
  var usage: String {
    var words = ["intake", name.rawValue]
    words += flags.map { "[\($0.shown)]" }
    if let operand { words.append(operand.isOptional ? "[\(operand.placeholder)]" : operand.placeholder) }
    return words.joined(separator: " ")
  }
}

/// The subcommands, in the order of the help.
enum CommandName: String, CaseIterable, Hashable, Sendable {
  case serve
  case chat
  case ask
  case check
  case test
  case fmt
  case explain
  case parse
  case graph
  case kb
  case route
  case match
  case leads
  case stats
  case eval
  case bench
  case completions
  case manual
}
