/// No round of a dialog comes back to where it was without asking something anew: such a round would go on
/// for ever. A round is reported once, at the line that closes it.
struct SilentRoundRule: FlowRule {
  func check(_ bundle: CheckedBundle, _ flows: DialogFlows, _ findings: inout Findings) {
    let known = KnownFlows(bundle: bundle, flows: flows.flows)
    for (dialog, flow) in flows.trusted(bundle) {
      let graph = flow.graph
      for round in graph.rounds(without: { graph.asksAnew($0, known) }) {
        guard case .statement(let statement) = graph.nodes[round.closing].kind,
          case .go(let target, let range) = statement
        else { continue }
        let question = round.nodes.lazy.compactMap { node -> String? in
          guard case .statement(.ask(let question)) = graph.nodes[node].kind else { return nil }
          return question.name.value.rawValue
        }.first
        findings.report(
          .flow(.silentRound(step: target.value.rawValue, question: question)), dialog, range)
      }
    }
  }
}
