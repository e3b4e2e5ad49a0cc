/// A flag of a command: what it is called, and what the help says of it.
struct FlagSpec: Hashable, Sendable {
  /// The name, with its dashes.
  let name: String
  /// What stands for the value in the help, such as `DIR`; nil when the flag takes none.
  let placeholder: String?
  /// One line for the help.
  let summary: String
  /// The values that it can have; empty when there are too many to list.
  let values: [String]

  init(_ name: String, _ placeholder: String? = nil, _ summary: String, values: [String] = []) {
    self.name = name
    self.placeholder = placeholder
    self.summary = summary
    self.values = values
  }

  /// The environment variable that sets it: `--idle-seconds` is `INTAKE_IDLE_SECONDS`.
  var variable: String {
    "INTAKE_" + String(name.drop { $0 == "-" }.map { $0 == "-" ? "_" : $0 }).uppercased()
  }

  /// How it is shown, such as `--dialogs DIR`.
  var shown: String { placeholder.map { "\(name) \($0)" } ?? name }
}

extension FlagSpec {
  static let dialogs = FlagSpec("--dialogs", "DIR", "where the content lies (default ./Dialogs)")
  static let json = FlagSpec("--json", nil, "write JSON, for programs")
  static let untranslated = FlagSpec(
    "--untranslated", "LANGUAGE", "only list the texts that a language lacks, as rows of its table")
  static let plot = FlagSpec("--plot", "FILE", "draw accuracy against coverage into an SVG file")
  static let trace = FlagSpec("--trace", nil, "show state, answers, and what was recognised and why")
  static let connect = FlagSpec("--connect", "ADDR", "talk to a service that runs, instead of here")
  static let help = FlagSpec("--help", nil, "show this help")
  static let version = FlagSpec("--version", nil, "show the version")
}
