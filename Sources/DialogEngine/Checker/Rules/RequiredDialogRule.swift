/// The dialogs that the program cannot do without are there.
struct RequiredDialogRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for name in bundle.context.requiredDialogs where !bundle.exists(name) {
      let folder = bundle.context.scripts.map(\.file.path).min().map(Self.folder) ?? ""
      let file = SourceFile(path: "\(folder)\(name).dialog", text: "")
      findings.report(.naming(.missingDialog(name.rawValue)), in: file, SourceRange(0, 0))
    }
  }

  /// The path up to its last slash, that included.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
