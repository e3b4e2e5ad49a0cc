internal import DialogEngine
internal import IntakeBot

/// Reads the content that a command works with.
struct ContentLoader {
  /// The folder.
  let folder: String

  /// The folder that was named: as an operand, else with `--dialogs`, else `Dialogs` here.
  init(_ arguments: RawArguments, folder operand: String? = nil) {
    folder = operand ?? arguments.flags[.dialogs] ?? "Dialogs"
  }

  /// The content; nil when there is none, which was then said.
  ///
  /// - Parameter earlier: How it was when it was loaded before, so that less must be learned anew.
  func load(_ part: ContentFolder.Part, after earlier: Content? = nil, console: Console) -> Content? {
    let content = Content(ContentFolder(path: folder).read(part), after: earlier)
    guard let problem = content.folderProblem else { return content }
    Self.tell(problem, console)
    return nil
  }

  /// Says why there is no content.
  static func tell(_ problem: ContentProblem, _ console: Console) {
    var lines = ["\(problem.path): fout[\(problem.code)]: \(problem.message)"]
    if let mend = problem.mend { lines.append("  \(mend)") }
    lines.append("Meer over een fout: intake explain \(problem.code)")
    console.errors.write(lines.map { $0 + "\n" }.joined())
  }

  /// Says what keeps the dialogs from running, and how to see all of it.
  func explainBroken(_ content: Content, console: Console) {
    let errors = content.reports.filter { $0.severity == .error }
    let renderer = ReportRendering.renderer(hasColors: console.hasColors)
    console.errors.write(renderer.render(Array(errors.prefix(5))) + "\n\n")
    if let hint = ExplainHint.line(below: errors) { console.errors.write(hint + "\n") }
    let rest = errors.count > 5 ? "Er zijn nog \(errors.count - 5) fouten. " : ""
    console.errors.write("\(rest)Met deze fouten kan de bot niet praten. `intake check` laat alles zien.\n")
  }
}

/// How reports are drawn here.
enum ReportRendering {
  /// With colours or without.
  static func renderer(hasColors: Bool) -> DiagnosticRenderer {
    hasColors ? DiagnosticRenderer(decorator: ColorDecorator()) : DiagnosticRenderer()
  }
}
