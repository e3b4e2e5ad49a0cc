extension Interpreter {
  /// The language in which the person is spoken to.
  var language: String { conversation.language }

  /// Goes on in the language of the line, when there are texts in it. A name says nothing of the language that
  /// somebody speaks.
  mutating func noteLanguage(of line: String) {
    guard !program.languages.isEmpty, !(waitingQuestion?.isPersonal ?? false),
      let found = context.understanding.language(of: line),
      found == Translation.dutch || program.languages.contains(found)
    else { return }
    conversation.language = found
  }

  /// Tells somebody who writes another language, once for each, what this computer speaks and how to reach a person:
  /// the article `andere-taal.pl` and the like. False where there is no such text, or it was told before.
  mutating func tellsOfLanguage(_ line: NormalizedLine) -> Bool {
    guard !(waitingQuestion?.isPersonal ?? false), let found = context.understanding.language(of: line.raw),
      found != Translation.dutch, found != language
    else { return false }
    let name = "andere-taal.\(found)"
    let mark = name.fingerprint
    guard conversation.said.count(of: mark) == 0, let notice = context.understanding.article(name) else {
      return false
    }
    conversation.said.add(mark)
    messages += notice.messages
    return true
  }

  /// A text without places, in the language of the conversation.
  func spoken(_ dutch: String) -> String { program.text(dutch, in: language) }

  /// A value as the person reads it.
  func printed(_ value: Value, of type: AnswerType, in language: String, isAmount: Bool = false) -> String {
    guard language != Translation.dutch else { return value.printed(for: type, isAmount: isAmount) }
    switch value {
    case .option: return program.text(value.printed(for: type), in: language)
    case .options(let names):
      let labels = names.map { program.text(Value.option($0).printed(for: type), in: language) }
      return list(labels, in: language)
    case .yesNo(let isYes): return program.text(isYes ? "Ja" : "Nee", in: language).lowercased()
    default: return value.printed(for: type, isAmount: isAmount)
    }
  }

  /// A value as the person reads it.
  func printed(_ value: Value, of type: AnswerType) -> String { printed(value, of: type, in: language) }

  /// `a, b en c`
  func list(_ items: [String], in language: String) -> String {
    items.joinedForPeople(and: program.text("en", in: language))
  }

  /// Choices with their labels in the language of the conversation.
  func spoken(_ choices: [OfferedChoice]) -> [OfferedChoice] {
    guard language != Translation.dutch else { return choices }
    return choices.map { OfferedChoice(label: spoken($0.label), action: $0.action) }
  }

  /// Whether a line is exactly what the question says to type for skipping it.
  func isSkipText(_ line: NormalizedLine, of question: Question) -> Bool {
    if question.isSkipText(line) { return true }
    guard language != Translation.dutch, let skip = question.skip else { return false }
    return NormalizedLine(spoken(skip)).folded == line.folded
  }

  /// What a line chooses by its label in the language of the conversation, on the screen or not.
  func action(labelled line: NormalizedLine, by question: Question) -> OfferedChoice.Action? {
    guard language != Translation.dutch else { return nil }
    return spoken(question.offeredChoices).first { $0.folded == line.folded }?.action
  }
}
