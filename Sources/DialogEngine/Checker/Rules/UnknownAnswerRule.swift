/// A text fills in only what is known on every road to it.
struct UnknownAnswerRule: FlowRule {
  private struct Place: Hashable {
    let name: String
    let step: Int
  }

  func check(_ bundle: CheckedBundle, _ flows: DialogFlows, _ findings: inout Findings) {
    for (dialog, flow) in flows.trusted(bundle) {
      let resolver = ReferenceResolver(bundle, dialog)
      var unknown = Repeats<Place>()
      for node in flow.graph.nodes.indices where !flow.isDead(node) {
        guard case .statement(let statement) = flow.graph.nodes[node].kind else { continue }
        for use in ReferenceUse.all(in: statement) where use.purpose == .text {
          guard let (key, _) = resolver.subject(of: use.reference), flow.mayBeUnknown(key, at: node) == true,
            flow.isEverAsked(key, at: node) == true
          else { continue }
          let place = Place(name: use.reference.text, step: flow.graph.nodes[node].step)
          let why = why(resolver.meaning(of: use.reference))
          unknown.add(place, dialog, use.reference.range, .flow(.maybeUnknown(use.reference.text, why)))
        }
      }
      unknown.report(&findings)
    }
  }

  private func why(_ meaning: ReferenceResolver.Meaning) -> Problem.WhyUnknown {
    switch meaning {
    case .lookup: .notFound
    case .question(let question, _, _) where question.skip != nil: .skipped
    default: .notAskedOnEveryRoad
    }
  }
}
