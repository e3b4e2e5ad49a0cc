/// Gathers mistakes that are made in several places: the first is reported, the others become its notes.
struct Repeats<Key: Hashable> {
  private var order: [Key] = []
  private var places: [Key: (problem: Problem, ranges: [SourceRange])] = [:]

  mutating func add(_ key: Key, at range: SourceRange, _ problem: @autoclosure () -> Problem) {
    if places[key] == nil {
      order.append(key)
      places[key] = (problem(), [])
    }
    places[key]?.ranges.append(range)
  }

  /// Reports each once.
  func report(_ dialog: CheckedDialog, _ findings: inout Findings) {
    for key in order {
      guard let (problem, ranges) = places[key], let first = ranges.first else { continue }
      let notes = ranges.dropFirst().map { Diagnostic.Note(.again, in: dialog.script.file, at: $0) }
      findings.report(problem, dialog, first, notes: notes)
    }
  }
}

extension String {
  /// Small letters, single spaces, no punctuation at the ends: texts that a person would call the same.
  var folded: String {
    let words = lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let trimmed = words.drop { $0.isPunctuation || $0 == " " }
    var text = String(trimmed)
    while let last = text.last, last.isPunctuation || last == " " { text.removeLast() }
    return text
  }
}
