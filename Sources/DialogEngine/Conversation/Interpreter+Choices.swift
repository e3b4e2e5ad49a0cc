extension Interpreter {
  /// How many choices are shown at once; a longer list shows one less, and `Meer`.
  static let mostChoices = 6

  /// What can be chosen now, in the order of the numbers.
  func offeredChoices() -> [OfferedChoice] {
    guard !conversation.isEnded, !conversation.awaitsLead else { return [] }
    if let side = conversation.side { return choices(of: side) }
    return waitingQuestion.map { choices(of: $0) } ?? []
  }

  /// The same, as it is shown.
  func shownChoices() -> [Choice] {
    guard !conversation.isEnded, !conversation.awaitsLead else { return [] }
    if let side = conversation.side { return choices(of: side).numbered }
    guard let question = waitingQuestion else { return [] }
    let isWhole = state.unreadMore == nil && question.offeredChoices.count <= Interpreter.mostChoices
    return isWhole ? question.shownChoices : choices(of: question).numbered
  }

  /// What can be chosen at a question, in the order of the numbers.
  func choices(of question: Question) -> [OfferedChoice] {
    var choices = pagedChoices(of: question)
    if state.unreadMore != nil, !question.readsNumbers, question.id.dialog != .contact,
      choices.count < Interpreter.mostChoices
    {
      choices.append(OfferedChoice(label: label(.moreToReadLabel), action: .readMore))
    }
    return choices
  }

  func choices(of side: SideQuestion) -> [OfferedChoice] {
    switch side {
    case .wipe, .switchTo, .offerCall, .offerPerson:
      OfferedChoice.yesAndNo
    case .didYouMean(let suggestions):
      suggestions.map { OfferedChoice(label: $0.title, action: .suggestion($0)) }
        + [OfferedChoice(label: label(.noneOfThese), action: .no)]
    case .whichValue(let values):
      values.map {
        OfferedChoice(label: $0.printed(for: waitingQuestion?.type ?? .text), action: .answer($0))
      }
        + [OfferedChoice(label: label(.noneOfThese), action: .no)]
    }
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
