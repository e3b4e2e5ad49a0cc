extension Interpreter {
  /// Asks a question of the bot's own on top of whatever waits.
  mutating func ask(_ side: SideQuestion) {
    conversation.side = side
    switch side {
    case .wipe: say(.confirmWipe)
    case .switchTo(let name, _):
      say(.switchDialog, [.title: spoken(program.dialog(name)?.title ?? name.rawValue)])
    case .didYouMean, .whichValue: say(.didYouMean)
    case .offerCall: say(.offerCall)
    case .offerPerson: say(.thirdMiss)
    }
  }

  /// Takes the line as the answer to the open side question: its yes, no, number or label. Anything else
  /// withdraws the question, and the line goes on.
  mutating func takesSideAnswer(_ line: NormalizedLine) -> Bool {
    guard let side = conversation.side else { return false }
    let offered = choices(of: side)
    // A doubtful yes wipes nothing, and a yes to several things names none of them: ask again.
    if isUndecided(line, about: side, offered) {
      recognitions.append(.sideAnswer(line.folded))
      ask(side)
      return true
    }
    conversation.side = nil
    let number = ChoiceNumber.read(line)
    guard let action = action(chosenBy: line, number, from: offered) ?? yesOrNo(line, to: side) else {
      return false
    }
    recognitions.append(.sideAnswer(line.folded))
    take(action, to: side)
    return true
  }

  /// Whether a line answers the side question without deciding it. It must not fall through: what waits
  /// below may be a consent.
  private func isUndecided(
    _ line: NormalizedLine, about side: SideQuestion, _ offered: [OfferedChoice]
  ) -> Bool {
    if let number = ChoiceNumber.read(line), !offered.indices.contains(number - 1) {
      return number <= Interpreter.mostChoices
    }
    let saysYes = AnswerReader.yesNo.read(line, today: context.today) == .understood(.yesNo(true))
    switch side {
    case .didYouMean(let near): return saysYes && near.count > 1
    case .whichValue(let values, _): return saysYes && values.count > 1
    case .wipe: return saysYes && line.asks
    case .switchTo, .offerCall, .offerPerson: return false
    }
  }

  private func yesOrNo(_ line: NormalizedLine, to side: SideQuestion) -> OfferedChoice.Action? {
    guard !line.asks,
      case .understood(.yesNo(let isYes)) = AnswerReader.yesNo.read(line, today: context.today)
    else { return nil }
    switch side {
    case .wipe, .switchTo, .offerCall, .offerPerson: return isYes ? .yes : .no
    case .didYouMean(let near): return isYes ? near.first.map { .suggestion($0) } : .no
    case .whichValue(let values, _): return isYes ? values.first.map { .answer($0) } : .no
    }
  }

  private mutating func take(_ action: OfferedChoice.Action, to side: SideQuestion) {
    switch (side, action) {
    case (.wipe, .yes): wipe()
    case (.wipe, _): declined(saying: .notWiped)
    case (.switchTo(let name, let line), .yes): enter(name, from: NormalizedLine(line))
    case (.switchTo, _): askAgain(.short)
    case (.offerCall(let topic), .yes), (.offerPerson(let topic), .yes): request(topic)
    case (.offerCall, _): askAgain(.short)
    case (.offerPerson, _): goOnWithoutHelp()
    case (.didYouMean, .suggestion(let suggestion)): take(suggestion)
    case (.didYouMean, _): declined(saying: .noAnswer)
    case (.whichValue, .answer(let value)): takeChosen(value)
    case (.whichValue(let values, let first), .nextPage): showMore(values, after: first)
    case (.whichValue, _): noneOfTheseValues()
    }
  }

  private mutating func declined(saying occasion: Occasion) {
    say(occasion)
    askAgain(.short)
  }

  private mutating func take(_ suggestion: NearMatch) {
    switch suggestion {
    case .article(let match):
      give(match)
      goOnAfterAnswer(to: NormalizedLine(""))
    case .dialog(let name, _, let line): enter(name, from: NormalizedLine(line))
    }
  }

  /// The next of several values; after the last the first again.
  mutating func showMore(_ values: [Value], after first: Int) {
    let next = valuePage(values, from: first).upperBound
    ask(.whichValue(values, first: next < values.count ? next : 0))
  }

  /// None was meant: that is said plainly, and the question comes again.
  private mutating func noneOfTheseValues() {
    if case .row = waitingQuestion?.type { say(.notInTable) }
    askAgain(.whole)
  }

  private mutating func takeChosen(_ value: Value) {
    guard let question = waitingQuestion else { return }
    accept(value, to: question, from: nil)
  }

  /// No help wanted at the third miss: an optional question is skipped, any other asked whole again.
  private mutating func goOnWithoutHelp() {
    state.misses = 0
    guard let question = waitingQuestion, question.skip != nil else { return askAgain(.whole) }
    skip(question)
  }
}
