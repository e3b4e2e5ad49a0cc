/// The diagnostics of a check, as they come in.
struct Findings {
  private(set) var diagnostics: [Diagnostic]
  /// Where errors stand, by path.
  private var errorOffsets: [String: [Int]] = [:]
  private var rank: [Int]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = []
    rank = []
    for diagnostic in diagnostics { add(diagnostic, isAbsence: false) }
  }

  /// Whether any error was found in a file.
  func hasError(in path: String) -> Bool { errorOffsets[path] != nil }
  /// Whether any error was found at all.
  var hasError: Bool { !errorOffsets.isEmpty }
  /// The steps of a dialog, counted from 0, in which an error begins.
  func brokenSteps(of dialog: CheckedDialog) -> Set<Int> {
    guard let offsets = errorOffsets[dialog.path]?.sorted() else { return [] }
    var broken: Set<Int> = []
    var next = 0
    for (index, step) in dialog.script.steps.enumerated() {
      while next < offsets.count, offsets[next] < step.extent.start { next += 1 }
      if next < offsets.count, offsets[next] <= step.extent.end { broken.insert(index) }
    }
    return broken
  }

  mutating func report(
    _ problem: Problem, _ dialog: CheckedDialog, _ range: SourceRange, notes: [Diagnostic.Note] = []
  ) {
    report(problem, in: dialog.script.file, range, notes: notes)
  }

  mutating func report(
    _ problem: Problem, in file: SourceFile, _ range: SourceRange, notes: [Diagnostic.Note] = []
  ) {
    add(Diagnostic(problem, in: file, at: range, notes: notes), isAbsence: false)
  }

  private mutating func add(_ diagnostic: Diagnostic, isAbsence: Bool) {
    diagnostics.append(diagnostic)
    let isWarning = diagnostic.severity == .warning
    rank.append(isWarning ? 2 : isAbsence ? 1 : 0)
    guard !isWarning else { return }
    errorOffsets[diagnostic.file.path, default: []].append(diagnostic.range.start)
  }

  /// Adds one kind of absence, where the file and those that it calls have no error yet.
  mutating func takeAbsences(_ found: Findings, of bundle: CheckedBundle) {
    let clean = found.diagnostics.filter { diagnostic in
      let path = diagnostic.file.path
      return !hasError(in: path)
        && bundle.calledPaths(from: path).allSatisfy { !hasError(in: $0) }
    }
    for diagnostic in clean { add(diagnostic, isAbsence: true) }
  }

  /// Errors first, then absences, then warnings; by path and position within these.
  mutating func sort() {
    let sorted = diagnostics.indices.sorted { left, right in
      let (one, other) = (diagnostics[left], diagnostics[right])
      return (rank[left], one.file.path, one.range.start, one.code, left)
        < (rank[right], other.file.path, other.range.start, other.code, right)
    }
    diagnostics = sorted.map { diagnostics[$0] }
    rank = sorted.map { rank[$0] }
  }
}
