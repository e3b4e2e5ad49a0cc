/// A table of `data/`: named columns, rows in the order of the file.
public struct Table: Hashable, Sendable {
  /// The table's name.
  public let name: TableName
  /// The columns, first the key.
  public let columns: [ColumnName]
  /// The cells, row by row; each row has as many cells as there are columns.
  public let rows: [[String]]

  /// Makes a table. Rows are padded or cut to the number of columns.
  public init(name: TableName, columns: [ColumnName], rows: [[String]]) {
    self.name = name
    self.columns = columns
    self.rows = rows.map { row in columns.indices.map { $0 < row.count ? row[$0] : "" } }
  }

  /// Where a column stands, or nil when the table has none of that name.
  public func index(of column: ColumnName) -> Int? { columns.firstIndex(of: column) }
}
