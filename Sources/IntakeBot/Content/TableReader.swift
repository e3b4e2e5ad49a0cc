internal import DialogEngine

/// Reads a table of `data/` that scripts use.
enum TableReader {
  /// Tables with a reader of their own, which scripts don't see.
  static let ownTables: Set<String> = ["topics", "contact", "rollen"]

  /// Reads a table; nil when it has no header.
  static func read(_ file: SourceFile, problems: inout [ContentProblem]) -> Table? {
    guard let table = TabSeparatedReader.read(file, problems: &problems) else { return nil }
    return Table(
      name: TableName(rawValue: file.stem), columns: table.columns.map { ColumnName(rawValue: $0) },
      rows: table.rows.map { $0.cells.map(\.text) })
  }
}
