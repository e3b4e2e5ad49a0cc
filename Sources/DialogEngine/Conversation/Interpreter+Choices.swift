extension Interpreter {
  /// How many choices are shown at once; a longer list shows one less, and `Meer`.
  static let mostChoices = 6

  /// What can be chosen now, as it is shown. What stands behind the numbers is noted; nothing for a question of the bot's own,
  /// which a change of the script withdraws.
  mutating func showChoices() -> [Choice] {
    conversation.seenChoices = []
    guard !conversation.isEnded, !conversation.awaitsOutcome else { return [] }
    if let side = conversation.side { return choices(of: side).numbered }
    guard let question = waitingQuestion else { return [] }
    if offersAll(of: question), language == Translation.dutch {
      conversation.seenChoices = question.shownMarks
      return question.shownChoices
    }
    let choices = choices(of: question)
    conversation.seenChoices = choices.map(\.mark)
    return choices.numbered
  }

  /// Whether the choices are just those of the question, all at once.
  private func offersAll(of question: Question) -> Bool {
    state.unreadMore == nil && question.offeredChoices.count <= Interpreter.mostChoices
  }

  /// What can be chosen at a question, in the order of the numbers.
  func choices(of question: Question) -> [OfferedChoice] {
    var choices = pagedChoices(of: question)
    if state.unreadMore != nil, !question.readsNumbers, question.id.dialog != .contact,
      choices.count < Interpreter.mostChoices
    {
      choices.append(OfferedChoice(label: label(.moreToReadLabel), action: .readMore))
    }
    return spoken(choices)
  }

  func choices(of side: SideQuestion) -> [OfferedChoice] {
    switch side {
    case .wipe, .switchTo, .offerCall, .offerPerson:
      spoken(OfferedChoice.yesAndNo)
    case .didYouMean(let suggestions):
      suggestions.map { OfferedChoice(label: spoken($0.title), action: .suggestion($0)) } + [noneOfThese]
    case .whichValue(let values, let first):
      valueChoices(values, from: first) + [noneOfThese]
    }
  }

  private var noneOfThese: OfferedChoice { OfferedChoice(label: label(.noneOfThese), action: .no) }

  /// As many values as leave room for "none of these"; of more than that one less, and `Meer`.
  private func valueChoices(_ values: [Value], from first: Int) -> [OfferedChoice] {
    let type = waitingQuestion?.type ?? .text
    let shown = values[valuePage(values, from: first)].map {
      OfferedChoice(label: printed($0, of: type), action: .answer($0))
    }
    guard shown.count < values.count else { return shown }
    return shown + [OfferedChoice(label: label(.moreLabel), action: .nextPage)]
  }

  /// Which of several values are shown.
  func valuePage(_ values: [Value], from first: Int) -> Range<Int> {
    let room = Interpreter.mostChoices - 1
    guard values.count > room else { return 0..<values.count }
    let first = values.indices.contains(first) ? first : 0
    return first..<min(first + room - 1, values.count)
  }

  private func label(_ occasion: Occasion) -> String {
    (program.fixedTexts[occasion]?.first?.variants.first).map { rendered($0) } ?? ""
  }

  private func pagedChoices(of question: Question) -> [OfferedChoice] {
    let all = question.offeredChoices
    guard all.count > Interpreter.mostChoices else { return all }
    let size = Interpreter.mostChoices - 1
    let first = min(state.page * size, (all.count - 1) / size * size)
    let page = Array(all[first..<min(first + size, all.count)])
    return page + [OfferedChoice(label: label(.moreLabel), action: .nextPage)]
  }

  /// Shows the next page of a long choice, after the last one the first.
  mutating func turnPage(of question: Question) -> Bool {
    let size = Interpreter.mostChoices - 1
    guard question.offeredChoices.count > Interpreter.mostChoices else { return false }
    let pages = (question.offeredChoices.count + size - 1) / size
    state.page = (state.page + 1) % pages
    return true
  }

  /// What a line chooses: by the number that it is, or by exactly its label.
  func action(
    chosenBy line: NormalizedLine, _ number: Int?, from offered: [OfferedChoice]
  ) -> OfferedChoice.Action? {
    if let number { return offered.indices.contains(number - 1) ? offered[number - 1].action : nil }
    return offered.first { $0.folded == line.folded }?.action
  }
}
