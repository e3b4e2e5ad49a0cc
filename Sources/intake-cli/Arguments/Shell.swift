/// The shells that command lines can be completed in.
enum Shell: String, CaseIterable, Hashable, Sendable {
  case bash
  case zsh
  case fish

  /// The script that completes command lines of `intake`, made from the table of commands.
  var completions: String {
    switch self {
    case .bash: BashCompletions.script
    case .zsh: ZshCompletions.script
    case .fish: FishCompletions.script
    }
  }
}

extension FlagSpec {
  /// Whether its value is a folder.
  var takesFolder: Bool { placeholder == "DIR" }
  /// Whether its value is a file.
  var takesFile: Bool { placeholder == "FILE" }
}

extension CommandTable {
  /// All flags with a value, each once, by name.
  static var flagsWithValue: [FlagSpec] {
    var seen: Set<String> = []
    return commands.flatMap(\.flags).filter { $0.placeholder != nil && seen.insert($0.name).inserted }
      .sorted { $0.name < $1.name }
  }
}
