/// In `contact` nothing personal is asked before a yes, no road ends without having asked for consent, and
/// none ends with a yes and no way to reach the person. A step of its own that only says why nothing is passed
/// on may end without asking: nothing goes out from there.
struct ConsentRule: FlowRule {
  func check(_ bundle: CheckedBundle, _ flows: DialogFlows, _ findings: inout Findings) {
    for (dialog, flow) in flows.trusted(bundle) where dialog.isContact {
      var early = Repeats<DiagnosticCode>()
      var wrong = Repeats<DiagnosticCode>()
      for node in flow.graph.nodes.indices where !flow.isDead(node) {
        guard case .statement(let statement) = flow.graph.nodes[node].kind,
          let bits = flow.consentBits(at: node), let problem = problem(statement, bits)
        else { continue }
        let step = flow.graph.nodes[node].step
        if problem.code == .missingConsent, step > 0, refuses(dialog.script.steps[step]) { continue }
        if problem.code == .personalQuestionBeforeConsent {
          early.add(problem.code, dialog, statement.range, .consent(problem))
        } else {
          wrong.add(problem.code, dialog, statement.range, .consent(problem))
        }
      }
      // A question that comes too early is also missing where it should be: one mistake, told once.
      if early.isEmpty { wrong.report(&findings) } else { early.report(&findings) }
    }
  }

  /// Whether a step says something and ends, and does nothing else.
  private func refuses(_ step: StepSyntax) -> Bool {
    guard let first = step.body.first, case .say = first else { return false }
    return step.body.dropLast().allSatisfy { if case .say = $0 { true } else { false } }
  }

  private func problem(_ statement: StatementSyntax, _ bits: UInt64) -> Problem.Consent? {
    switch statement {
    case .ask(let question):
      let isEarly = bits & (ConsentState.notAsked | ConsentState.refused) != 0
      return isEarly ? .personalQuestionBeforeConsent(question.type.value) : nil
    case .done:
      if bits & ConsentState.notAsked != 0 { return .missingConsent }
      return bits & ConsentState.withoutAddress != 0 ? .consentWithoutAddress : nil
    default: return nil
    }
  }
}
