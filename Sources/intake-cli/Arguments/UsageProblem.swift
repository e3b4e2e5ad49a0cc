internal import IntakeBot

/// A command line that can't be understood.
enum UsageProblem: Error, Hashable {
  /// No such subcommand.
  case unknownCommand(String)
  /// No such flag, of this subcommand.
  case unknownFlag(String, CommandName?)
  /// A flag without its value.
  case missingValue(FlagSpec)
  /// A value for a flag that takes none.
  case unexpectedValue(FlagSpec)
  /// A subcommand without what it works on.
  case missingOperand(CommandName)
  /// One word too many.
  case unexpectedOperand(String, CommandName)
  /// A word that a subcommand can't begin with, and those that it can.
  case unknownWord(String, CommandName, among: [String])
  /// Something that a subcommand needs besides what was given.
  case missingFlag(FlagSpec, CommandName)
  /// A value that a flag can't have, and what it can.
  case unreadableValue(FlagSpec, String, expected: String)
  /// Two flags that don't go together.
  case contradiction(FlagSpec, FlagSpec)
  /// An environment variable that is neither on nor off.
  case unreadableVariable(String, String)
}

extension UsageProblem: CustomStringConvertible {
  /// What is wrong and what to do, for the person at the keyboard.
  var description: String {
    switch self {
    case .unknownCommand(let word):
      "unknown command `\(word)`." + meant(word, among: CommandName.allCases.map(\.rawValue))
        + " `intake --help` lists them."
    case .unknownFlag(let flag, let command):
      "unknown flag `\(flag)`." + meant(flag, among: RawArguments.known(command).map(\.name))
        + " `\(help(command))` lists them."
    case .missingValue(let flag): "`\(flag.name)` needs a value: `\(flag.shown)`."
    case .unexpectedValue(let flag): "`\(flag.name)` takes no value."
    case .missingOperand(let command):
      "`intake \(command)` needs something to work on: `\(CommandTable.command(command).usage)`."
    case .unexpectedOperand(let word, let command): "`intake \(command)` can't use `\(word)`."
    case .unknownWord(let word, let command, let words):
      "`intake \(command)` can't use `\(word)`." + meant(word, among: words)
        + " It takes: \(words.joined(separator: ", "))."
    case .missingFlag(let flag, let command): "`intake \(command)` needs `\(flag.shown)` here."
    case .unreadableValue(let flag, let value, let expected):
      "`\(flag.name)` is `\(value)`; it should be \(expected)."
    case .contradiction(let left, let right): "`\(left.name)` doesn't go with `\(right.name)`."
    case .unreadableVariable(let name, let value):
      "`\(name)` is `\(value)`; it should be 1 or 0."
    }
  }

  private func meant(_ word: String, among names: [String]) -> String {
    NearestWord.nearest(to: word, among: names).map { " Did you mean `\($0)`?" } ?? ""
  }

  private func help(_ command: CommandName?) -> String {
    command.map { "intake \($0.rawValue) --help" } ?? "intake --help"
  }
}
