/// Gathers mistakes that are made in several places: the first is reported, the others become its notes.
struct Repeats<Key: Hashable> {
  private struct Mistake {
    let problem: Problem
    let dialog: CheckedDialog
    let range: SourceRange
    var notes: [Diagnostic.Note] = []
  }

  private var mistakes: [Mistake] = []
  private var index: [Key: Int] = [:]

  /// Whether none was added.
  var isEmpty: Bool { mistakes.isEmpty }

  /// Adds a place at which the mistake of this key is made.
  mutating func add(
    _ key: Key, _ dialog: CheckedDialog, _ range: SourceRange, _ problem: @autoclosure () -> Problem
  ) {
    if let known = index[key] {
      mistakes[known].notes.append(Diagnostic.Note(.again, in: dialog.script.file, at: range))
    } else {
      index[key] = mistakes.count
      mistakes.append(Mistake(problem: problem(), dialog: dialog, range: range))
    }
  }

  /// Reports each once.
  func report(_ findings: inout Findings) {
    for mistake in mistakes {
      findings.report(mistake.problem, mistake.dialog, mistake.range, notes: mistake.notes)
    }
  }
}
