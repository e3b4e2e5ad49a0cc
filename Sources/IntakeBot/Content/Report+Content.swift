internal import DialogEngine
internal import Knowledge

extension Report {
  /// Words and places a problem of the folder or a table.
  init(_ problem: ContentProblem) {
    let severity: Severity = problem.isError ? .error : .warning
    self.init(
      code: problem.code, severity: severity, path: problem.path, place: problem.place,
      message: problem.message, hint: problem.mend)
  }

  /// Words and places a problem of a conversation test.
  init(_ problem: TalkProblem) {
    self.init(
      code: problem.code, severity: .error, path: problem.file.path,
      place: ContentProblem.Place(problem.file, problem.range), message: problem.message,
      hint: problem.mend)
  }

  /// Words and places a problem of an article.
  init(_ problem: ArticleProblem, in file: SourceFile) {
    self.init(
      code: problem.code, severity: .error, path: file.path, line: problem.line, column: problem.column,
      sourceLine: file.text(ofLine: problem.line), message: problem.dutch)
  }

  /// Words and places a problem of a word list.
  init(_ problem: LexiconProblem, in file: SourceFile) {
    self.init(
      code: problem.code, severity: .error, path: file.path, line: problem.line, column: problem.column,
      sourceLine: file.text(ofLine: problem.line), message: problem.dutch)
  }

  /// Places what was worded; without a place it is about the whole file.
  init(
    code: String, severity: Severity, path: String, place: ContentProblem.Place?, message: String,
    hint: String?
  ) {
    guard let place else {
      self.init(
        code: code, severity: severity, path: path, line: 1, column: 1, message: message, hint: hint)
      return
    }
    let start = place.file.location(at: place.range.start)
    let lineEnd = place.file.range(ofLine: start.line).end
    let marked = SourceRange(place.range.start, max(place.range.start, min(place.range.end, lineEnd)))
    self.init(
      code: code, severity: severity, path: path, line: start.line, column: start.column,
      sourceLine: place.file.text(ofLine: start.line), width: max(1, place.file.text(in: marked).count),
      message: message, hint: hint)
  }
}
