/// A topic that is written out exists; with `antwoord` it has an article, with `aanvraag` and `onderwerp` it
/// has somebody who takes leads. Without any topics nothing is checked.
struct TopicRule: CheckRule {
  func check(_ bundle: CheckedBundle, _ findings: inout Findings) {
    guard !bundle.topics.isEmpty else { return }
    for dialog in bundle.dialogs {
      var wrong = Repeats<Problem>()
      func check(_ topic: Located<TopicID>, _ demand: TopicDemand) {
        guard let problem = demand.problem(with: topic.value, bundle) else { return }
        wrong.add(problem, dialog, topic.range, problem)
      }
      if let topic = dialog.script.topic { check(topic, .desk) }
      for placed in dialog.statements {
        switch placed.statement {
        case .answer(.fixed(let topic), _): check(topic, .article)
        case .request(let request):
          if case .fixed(let topic) = request.topic { check(topic, .desk) }
        default: break
        }
      }
      wrong.report(&findings)
    }
  }
}

/// What a topic must have where it is used.
enum TopicDemand: Hashable, Sendable {
  /// An article.
  case article
  /// Somebody who takes leads.
  case desk

  /// What is wrong with a topic, or nil. `option` when it is the name of an option.
  func problem(with topic: TopicID, _ bundle: CheckedBundle, option: Bool = false) -> Problem? {
    let name = topic.rawValue
    guard let known = bundle.topics[topic] else {
      let suggestion = bundle.topicNames.nearest(to: name)?.name
      return .content(.unknownTopic(name, option: option, suggestion: suggestion))
    }
    switch self {
    case .article:
      let hasArticle = bundle.context.articleTopics?.contains(topic) ?? true
      return hasArticle ? nil : .content(.topicWithoutArticle(name))
    case .desk:
      guard let role = known.role else { return .content(.topicWithoutDesk(name, role: nil)) }
      let hasDesk = bundle.context.rolesWithDesk?.contains(role) ?? true
      return hasDesk ? nil : .content(.topicWithoutDesk(name, role: role))
    }
  }
}
