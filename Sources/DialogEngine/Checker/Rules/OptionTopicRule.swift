/// `antwoord {vraag}` and `aanvraag over {vraag}` name a choice of which every option that is still possible
/// there is a topic that has what it needs. Without any topics nothing is checked.
struct OptionTopicRule: FlowRule {
  func check(_ bundle: CheckedBundle, _ flows: DialogFlows, _ findings: inout Findings) {
    guard !bundle.topics.isEmpty else { return }
    for (dialog, flow) in flows.trusted(bundle) {
      let resolver = ReferenceResolver(bundle, dialog)
      var wrong = Repeats<Problem>()
      for node in flow.graph.nodes.indices where !flow.isDead(node) {
        guard case .statement(let statement) = flow.graph.nodes[node].kind,
          let (reference, demand) = statement.topicFromAnswer
        else { continue }
        for problem in problems(reference, demand, at: node, flow, resolver) {
          wrong.add(problem, dialog, statement.range, problem)
        }
      }
      wrong.report(&findings)
    }
  }

  private func problems(
    _ reference: ReferenceSyntax, _ demand: TopicDemand, at node: Int, _ flow: DialogFlow,
    _ resolver: ReferenceResolver
  ) -> [Problem] {
    switch resolver.meaning(of: reference) {
    case .question(let question, _, _) where question.type.value == .choice:
      guard let (key, _) = resolver.subject(of: reference) else { return [] }
      let possible = flow.possibleValues(key, at: node) ?? []
      return possible.compactMap {
        demand.problem(with: TopicID(rawValue: $0), resolver.bundle, option: true)
      }
    case .question(let question, _, _) where question.type.value == .unknown: return []
    case .question, .lookup: return [.content(.topicNotFromChoice(reference.text))]
    default: return []
    }
  }
}

extension StatementSyntax {
  /// The answer that a topic is taken from, and what the topic must have.
  fileprivate var topicFromAnswer: (reference: ReferenceSyntax, demand: TopicDemand)? {
    switch self {
    case .answer(.reference(let reference), _): return (reference, .article)
    case .request(let request):
      guard case .reference(let reference) = request.topic else { return nil }
      return (reference, .desk)
    default: return nil
    }
  }
}
