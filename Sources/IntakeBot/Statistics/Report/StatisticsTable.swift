/// One table of a report on statistics, as text and pages show it.
struct StatisticsTable: Sendable {
  /// What it is about.
  let title: String
  /// What its columns are called.
  let head: [String]
  /// Its rows, the most telling first.
  var rows: [Row]
  /// What a reader should know of it; nil when it speaks for itself.
  var note: String?

  /// A row, with how long its bar is on a page; nil when the table has no bars.
  struct Row: Hashable, Sendable {
    let cells: [String]
    var length: Int?

    init(_ cells: [String], length: Int? = nil) {
      self.cells = cells
      self.length = length
    }
  }

  /// The table with its first rows, and a word on how many there are besides.
  func limited(to most: Int) -> StatisticsTable {
    guard rows.count > most else { return self }
    var table = self
    table.rows = Array(rows.prefix(most))
    let more = "\(rows.count - most) more: see --json."
    table.note = [note, more].compactMap { $0 }.joined(separator: " ")
    return table
  }
}
