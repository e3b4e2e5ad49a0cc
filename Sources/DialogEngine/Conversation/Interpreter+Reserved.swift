extension Interpreter {
  /// A reserved word means the same in every state.
  mutating func take(_ word: ReservedWord) {
    recognitions.append(.reserved(word))
    switch word {
    case .help: withdrawSideQuestion(); say(.help); askAgain(.short)
    case .stop: end(saying: .farewell)
    case .terug: goBack()
    case .opnieuw: restart()
    case .mens: withdrawSideQuestion(); showContact()
    case .privacy: withdrawSideQuestion(); explainPrivacy()
    case .wis: ask(.wipe)
    case .meer: readMore()
    }
  }

  mutating func withdrawSideQuestion() { conversation.side = nil }

  /// Ends at once. What was typed is dropped with it; which leads were sent is known until they are wiped.
  mutating func end(saying occasion: Occasion) {
    say(occasion)
    let (turn, language) = (conversation.turn, conversation.language)
    conversation = Conversation(endedWith: occasion == .wiped ? [] : conversation.leads)
    noteRunningDialog()
    conversation.turn = turn
    conversation.language = language
    conversation.wasGreeted = true
  }

  /// Begins at the beginning, with an empty notebook. Leads that were sent stay sent.
  private mutating func restart() {
    withdrawSideQuestion()
    conversation.wayBack = WayBack()
    state = ConversationState()
    say(.restart)
    beginStart()
  }

  private mutating func explainPrivacy() {
    if let text = context.understanding.article(on: .privacy, audience: audience, on: context.today) {
      give(text, confidence: 1)
    } else {
      say(.noAnswer)
    }
    askAgain(.short)
  }

  /// Undoes the last line that moved the script. An open side question is withdrawn instead.
  private mutating func goBack() {
    if conversation.side != nil {
      withdrawSideQuestion()
      return askAgain(.short)
    }
    guard let earlier = conversation.wayBack.pop() else {
      say(.cannotGoBack)
      return askAgain(.short)
    }
    state = earlier
    say(.wentBack)
    askAgain(.whole)
  }

  /// The rest of what was just said: an article's second part, else further choices.
  mutating func readMore() {
    if case .whichValue(let values, let first)? = conversation.side {
      return showMore(values, after: first)
    }
    withdrawSideQuestion()
    if let id = state.unreadMore, let text = context.understanding.article(id) {
      state.unreadMore = nil
      messages += text.more
      return askAgain(.short)
    }
    guard let question = waitingQuestion, turnPage(of: question) else {
      say(.nothingMore)
      return askAgain(.short)
    }
    askAgain(.short)
  }
}
