internal import DialogEngine

extension EventLoop {
  /// Somebody took a lead back for the person who gave it: the conversations that made it, or follow one that did,
  /// go with it, as after `wis`. Their next line begins a new one. What is under way is answered first.
  func forgetConversations(with lead: String) {
    for (name, known) in conversations where known.holds(lead) { forget(known, name) }
    let links = connections.all.compactMap { $0 as? TalkLink } + orphans.values
    for link in links where link.session.isCounted && link.session.conversation.leads.contains(lead) {
      forget(link)
    }
    guard index == 0 else { return }
    for var session in core.registry.takeParked(where: { $0.conversation.leads.contains(lead) }) {
      session.questions = HeldQuestions()
      forget(session)
    }
  }

  func forget(_ known: GatewayConversation, _ name: String) {
    known.isToBeForgotten = known.underWay != nil
    guard !known.isToBeForgotten else { return }
    known.questions = HeldQuestions()
    end(known)
    known.leads = []
    known.replies.clear()
    count(known)
    turnLog.add(known, name: name, id: nil, forgets: true)
  }

  func forget(_ link: TalkLink) {
    link.isToBeForgotten = link.underWay != nil
    guard !link.isToBeForgotten else { return }
    link.session.questions = HeldQuestions()
    startOver(link)
  }
}

extension GatewayConversation {
  fileprivate func holds(_ lead: String) -> Bool {
    leads.contains(lead) || conversation?.leads.contains(lead) == true
  }
}
