/// Turns scripts into a program.
public enum Compiler {
  /// Parses, checks and compiles. Never throws: everything that is wrong is in the diagnostics.
  public static func compile(_ bundle: ScriptBundle) -> Compilation {
    Compilation(program: nil, diagnostics: [])
  }
}

/// What a compilation gives.
public struct Compilation: Sendable {
  /// The program; nil when any diagnostic is an error.
  public let program: Program?
  /// Everything that was found: by file and position, primary errors first.
  public let diagnostics: [Diagnostic]
}
