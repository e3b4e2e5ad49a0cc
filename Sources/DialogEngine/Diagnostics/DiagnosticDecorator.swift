/// Dresses the parts of a drawn report, with colour for instance.
public protocol DiagnosticDecorator: Sendable {
  /// The path, line and column.
  func place(_ text: String) -> String
  /// The word for the severity, with the code.
  func severity(_ text: String, _ severity: Severity) -> String
  /// The caret.
  func caret(_ text: String, _ severity: Severity) -> String
  /// The hint behind the caret.
  func hint(_ text: String) -> String
}

/// Leaves everything as it is.
public struct PlainDecorator: DiagnosticDecorator {
  /// Makes one.
  public init() {}
  /// The text as it is.
  public func place(_ text: String) -> String { text }
  /// The text as it is.
  public func severity(_ text: String, _ severity: Severity) -> String { text }
  /// The text as it is.
  public func caret(_ text: String, _ severity: Severity) -> String { text }
  /// The text as it is.
  public func hint(_ text: String) -> String { text }
}

/// Colours for a terminal (ECMA-48, SGR): red for errors, yellow for warnings, cyan for hints.
public struct ColorDecorator: DiagnosticDecorator {
  /// Makes one.
  public init() {}
  /// Bold.
  public func place(_ text: String) -> String { paint(text, "1") }
  /// Bold red or yellow.
  public func severity(_ text: String, _ severity: Severity) -> String { paint(text, "1;" + color(severity)) }
  /// Red or yellow.
  public func caret(_ text: String, _ severity: Severity) -> String { paint(text, color(severity)) }
  /// Cyan.
  public func hint(_ text: String) -> String { paint(text, "36") }

  private func color(_ severity: Severity) -> String { severity == .error ? "31" : "33" }
  private func paint(_ text: String, _ code: String) -> String { "\u{1B}[\(code)m\(text)\u{1B}[0m" }
}
