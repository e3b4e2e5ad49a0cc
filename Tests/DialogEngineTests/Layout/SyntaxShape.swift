@testable import DialogEngine

/// All that a script says, without the places where it says it: equal for scripts that mean the same.
///
/// Made by reflection, so that no part of the syntax tree can be forgotten.
enum SyntaxShape {
  /// The shape of a file's tree; nil when the file has mistakes in its form.
  static func of(_ file: SourceFile) -> String? {
    let (script, diagnostics) = Parser.parse(file)
    guard let script, !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    return describe(script)
  }

  /// The comments, in order.
  static func comments(of file: SourceFile) -> [String] {
    let lexer = LineLexer(file)
    let loose = lexer.comments.map { ($0.number, file.text(in: $0.range)) }
    let trailing = lexer.lines.map { line in
      let whole = file.range(ofLine: line.number)
      return (line.number, file.text(in: file.trimmed(SourceRange(line.range.end, whole.end))))
    }
    return (loose + trailing).filter { $0.1 != "" }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private static func describe(_ value: Any) -> String {
    if value is SourceRange || value is SourceFile { return "" }
    if let text = value as? String { return String(reflecting: text) }
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return "\(value)" }
    let parts = mirror.children.map { "\($0.label ?? ""):\(describe($0.value))" }
    return "(\(parts.joined(separator: " ")))"
  }
}
