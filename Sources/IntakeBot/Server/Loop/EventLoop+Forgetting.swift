internal import DialogEngine

extension EventLoop {
  /// Somebody took a lead back for the person who gave it: the conversations that made it, or follow one that did,
  /// go with it, as after `wis`. Their next line begins a new one.
  func forgetConversations(with lead: String) {
    for (name, known) in conversations where known.holds(lead) { forget(known, name) }
    for case let link as TalkLink in connections.all
    where link.underWay == nil && link.session.conversation.leads.contains(lead) {
      startOver(link)
    }
    guard index == 0 else { return }
    for session in core.registry.takeParked(where: { $0.conversation.leads.contains(lead) }) {
      forget(session)
    }
  }

  private func forget(_ known: GatewayConversation, _ name: String) {
    // What is under way answers first; it holds no more than the line that is being answered.
    guard known.underWay == nil else { return }
    end(known)
    known.leads = []
    known.replies.clear()
    count(known)
    turnLog.add(known, name: name, id: nil, forgets: true)
  }
}

extension GatewayConversation {
  fileprivate func holds(_ lead: String) -> Bool {
    leads.contains(lead) || conversation?.leads.contains(lead) == true
  }
}
