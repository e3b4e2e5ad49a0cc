internal import DialogEngine

/// Reads the tables of `data/` that scripts use.
enum TableReader {
  /// Tables with a reader of their own, which scripts don't see.
  static let ownTables: Set<String> = ["topics", "contact", "rollen"]

  /// Reads the tables, in the order of their files; those without a header are reported and left out.
  static func read(_ files: [SourceFile], problems: inout [ContentProblem]) -> [CellTable] {
    var tables: [CellTable] = []
    for file in files where !ownTables.contains(file.stem) {
      if let table = TabSeparatedReader.read(file, problems: &problems) { tables.append(table) }
    }
    return tables
  }

  /// A table as scripts see it.
  static func table(_ cells: CellTable) -> Table {
    Table(
      name: TableName(rawValue: cells.file.stem), columns: cells.columns.map { ColumnName(rawValue: $0) },
      rows: cells.rows.map { $0.cells.map(\.text) })
  }
}
