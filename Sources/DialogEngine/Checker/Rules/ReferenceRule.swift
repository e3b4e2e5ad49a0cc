/// Every answer that is named is asked or looked up somewhere, or is a built-in name that has a value there.
struct ReferenceRule: CheckRule {
  private struct Key: Hashable {
    /// The dialog, for a name that is its own; nil for a name that is the same everywhere.
    let dialog: DialogName?
    let name: String
  }

  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    var wrong = Repeats<Key>()
    for dialog in bundle.dialogs {
      let resolver = ReferenceResolver(bundle, dialog)
      let misnamed = misnamedColumns(of: dialog, bundle)
      for use in dialog.uses where use.purpose != .key || !misnamed.contains(use.reference.range.start) {
        check(use.reference, resolver, &wrong)
      }
    }
    wrong.report(&findings)
  }

  /// Where lookups name columns that are not there. That is told elsewhere, and is no second mistake here.
  private func misnamedColumns(of dialog: CheckedDialog, _ bundle: CheckedBundle) -> Set<Int> {
    var offsets: Set<Int> = []
    for lookup in dialog.lookups {
      guard let table = bundle.tables[lookup.table.value]?.table else { continue }
      for key in lookup.keys where table.index(of: key.column.value) == nil {
        offsets.insert(key.column.range.start)
      }
    }
    return offsets
  }

  private func check(
    _ reference: ReferenceSyntax, _ resolver: ReferenceResolver, _ wrong: inout Repeats<Key>
  ) {
    let dialog = resolver.dialog
    let name = reference.text
    let own = Key(dialog: dialog.name, name: name)
    switch resolver.meaning(of: reference) {
    case .unknown:
      let key = reference.parts.count == 1 ? own : Key(dialog: nil, name: name)
      wrong.add(
        key, dialog, reference.range,
        .naming(.unknownReference(name, suggestion: resolver.suggestion(for: reference))))
    case .builtInElsewhere(let place):
      wrong.add(own, dialog, reference.range, .naming(.builtInNotHere(name, place)))
    case .question(let question, _, let column?):
      if case .row(let table) = question.type.value { check(column, of: table, resolver, &wrong) }
    case .lookup(let lookup, let column?):
      check(column, of: lookup.table.value, resolver, &wrong)
    case .question, .lookup, .builtIn, .unreadable: break
    }
  }

  private func check(
    _ column: Word, of name: TableName, _ resolver: ReferenceResolver, _ wrong: inout Repeats<Key>
  ) {
    guard let table = resolver.bundle.tables[name]?.table,
      table.index(of: ColumnName(rawValue: column.value)) == nil
    else { return }
    let key = Key(dialog: resolver.dialog.name, name: "\(name) \(column.value)")
    wrong.add(key, resolver.dialog, column.range, .content(.unknownColumn(column.value, in: table)))
  }
}

extension Problem.Content {
  /// A column that the table has not, with the nearest that it has.
  static func unknownColumn(_ column: String, in table: Table) -> Problem.Content {
    let suggestion = Suggestion.nearest(to: column, among: table.columns.map(\.rawValue))
    return .unknownColumn(column, table: table.name.rawValue, suggestion: suggestion)
  }
}
