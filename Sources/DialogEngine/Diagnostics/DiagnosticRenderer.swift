/// Draws reports: place, cause and mend, and the source line with a caret under what is meant.
///
/// ```
/// Dialogs/scripts/start.dialog:14:13: fout[D201]: Stap `werkgevr` bestaat niet in deze dialoog.
/// 14 |     ga naar werkgevr
///    |             ^^^^^^^^ bedoel je "werkgever" (regel 31)?
/// ```
public struct DiagnosticRenderer: Sendable {
  private let decorator: any DiagnosticDecorator

  /// Draws with the given decoration; without any by default.
  public init(decorator: any DiagnosticDecorator = PlainDecorator()) { self.decorator = decorator }

  /// One report, of three lines or more, without a line end behind the last.
  public func render(_ report: Report) -> String {
    let place = "\(report.path):\(report.line):\(report.column):"
    let label = "\(report.severity.dutch)[\(report.code)]:"
    var lines = [
      decorator.place(place) + " " + decorator.severity(label, report.severity) + " " + report.message
    ]
    lines += window(of: report)
    lines += report.notes.map { note in
      decorator.place("\(note.path):\(note.line):\(note.column):") + " \(note.message)"
    }
    return lines.joined(separator: "\n")
  }

  /// All reports, with an empty line between them.
  public func render(_ reports: [Report]) -> String { reports.map(render).joined(separator: "\n\n") }

  /// One diagnostic.
  public func render(_ diagnostic: Diagnostic) -> String { render(Report(diagnostic)) }

  /// All diagnostics, with an empty line between them.
  public func render(_ diagnostics: [Diagnostic]) -> String { render(diagnostics.map(Report.init)) }

  /// The source line and the caret under it.
  private func window(of report: Report) -> [String] {
    guard let line = report.sourceLine else {
      return report.hint.map { ["  " + decorator.hint($0)] } ?? []
    }
    let number = String(report.line)
    let gutter = String(repeating: " ", count: number.count)
    let before = line.prefix(report.column - 1)
    let marked = line.dropFirst(report.column - 1).prefix(report.width)
    let missing = max(0, report.column - 1 - before.count)
    let padding = before.map(\.padding).joined() + String(repeating: " ", count: missing)
    let caret = String(repeating: "^", count: max(1, marked.reduce(0) { $0 + $1.displayWidth }))
    let hint = report.hint.map { " " + decorator.hint($0) } ?? ""
    return [
      "\(number) | \(line.map(\.shown).joined())",
      "\(gutter) | \(padding)\(decorator.caret(caret, report.severity))\(hint)",
    ]
  }
}

extension Severity {
  /// How a reader is told.
  fileprivate var dutch: String {
    switch self {
    case .error: "fout"
    case .warning: "let op"
    }
  }
}
