extension Interpreter {
  /// Takes one line, in the fixed order in which a line is understood.
  mutating func take(_ text: String) {
    conversation.turn += 1
    if conversation.isEnded { beginAnew() }
    if conversation.awaitsOutcome { take(LeadOutcome.failed) }
    if takesSafety(text) { return }
    let followsSafety = conversation.followsSafety
    conversation.followsSafety = false

    let isFirstLine = state.stack.isEmpty
    noteLanguage(of: text)
    if isFirstLine { openSilently() }
    let line = NormalizedLine(text)
    if relocates() {
      if let word = program.reserved.word(for: line) { take(word) }
      return
    }
    if line.isEmpty { return takeEmptyLine(isFirstLine: isFirstLine) }
    if followsSafety, takesGoOn(line) { return }
    if let word = program.reserved.word(for: line) { return take(word) }
    if takesSideAnswer(line) { return }
    if takesCorrection(line) || takesCorrectedChoice(line) { return }
    if takesCourtesy(line, isFirstLine: isFirstLine) { return }
    if takesAnswer(line) { return }
    if tellsOfLanguage(line), !isAnswerable(line) {
      recognitions.append(.unanswered)
      return askAgain(isFirstLine ? .whole : .short)
    }
    if takesQuestion(line) { return }
    if takesVolunteeredOnly(line) { return }
    miss(line, isFirstLine: isFirstLine)
  }

  /// A line after the end begins a new conversation; nothing is carried over but the count of turns, the language,
  /// and which leads were sent.
  private mutating func beginAnew() {
    let (turn, language) = (conversation.turn, conversation.language)
    conversation = Conversation(following: conversation.leads)
    noteRunningDialog()
    conversation.turn = turn
    conversation.language = language
    conversation.wasGreeted = true
  }

  /// Brings a new conversation to its first question, so that a first line is understood there. Only the
  /// greeting is said; the question comes when the line leaves it open.
  private mutating func openSilently() {
    if !conversation.wasGreeted { say(.greeting) }
    conversation.wasGreeted = true
    isSilent = true
    beginStart()
    isSilent = false
  }

  /// Nothing was said: the waiting question comes again, and it is no miss.
  private mutating func takeEmptyLine(isFirstLine: Bool) {
    recognitions.append(.empty)
    if let side = conversation.side { return ask(side) }
    askAgain(isFirstLine ? .whole : .short)
  }

  /// Danger to life or despair, before anything else. The line leaves no trace but the concern.
  private mutating func takesSafety(_ text: String) -> Bool {
    guard let finding = context.understanding.safety(of: text) else { return false }
    recognitions.append(.safety(finding.concern))
    if state.stack.isEmpty {
      isSilent = true
      beginStart()
      isSilent = false
    }
    conversation.wasGreeted = true
    conversation.side = nil
    messages += finding.messages
    // In another language the messages tell this themselves.
    if !conversation.toldAfterSafety, finding.language == "nl" {
      say(.afterSafety)
      conversation.toldAfterSafety = true
    }
    conversation.followsSafety = true
    answeredSafety = true
    return true
  }

  /// `verder`, after an answer to danger or despair.
  private mutating func takesGoOn(_ line: NormalizedLine) -> Bool {
    guard line.folded == "verder" || line.folded == "ga verder" else { return false }
    say(.goOn)
    askAgain(.short)
    return true
  }

  /// A greeting or thanks: friendly in return, and no miss.
  private mutating func takesCourtesy(_ line: NormalizedLine, isFirstLine: Bool) -> Bool {
    guard let isGreeting = program.courtesies.isGreeting(line) else { return false }
    recognitions.append(.courtesy)
    if !isFirstLine || conversation.turn > 1 { say(isGreeting ? .greetingReturned : .thanksReturned) }
    askAgain(isFirstLine ? .whole : .short)
    return true
  }
}
