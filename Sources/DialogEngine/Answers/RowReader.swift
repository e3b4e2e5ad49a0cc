/// Reads `uit TABEL`: one of the names in a table's first column, or another word for it out of the
/// column `ook` (parted by `|`).
///
/// A full name in the line beats loose words; of loose words the rarer ones weigh more. Rows that fit
/// equally well are ambiguous, at most twenty of them, the shortest names first. A row that was found by a kindred
/// word only (`automonteur` for `monteur`, `lassen` for `lasser`) is offered rather than taken.
struct RowReader: Sendable {
  private let index: RowIndex

  /// The most rows among which somebody is asked to choose.
  private static let mostOffered = 20

  init(_ table: Table) { index = RowIndex(table) }

  func read(_ line: NormalizedLine) -> Reading {
    if let rows = index.whole(line.folded) { return reading(of: rows, isGuess: false) }
    let named = index.named(in: line)
    if !named.isEmpty { return reading(of: named, isGuess: false) }
    let search = RowSearch(line, index)
    return reading(of: search.best, isGuess: search.isGuess)
  }

  /// A row that was mentioned in passing: only by its full name.
  func find(in line: NormalizedLine) -> Value? {
    let named = index.named(in: line)
    return named.count == 1 ? .row(index.name(of: named[0])) : nil
  }

  private func reading(of rows: [Int], isGuess: Bool) -> Reading {
    var values: [Value] = []
    for row in rows where values.count < Self.mostOffered {
      let value = Value.row(index.name(of: row))
      // Two rows of one name are one answer.
      if !values.contains(value) { values.append(value) }
    }
    switch values.count {
    case 0: return .notUnderstood
    case 1: return isGuess ? .ambiguous(values) : .understood(values[0])
    default: return .ambiguous(values)
    }
  }
}
