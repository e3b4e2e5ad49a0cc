/// A lookup names a table and columns that are there, values that occur, and finds one row at most. A question
/// `uit TABEL` names a table that is there.
struct LookupRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs where !dialog.isFixedTexts {
      var missing = Repeats<TableName>()
      for placed in dialog.statements {
        switch placed.statement {
        case .ask(let question):
          guard case .row(let table) = question.type.value, bundle.tables[table] == nil else { continue }
          let end = question.type.range.end
          let range = SourceRange(end - table.rawValue.utf8.count, end)
          missing.add(table, dialog, range, problem(table, bundle))
        case .look(let lookup):
          if let table = bundle.tables[lookup.table.value] {
            check(lookup, in: table, dialog, &findings)
          } else {
            missing.add(lookup.table.value, dialog, lookup.table.range, problem(lookup.table.value, bundle))
          }
        default: break
        }
      }
      missing.report(&findings)
    }
  }

  private func problem(_ name: TableName, _ bundle: CheckedBundle) -> Problem {
    let suggestion = Suggestion.nearest(to: name.rawValue, among: bundle.tables.keys.sorted().map(\.rawValue))
    return .content(.unknownTable(name.rawValue, suggestion: suggestion))
  }

  private func check(
    _ lookup: LookupSyntax, in table: CheckedTable, _ dialog: CheckedDialog, _ findings: inout Findings
  ) {
    var columns: [(index: Int, value: String?)] = []
    for key in lookup.keys {
      guard let index = table.table.index(of: key.column.value) else {
        let problem = Problem.Content.unknownColumn(key.column.value.rawValue, in: table.table)
        return findings.report(.content(problem), dialog, key.column.range)
      }
      let cells = table.table.rows.map { $0[index] }
      if let value = key.value, !cells.contains(value.value) {
        let suggestion = Suggestion.nearest(to: value.value, among: cells)
        let column = key.column.value.rawValue
        return findings.report(
          .content(.valueNotInColumn(value.value, column: column, suggestion: suggestion)), dialog,
          value.range)
      }
      columns.append((index, key.value?.value))
    }
    guard let (first, second) = twoRows(of: table.table, fitting: columns) else { return }
    let rows = table.table.rows
    let keys = Set(columns.map(\.index))
    let telling = table.table.columns.indices.first {
      !keys.contains($0) && rows[first][$0] != rows[second][$0]
    }
    findings.report(
      .content(
        .severalRows(
          table: table.table.name.rawValue, lines: [table.lines[first], table.lines[second]],
          column: telling.map { table.table.columns[$0].rawValue })), dialog, lookup.range)
  }

  /// The first two rows that one set of answers can fit.
  private func twoRows(of table: Table, fitting columns: [(index: Int, value: String?)]) -> (Int, Int)? {
    var first: [[String]: Int] = [:]
    for (number, row) in table.rows.enumerated() {
      guard columns.allSatisfy({ $0.value == nil || row[$0.index] == $0.value }) else { continue }
      let key = columns.map { row[$0.index] }
      if let other = first[key] { return (other, number) }
      first[key] = number
    }
    return nil
  }
}
