/// Everything in a step can happen: nothing stands behind a `klaar` or `ga naar`, each `als` can be true, and
/// each `anders` has something left.
struct UnreachableRule: FlowRule {
  func check(_ bundle: CheckedBundle, _ flows: DialogFlows, _ findings: inout Findings) {
    for (dialog, flow) in flows.trusted(bundle) {
      for node in flow.graph.nodes.indices {
        guard let (why, range) = problem(at: node, flow) else { continue }
        findings.report(.flow(.unreachable(why)), dialog, range)
      }
    }
  }

  private func problem(at node: Int, _ flow: DialogFlow) -> (Problem.WhyUnreachable, SourceRange)? {
    let graph = flow.graph
    let before = graph.predecessors(of: node)
    switch graph.nodes[node].kind {
    case .statement(let statement) where before.isEmpty: return (.afterEnd, statement.range)
    case .test(let arm, isRepeat: false) where before.isEmpty && graph.isFirstTest(node):
      return (.afterEnd, arm.range)
    case .taken(let arm) where flow.isDead(node):
      guard let test = before.first(where: { !flow.isDead($0) }) else { return nil }
      return (isBeforeRequest(arm, at: test, flow) ? .beforeRequest : .neverTrue, arm.range)
    case .otherwise(let range, let first) where flow.isDead(node) && !flow.isDead(first):
      return (.nothingLeft, range)
    default: return nil
    }
  }

  private func isBeforeRequest(_ arm: BranchArmSyntax, at node: Int, _ flow: DialogFlow) -> Bool {
    arm.tests.contains { $0.subject.text == "aanvraag.uitkomst" }
      && flow.possibleValues(.outcome, at: node) == []
  }
}

extension FlowGraph {
  /// Whether a test is not directly behind another `als`.
  fileprivate func isFirstTest(_ node: Int) -> Bool {
    guard node > 0, case .refused = nodes[node - 1].kind else { return true }
    return false
  }
}
