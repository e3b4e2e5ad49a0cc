/// A diagnostic as it is told: worded and placed, ready to be drawn or written as JSON.
///
/// It knows nothing of scripts, so that other files with mistakes in them (articles, tables) are told in the
/// same way.
public struct Report: Hashable, Sendable {
  /// The stable code, such as `D201`.
  public let code: String
  /// How bad it is.
  public let severity: Severity
  /// The path of the file, as a person would type it.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in characters.
  public let column: Int
  /// The text of the line; nil when there is none to show.
  public let sourceLine: String?
  /// How many characters the caret marks; 1 or more is drawn.
  public let width: Int
  /// Cause and mend.
  public let message: String
  /// A likely mend, to stand behind the caret.
  public let hint: String?
  /// Other places that have to do with it.
  public let notes: [Note]

  /// Another place that has to do with it.
  public struct Note: Hashable, Sendable {
    /// The path of the file.
    public let path: String
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in characters.
    public let column: Int
    /// What is there.
    public let message: String

    /// Names a place.
    public init(path: String, line: Int, column: Int, message: String) {
      self.path = path
      self.line = line
      self.column = column
      self.message = message
    }
  }

  /// Gathers what is told.
  public init(
    code: String, severity: Severity, path: String, line: Int, column: Int, sourceLine: String? = nil,
    width: Int = 1, message: String, hint: String? = nil, notes: [Note] = []
  ) {
    self.code = code
    self.severity = severity
    self.path = path
    self.line = line
    self.column = column
    self.sourceLine = sourceLine
    self.width = width
    self.message = message
    self.hint = hint
    self.notes = notes
  }
}

extension Report {
  /// Words and places a diagnostic.
  public init(_ diagnostic: Diagnostic) {
    let file = diagnostic.file
    let place = file.location(at: diagnostic.range.start)
    let lineEnd = file.range(ofLine: place.line).end
    let marked = SourceRange(diagnostic.range.start, min(diagnostic.range.end, lineEnd))
    self.init(
      code: diagnostic.code.rawValue, severity: diagnostic.severity, path: file.path, line: place.line,
      column: place.column, sourceLine: file.text(ofLine: place.line),
      width: max(1, file.text(in: marked).count), message: diagnostic.problem.message,
      hint: diagnostic.problem.hint, notes: diagnostic.notes.map(Note.init))
  }
}

extension Report.Note {
  /// Words and places a note.
  init(_ note: Diagnostic.Note) {
    let place = note.file.location(at: note.range.start)
    self.init(path: note.file.path, line: place.line, column: place.column, message: note.relation.text)
  }
}
