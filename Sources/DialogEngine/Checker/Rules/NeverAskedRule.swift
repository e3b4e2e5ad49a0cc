/// An answer that is used is asked on some road to there. A test whether it is known may come before.
struct NeverAskedRule: FlowRule {
  func check(_ bundle: CheckedBundle, _ flows: DialogFlows, _ findings: inout Findings) {
    for (dialog, flow) in flows.trusted(bundle) {
      let resolver = ReferenceResolver(bundle, dialog)
      var missing = Repeats<String>()
      for node in flow.graph.nodes.indices where !flow.isDead(node) {
        for use in flow.graph.uses(at: node) where use.purpose != .test(forKnown: true) {
          guard let (key, _) = resolver.subject(of: use.reference), key != .outcome,
            flow.isEverAsked(key, at: node) == false
          else { continue }
          let name = use.reference.text
          missing.add(name, dialog, use.reference.range, .flow(.neverAsked(name)))
        }
      }
      missing.report(&findings)
    }
  }
}

extension FlowGraph {
  /// The answers that are named at a point.
  func uses(at node: Int) -> [ReferenceUse] {
    switch nodes[node].kind {
    case .statement(let statement): ReferenceUse.all(in: statement)
    case .test(let arm, isRepeat: false): ReferenceUse.all(in: arm)
    default: []
    }
  }
}
