internal import DialogEngine

/// A table as it was read: cells with their places, not yet understood.
struct CellTable {
  /// The file.
  let file: SourceFile
  /// The names of the columns, trimmed.
  let columns: [String]
  /// The rows; each has as many cells as there are columns.
  let rows: [Row]
  /// Where the header stands.
  let headerRange: SourceRange

  /// One row.
  struct Row {
    /// The cells, trimmed.
    let cells: [Cell]
    /// The whole row.
    let range: SourceRange
  }

  /// One cell.
  struct Cell {
    let text: String
    let range: SourceRange
  }

  /// Where a column stands, by its name.
  func index(of column: String) -> Int? { columns.firstIndex(of: column) }

  /// Where columns stand that a table must have. Missing ones are reported, and give nil.
  func indices(of names: [String], problems: inout [ContentProblem]) -> [Int]? {
    var result: [Int] = []
    for name in names {
      if let index = index(of: name) {
        result.append(index)
      } else {
        problems.append(ContentProblem(.columnMissing(name), in: file, at: headerRange))
      }
    }
    return result.count == names.count ? result : nil
  }

  /// Reports a cell that can't be read.
  func problem(_ row: Row, _ column: Int, _ form: ContentProblem.CellForm) -> ContentProblem {
    let cell = row.cells[column]
    let range = cell.text.isEmpty ? row.range : cell.range
    return ContentProblem(
      .unreadableCell(column: columns[column], text: cell.text, expected: form), in: file, at: range)
  }

  /// The rows whose key, the first column, is new; a second one is reported.
  func uniqueRows(problems: inout [ContentProblem]) -> [Row] {
    var seen: Set<String> = []
    return rows.filter { row in
      guard let key = row.cells.first else { return false }
      if seen.insert(key.text).inserted { return true }
      problems.append(ContentProblem(.duplicateKey(key.text), in: file, at: key.range))
      return false
    }
  }

  /// Builds a table from rows of any length: wrong ones are reported and left out.
  init?(file: SourceFile, header: Row?, rows: [Row], problems: inout [ContentProblem]) {
    guard let header, header.cells.contains(where: { !$0.text.isEmpty }) else {
      problems.append(ContentProblem(.headerMissing, in: file, at: SourceRange(0, 0)))
      return nil
    }
    self.file = file
    self.columns = header.cells.map(\.text)
    self.headerRange = header.range
    var kept: [Row] = []
    for row in rows {
      if row.cells.count == header.cells.count {
        kept.append(row)
      } else {
        let cause = ContentProblem.Cause.wrongCellCount(
          expected: header.cells.count, found: row.cells.count)
        problems.append(ContentProblem(cause, in: file, at: row.range))
      }
    }
    self.rows = kept
  }
}
