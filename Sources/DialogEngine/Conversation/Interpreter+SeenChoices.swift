extension Interpreter {
  /// A number typed while the script changed means what stood behind it on the screen, whatever its place now.
  /// What is gone is told, and the question asked anew.
  mutating func takesSeenChoice(_ line: NormalizedLine, of question: Question) -> Bool {
    guard let seen = choicesBeforeChange, !seen.isEmpty, !question.readsNumbers,
      !(question.type == .consent && line.asks),
      let numbers = ChoiceNumber.readSeveral(line), numbers.allSatisfy({ $0 <= seen.count })
    else { return false }
    guard let action = action(for: numbers.map { seen[$0 - 1] }, of: question) else {
      say(.moved)
      askAgain(.whole)
      return true
    }
    take(action, of: question)
    return true
  }

  /// What the choices with these marks do now; nil when one of them is gone, or they don't go together.
  private func action(for marks: [UInt32], of question: Question) -> OfferedChoice.Action? {
    if marks.count == 1 {
      switch marks[0] {
      case OfferedChoice.Mark.nextPage: return .nextPage
      case OfferedChoice.Mark.readMore: return state.unreadMore == nil ? nil : .readMore
      default: return question.offeredChoices.first { $0.mark == current(marks[0], of: question) }?.action
      }
    }
    guard case .multipleChoice(let options) = question.type else { return nil }
    let wanted = Set(marks.map { current($0, of: question) })
    let names = options.map(\.name).filter { wanted.contains($0.rawValue.fingerprint) }
    return names.count == wanted.count ? .answer(.options(names)) : nil
  }

  /// The mark of an option by its name of now.
  private func current(_ mark: UInt32, of question: Question) -> UInt32 {
    program.earlierNames.current(optionMarked: mark, of: question.id)?.rawValue.fingerprint ?? mark
  }
}
