/// Every answer that is named is asked or looked up somewhere, or is a built-in name that has a value there.
struct ReferenceRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    for dialog in bundle.dialogs {
      let resolver = ReferenceResolver(bundle, dialog)
      var wrong = Repeats<String>()
      for use in dialog.uses {
        let reference = use.reference
        let name = reference.text
        switch resolver.meaning(of: reference) {
        case .unknown(let suggestion):
          wrong.add(name, at: reference.range, .naming(.unknownReference(name, suggestion: suggestion)))
        case .builtInElsewhere(let place):
          wrong.add(name, at: reference.range, .naming(.builtInNotHere(name, place)))
        case .question(let question, _, let column?):
          guard case .row(let table) = question.type.value else { continue }
          check(column, of: table, bundle, &wrong)
        case .lookup(let lookup, let column?):
          check(column, of: lookup.table.value, bundle, &wrong)
        case .question, .lookup, .builtIn, .unreadable: break
        }
      }
      wrong.report(dialog, &findings)
    }
  }

  private func check(
    _ column: Word, of name: TableName, _ bundle: CheckedBundle, _ wrong: inout Repeats<String>
  ) {
    guard let table = bundle.tables[name]?.table, table.index(of: ColumnName(rawValue: column.value)) == nil
    else { return }
    wrong.add(
      "\(name) \(column.value)", at: column.range,
      .content(.unknownColumn(column.value, in: table)))
  }
}

extension Problem.Content {
  /// A column that the table has not, with the nearest that it has.
  static func unknownColumn(_ column: String, in table: Table) -> Problem.Content {
    let suggestion = Suggestion.nearest(to: column, among: table.columns.map(\.rawValue))
    return .unknownColumn(column, table: table.name.rawValue, suggestion: suggestion)
  }
}
