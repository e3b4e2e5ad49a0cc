/// What stands before `=>` in an example is understood as what stands behind it: the same reader reads both,
/// so `14` and `veertien man` are equal, however they are printed.
struct ExampleRule: CheckRule {
  /// Any day will do: both sides count from the same one.
  private static let today = CalendarDate(daysSince1970: 20_000)

  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    let tables = Dictionary(bundle.context.tables.map { ($0.table.name, $0.table) }) { first, _ in first }
    for dialog in bundle.dialogs {
      for question in dialog.questions where !question.examples.isEmpty && isReadable(question, tables) {
        let reader = AnswerReader(AnswerType(question, tables: tables))
        for example in question.examples { check(example, reader, dialog, &findings) }
      }
    }
  }

  /// A broken type or a missing table was reported already.
  private func isReadable(_ question: QuestionSyntax, _ tables: [TableName: Table]) -> Bool {
    switch question.type.value {
    case .unknown: false
    case .row(let name): tables[name] != nil
    default: true
    }
  }

  private func check(
    _ example: ExampleSyntax, _ reader: AnswerReader, _ dialog: CheckedDialog, _ findings: inout Findings
  ) {
    guard let today = Self.today else { return }
    let found = reader.read(NormalizedLine(example.line.value), today: today)
    let expected = reader.read(NormalizedLine(example.expected.value), today: today)
    if case .understood = found, found == expected { return }
    let printed: String? =
      if case .understood(let value) = found { value.printed(for: reader.type) } else { nil }
    findings.report(
      .part(.exampleReadsOtherwise(found: printed)), dialog, example.line.range)
  }
}
