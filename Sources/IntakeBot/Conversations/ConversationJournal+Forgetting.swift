internal import DialogEngine

extension ConversationJournal {
  /// Forgets the conversations of an earlier run that made a lead, or follow one that did, while no service runs;
  /// `compact` then takes them from the disk.
  func forgetConversations(with lead: LeadReference) {
    var entries: [UInt8] = []
    for kept in takeRestored() where kept.holds(lead.description) {
      switch kept.key {
      case .gateway(let name): entries.appendEntry(.gatewayForgotten) { $0.append(sized: name) }
      case .talk(let code): entries.appendEntry(.talkForgotten) { $0.append(littleEndian: code.bits) }
      }
    }
    if !entries.isEmpty { write(entries) }
  }
}

extension KeptConversation {
  fileprivate func holds(_ lead: String) -> Bool {
    image.flatMap { try? $0.conversation }?.leads.contains(lead) == true
  }
}
