extension Program {
  /// The dialogs that answer, or ask for a lead, about each topic, or carry it in their head; by name.
  public func dialogsByTopic() -> [TopicID: [DialogName]] {
    var dialogs: [TopicID: [DialogName]] = [:]
    for dialog in self.dialogs.values.sorted(by: { $0.name < $1.name }) {
      for topic in topics(of: dialog) { dialogs[topic, default: []].append(dialog.name) }
    }
    return dialogs
  }

  private func topics(of dialog: Dialog) -> Set<TopicID> {
    var found: Set<TopicID> = []
    if let topic = dialog.topic { found.insert(topic) }
    for instruction in dialog.instructions {
      switch instruction {
      case .answer(let source): found.formUnion(topics(of: source))
      case .request(let request): found.formUnion(topics(of: request.topic))
      default: break
      }
    }
    return found
  }

  /// The one topic, or one for each option that can be chosen.
  private func topics(of source: TopicSource) -> [TopicID] {
    switch source {
    case .fixed(let topic): [topic]
    case .option(let question):
      (self.question(question)?.options ?? []).map { TopicID(rawValue: $0.name.rawValue) }
    }
  }
}
