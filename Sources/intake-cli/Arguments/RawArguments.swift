/// What was typed, taken apart and not yet acted upon.
struct RawArguments: Hashable, Sendable {
  /// The subcommand; nil when none was named.
  var command: CommandName?
  /// The flags that were given, each with its value; the last one wins.
  var flags: [FlagSpec: String] = [:]
  /// What was given besides flags.
  var operands: [String] = []

  /// Whether a flag without a value was given.
  func has(_ flag: FlagSpec) -> Bool { flags[flag] != nil }
}

extension RawArguments {
  /// Takes the words of a command line apart, the program's own name not among them.
  static func parse(_ words: [String]) throws(UsageProblem) -> RawArguments {
    var arguments = RawArguments()
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        arguments.operands += rest
        break
      } else if isFlag(word) {
        try arguments.takeFlag(word, rest: &rest)
      } else if arguments.command == nil {
        try arguments.takeCommand(word)
      } else {
        arguments.operands.append(word)
      }
    }
    return arguments
  }

  /// Whether a word is a flag: a dash and something, but no number below zero.
  private static func isFlag(_ word: String) -> Bool {
    word.hasPrefix("-") && word.count > 1 && word.dropFirst().first?.isNumber != true
  }

  private mutating func takeCommand(_ word: String) throws(UsageProblem) {
    // `intake help chat` is what many people try first.
    if word == "help", !has(.help) {
      flags[.help] = ""
      return
    }
    guard let name = CommandName(rawValue: word) else { throw .unknownCommand(word) }
    command = name
  }

  private mutating func takeFlag(_ word: String, rest: inout ArraySlice<String>) throws(UsageProblem) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? word
    guard let flag = Self.flag(name, of: command) else { throw .unknownFlag(name, command) }
    if flag.placeholder == nil {
      guard parts.count == 1 else { throw .unexpectedValue(flag) }
      flags[flag] = ""
    } else if parts.count == 2 {
      flags[flag] = String(parts[1])
    } else if let value = rest.first, !value.hasPrefix("--") {
      flags[flag] = value
      rest.removeFirst()
    } else {
      throw .missingValue(flag)
    }
  }

  /// A flag by its name. Before the subcommand, those of all subcommands are taken.
  private static func flag(_ name: String, of command: CommandName?) -> FlagSpec? {
    if name == "-h" { return .help }
    return known(command).first { $0.name == name }
  }

  /// The flags that are understood at a subcommand; without one, those of all.
  static func known(_ command: CommandName?) -> [FlagSpec] {
    guard let command else {
      return CommandTable.commands.flatMap(\.flags) + [.help, .version]
    }
    return CommandTable.command(command).allFlags
  }
}

extension RawArguments {
  /// Checks what can be checked without looking at the world, and fills in flags from the environment.
  func resolved(_ command: CommandSpec, variables: [String: String]) throws(UsageProblem) -> RawArguments {
    var result = self
    for flag in flags.keys where !command.allFlags.contains(flag) && flag != .version {
      throw .unknownFlag(flag.name, command.name)
    }
    for flag in command.flags where flags[flag] == nil {
      guard let value = variables[flag.variable], !value.isEmpty else { continue }
      if flag.placeholder != nil {
        result.flags[flag] = value
      } else if try Self.isOn(value, flag) {
        result.flags[flag] = ""
      }
    }
    guard let operand = command.operand else {
      if let first = operands.first { throw .unexpectedOperand(first, command.name) }
      return result
    }
    if operands.isEmpty, !operand.isOptional { throw .missingOperand(command.name) }
    if operands.count > 1, !operand.takesSeveral { throw .unexpectedOperand(operands[1], command.name) }
    return result
  }

  private static func isOn(_ value: String, _ flag: FlagSpec) throws(UsageProblem) -> Bool {
    switch value.lowercased() {
    case "1", "true", "yes", "on": true
    case "0", "false", "no", "off": false
    default: throw .unreadableVariable(flag.variable, value)
    }
  }
}
