/// Each road through a step ends in `klaar` or `ga naar`.
struct LooseEndRule: FlowRule {
  func check(_ bundle: CheckedBundle, _ flows: DialogFlows, _ findings: inout Findings) {
    for (dialog, flow, broken) in flows.all(bundle) {
      let isReached = flow.graph.reachable(from: flow.graph.stepStarts)
      for (index, step) in dialog.script.steps.enumerated() where !broken.contains(index) {
        let end = flow.graph.stepEnds[index]
        guard isReached[end], let last = step.body.last else { continue }
        // In a dialog that is reached as a whole, answers may close a road that `als` leaves open.
        if flow.isReached[end], flow.isDead(end) { continue }
        findings.report(.flow(.looseEnd(step: step.name.value.rawValue)), dialog, last.lastLine)
      }
    }
  }
}

extension StatementSyntax {
  /// The line of the statement, or of its last `als` or `anders`.
  fileprivate var lastLine: SourceRange {
    guard case .branch(let branch) = self else { return range }
    return branch.otherwiseRange ?? branch.arms.last?.range ?? range
  }
}
