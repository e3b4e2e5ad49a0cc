/// The script of fixed texts has a step for each occasion, with nothing in it but `zeg` and `of`.
struct FixedTextsRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    guard let dialog = bundle.dialog(.fixedTexts) else { return }
    for placed in dialog.statements {
      guard let keyword = placed.statement.keyword, keyword != .say else { continue }
      findings.report(.part(.statementInFixedTexts(keyword)), dialog, placed.statement.range)
    }
    let occasions = Set(bundle.context.occasions)
    let others = dialog.script.steps.map(\.name).filter { !occasions.contains($0.value) }
    let near = Suggester(
      others.map { NearName($0.value.rawValue, line: dialog.line($0.range)) })
    for occasion in bundle.context.occasions where dialog.stepIndex[occasion] == nil {
      let suggestion = near.nearest(to: occasion.rawValue)
      findings.report(
        .naming(.missingOccasion(occasion.rawValue, suggestion: suggestion)), dialog, dialog.script.name.range
      )
    }
  }
}

extension StatementSyntax {
  /// The word that its line begins with.
  var keyword: Keyword? {
    switch self {
    case .say: .say
    case .ask: .ask
    case .branch: .when
    case .go: .go
    case .run: .run
    case .answer: .answer
    case .look: .look
    case .request: .request
    case .done: .done
    }
  }
}
