extension Interpreter {
  /// `mens`: how a person can be reached, whether somebody is there now, and the offer of a call.
  mutating func showContact() {
    sayHowToReachSomebody()
    let topic = topicForPerson
    if let sent = conversation.sentLead(about: topic) {
      say(.leadAlreadySent, [:], about: sent)
    }
    guard context.acceptsLeads, !state.contains(.contact),
      conversation.sentLead(about: topic) == nil
    else { return askAgain(.short) }
    ask(.offerCall(topic))
  }

  mutating func sayHowToReachSomebody() {
    guard let contact = context.contact else { return say(.contactUnknown) }
    if !contact.notice.isEmpty { say(.contactNotice, [.contactNotice: contact.notice]) }
    say(
      .reachable,
      [.contactName: contact.name, .contactPhone: contact.phone, .contactHours: contact.hours])
    if let opensAgain = contact.opensAgain {
      say(.closedNow, [.contactOpensAgain: opensAgain])
    } else {
      say(.openNow)
    }
  }

  /// What somebody who asks for a person is about: the last article that the dialog under way gave, else the
  /// topic of that dialog; at the front door what was told of last, unless a lead about it was sent; else just
  /// speaking to somebody.
  var topicForPerson: TopicID {
    for frame in state.stack.reversed() where frame.dialog != .start {
      let topics = [frame.topic, program.dialog(frame.dialog)?.topic].compactMap(\.self)
      if let topic = topics.first(where: { program.topics[$0]?.role != nil }) { return topic }
    }
    if let topic = state.stack.first?.topic, program.topics[topic]?.role != nil,
      conversation.sentLead(about: topic) == nil
    {
      return topic
    }
    return .speakToSomebody
  }
}
