internal import DialogEngine

/// Reads `data/contact.tsv`: `naam`, `telefoon`, `dagen` (`ma-vr`), `uren` (`09:00-17:00`), `gesloten` (days
/// such as `2026-12-25`, parted by `|`), `melding`, `voorbeeld`.
enum ContactReader {
  /// Reads the rows, in order. Rows that can't be read are reported and left out.
  static func read(_ file: SourceFile, problems: inout [ContentProblem]) -> [ContactPoint] {
    let names = ["naam", "telefoon", "dagen", "uren", "gesloten", "melding", "voorbeeld"]
    guard let table = TabSeparatedReader.read(file, problems: &problems),
      let columns = table.indices(of: names, problems: &problems)
    else { return [] }
    var points: [ContactPoint] = []
    for row in table.rows {
      if let point = point(row, columns, in: table, problems: &problems) { points.append(point) }
    }
    let examples = points.count(where: \.isExample)
    if examples > 0 { problems.append(ContentProblem(.exampleRows(count: examples), path: file.path)) }
    return points
  }

  private static func point(
    _ row: CellTable.Row, _ columns: [Int], in table: CellTable, problems: inout [ContentProblem]
  ) -> ContactPoint? {
    let text = columns.map { row.cells[$0].text }
    var wrong: [ContentProblem] = []
    for filled in [0, 1] where text[filled].isEmpty {
      wrong.append(table.problem(row, columns[filled], .filled))
    }
    let days = WeeklyHours.days(text[2])
    if days == nil { wrong.append(table.problem(row, columns[2], .days)) }
    let hours = WeeklyHours.hours(text[3])
    if hours == nil { wrong.append(table.problem(row, columns[3], .hours)) }
    let closed = text[4].split(separator: "|").map { CalendarDate(iso: String($0.filter { $0 != " " })) }
    if closed.contains(nil) { wrong.append(table.problem(row, columns[4], .date)) }
    problems += wrong
    guard wrong.isEmpty, let days, let hours, let week = WeeklyHours(days: days, hours: hours)
    else { return nil }
    return ContactPoint(
      name: text[0], phone: text[1],
      hours: ContactHours(week: week, closedDays: Set(closed.compactMap { $0 })), notice: text[5],
      isExample: ExampleMark.isSet(text[6]))
  }
}

/// The column that marks a row as an example.
enum ExampleMark {
  /// Whether the cell says that its row is an example: anything but nothing or a no.
  static func isSet(_ cell: String) -> Bool { !["", "nee", "no", "-", "0"].contains(cell.lowercased()) }
}
