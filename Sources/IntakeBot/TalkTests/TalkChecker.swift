internal import DialogEngine

/// Holds the claims of a test against one turn.
struct TalkChecker {
  let turn: RehearsedTurn
  /// All leads so far.
  let leads: [RehearsedLead]
  let program: Program

  /// What was the case instead; nil when the claim holds.
  func contradiction(of claim: Talk.Claim) -> TalkFailure.Actual? {
    switch claim {
    case .says(let pattern): Self.matches(turn.turn.messages[...], pattern[...]) ? nil : .said
    case .contains(let text): contains(text) ? nil : .said
    case .lacks(let text): contains(text) ? .said : nil
    case .offers(let key, let label): contradiction(ofChoice: key, label)
    case .waits(let question):
      turn.turn.waiting == question ? nil : .waits(for: turn.turn.waiting)
    case .knows(let question, let text):
      printed(question) == text ? nil : .knows(printed(question))
    case .ignores(let question): printed(question).map { .knows($0) }
    case .isIn(let dialog): self.dialog == dialog ? nil : .isIn(self.dialog)
    case .gives(let article):
      turn.turn.articles.contains { $0.article == article } ? nil : .gave(turn.turn.articles)
    case .covers(let topic):
      turn.turn.articles.contains { $0.topics.contains(topic) } ? nil : .gave(turn.turn.articles)
    case .sendsLead(let role, let topic): contradiction(ofLead: role, topic)
    case .sentNoLead: leads.isEmpty ? nil : .sent(leads.map(described))
    case .seesDanger(let concern): turn.safety == concern ? nil : .saw(turn.safety)
    case .ends: turn.turn.conversation.isEnded ? nil : .goesOn
    }
  }

  /// Whether messages fit a pattern in which nil stands for any number of them.
  static func matches(_ messages: ArraySlice<String>, _ pattern: ArraySlice<String?>) -> Bool {
    guard let first = pattern.first else { return messages.isEmpty }
    let rest = pattern.dropFirst()
    if let first {
      return messages.first == first && matches(messages.dropFirst(), rest)
    }
    return (messages.startIndex...messages.endIndex).contains { matches(messages[$0...], rest) }
  }

  private func contains(_ text: String) -> Bool {
    let wanted = text.lowercased()
    return turn.turn.messages.contains { $0.lowercased().contains(wanted) }
  }

  private func contradiction(ofChoice key: String, _ label: String) -> TalkFailure.Actual? {
    let choice = turn.turn.choices.first { $0.key == key }
    return choice?.label == label ? nil : .offered(choice?.label)
  }

  private func printed(_ question: QuestionID) -> String? {
    guard let value = turn.turn.conversation.answer(to: question) else { return nil }
    return value.printed(for: program.question(question)?.type ?? .text)
  }

  private var dialog: DialogName? { turn.turn.conversation.dialogs.last }

  private func contradiction(ofLead role: String, _ topic: TopicID) -> TalkFailure.Actual? {
    let isSent = turn.leads.contains {
      $0.draft.topic == topic && program.topics[topic]?.role == role
    }
    return isSent ? nil : .sent(turn.leads.map(described))
  }

  private func described(_ lead: RehearsedLead) -> String {
    "\(program.topics[lead.draft.topic]?.role ?? "-") over \(lead.draft.topic)"
  }
}
