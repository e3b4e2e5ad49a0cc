extension Interpreter {
  /// Takes the line as the answer to the waiting question, when it is one.
  mutating func takesAnswer(_ line: NormalizedLine) -> Bool {
    guard let question = waitingQuestion else { return false }
    if takesChoice(line, of: question) { return true }
    if isSkipText(line, of: question) {
      skip(question)
      return true
    }
    if asksReason(line) {
      giveReason(of: question)
      return true
    }
    if line.asks {
      return takesAnswerBesideQuestion(line, to: question) || takesHesitantAnswer(line, to: question)
    }
    if isSkip(line, of: question) {
      skip(question)
      return true
    }
    if leavesRoomForQuestions(question, line), isAnswerable(line) { return false }
    if opensExactly(line, at: question) { return false }
    if takesBehindYesOrNo(line, at: question) { return true }
    if saysOnlyYes(line), question.kind == .text { return false }
    return takes(reading(of: line, by: question), to: question, from: line)
  }

  /// Whether a line that the knowledge base or an opening phrase is sure about is no answer: at a text
  /// question, and at the front door when a word of a whole sentence happens to name an option. In
  /// `contact` a text is what a person must get to read, in the words of who asks.
  private func leavesRoomForQuestions(_ question: Question, _ line: NormalizedLine) -> Bool {
    if question.id.dialog == .contact { return false }
    return question.kind == .text || isSentenceAtFrontDoor(line, for: question)
  }

  /// Whether the line is, word for word, a phrase that opens a dialog.
  private mutating func opensExactly(_ line: NormalizedLine, at question: Question) -> Bool {
    guard !isInForm, !question.options.isEmpty, !question.isOption(line) else { return false }
    return (dialogs(for: line).first?.confidence ?? 0) == 1
  }

  /// Asked whether there is anything else, `nee, ik bedoel een stage` is no goodbye: what follows the yes or no
  /// counts, when something is known about it. `nee dank je, ik weet genoeg` is one.
  private mutating func takesBehindYesOrNo(_ line: NormalizedLine, at question: Question) -> Bool {
    guard !isInForm, question.kind == .yesNo, state.top?.step == .anythingElse,
      let (lead, rest) = YesNoSignals(line).leadAndRest, lead != .no || goesOn(rest), isAnswerable(rest)
    else { return false }
    return takesQuestion(rest)
  }

  /// Whether what follows a no asks for something else.
  private func goesOn(_ rest: NormalizedLine) -> Bool {
    rest.asks || rest.tokens.contains { Interpreter.wordsThatGoOn.contains($0.text) }
  }

  private static let wordsThatGoOn = CommonWords.words(
    "bedoel bedoelde maar wacht wil wou zoek zocht toch liever vraag moet")

  /// `ja`, `ja hoor`: where a text is asked, this agrees to tell something, and tells nothing yet.
  private func saysOnlyYes(_ line: NormalizedLine) -> Bool {
    let signals = YesNoSignals(line)
    return line.tokens.count <= 2 && signals.isCovered && signals.contains(.yes)
  }

  private func isSentenceAtFrontDoor(_ line: NormalizedLine, for question: Question) -> Bool {
    !isInForm && line.tokens.count > 3 && !question.options.isEmpty && !question.isOption(line)
      && !isOptionWithPlace(line, of: question)
  }

  /// The words of an option and where that is: `ik werk bij een garage in Zwolle`.
  private func isOptionWithPlace(_ line: NormalizedLine, of question: Question) -> Bool {
    (2...3).contains { size in
      let end = line.tokens.count - size
      return end > 0 && Interpreter.wordsBeforePlaces.contains(line.tokens[end].text)
        && question.isOption(line.part(0..<end))
    }
  }

  private static let wordsBeforePlaces = CommonWords.words("in te bij uit vlakbij rond nabij")

  /// At the front door a whole sentence chooses only what somebody says of themselves.
  private func reading(of line: NormalizedLine, by question: Question) -> Reading {
    guard isSentenceAtFrontDoor(line, for: question) else {
      return question.reader.read(line, today: context.today)
    }
    return question.reader.find(in: line, today: context.today).map { .understood($0) } ?? .notUnderstood
  }

  private mutating func takes(_ reading: Reading, to question: Question, from line: NormalizedLine) -> Bool {
    switch reading {
    case .understood(let value): accept(value, to: question, from: line)
    case .invalid(let reason): reject(reason, by: question)
    case .ambiguous(let values): ask(.whichValue(values, first: 0))
    case .notUnderstood: return false
    }
    return true
  }

  /// A number on the screen, or exactly what stands behind it.
  mutating func takesChoice(_ line: NormalizedLine, of question: Question) -> Bool {
    if takesSeenChoice(line, of: question) { return true }
    let offered = choices(of: question)
    // "Ja?" is no consent, though it is the label of the choice.
    guard !offered.isEmpty, !(question.kind == .consent && line.asks) else { return false }
    let number = ChoiceNumber.read(line)
    let chosen = action(chosenBy: line, number, from: offered) ?? action(labelled: line, by: question)
    if let action = chosen {
      take(action, of: question)
      return true
    }
    guard !question.options.isEmpty || question.kind == .yesNo, number != nil,
      !question.isOption(line),
      !isMultiple(question)
    else { return false }
    recognitions.append(.invalid(question.id, .outOfBounds(1...Double(offered.count))))
    countMiss(at: question) { $0.say(.noSuchChoice, [.count: String(offered.count)]) }
    return true
  }

  private func isMultiple(_ question: Question) -> Bool {
    if case .multipleChoice = question.type { true } else { false }
  }

  mutating func take(_ action: OfferedChoice.Action, of question: Question) {
    switch action {
    case .answer(let value): accept(value, to: question, from: nil)
    case .skip: skip(question)
    case .nextPage:
      _ = turnPage(of: question)
      askAgain(.short)
    case .readMore: readMore()
    case .yes, .no, .suggestion: break  // Only side questions offer these.
    }
  }

  /// A line that answers and asks: the parts that don't ask are read as the answer, the others go to the
  /// knowledge base. A consent is never taken from such a line, only a refusal is.
  private mutating func takesAnswerBesideQuestion(_ line: NormalizedLine, to question: Question) -> Bool {
    let parts = line.partsBySense()
    guard let answering = parts.answering, let asking = parts.asking else { return false }
    guard case .understood(let value) = reading(of: answering, by: question) else { return false }
    if question.kind == .text { return false }
    if question.kind == .consent, value == .yesNo(true) {
      answerOrAdmit(asking)
      askAgain(.short)
      return true
    }
    accept(value, to: question, from: answering, thenAnswering: asking)
    return true
  }

  /// `5611 AB?`: a few words that ask by their question mark only are an answer, given with some doubt.
  /// Consent needs more certainty.
  private mutating func takesHesitantAnswer(_ line: NormalizedLine, to question: Question) -> Bool {
    let statement = NormalizedLine(line.folded)
    guard line.tokens.count <= 3, question.kind != .consent, !question.takesAnyWords, !statement.asks,
      case .understood(let value) = question.reader.read(statement, today: context.today)
    else { return false }
    accept(value, to: question, from: nil)
    return true
  }

  /// Writes the answer down, takes what else the line holds, and runs on.
  mutating func accept(
    _ value: Value, to question: Question, from line: NormalizedLine?,
    thenAnswering asked: NormalizedLine? = nil
  ) {
    recognitions.append(.answer(question.id, value))
    rememberWayBack()
    state.misses = 0
    state.unreadMore = nil
    state.answers.set(question.id, value, origin: .asked, turn: conversation.turn)
    if question.kind == .consent { settleConsent(value, of: question) }
    if let line { takeVolunteered(from: line, besides: value) }
    if let asked, answerOrAdmit(asked), !isInForm, resumesAtAnythingElse() { return }
    goOn(behind: question)
  }

  mutating func skip(_ question: Question) {
    recognitions.append(.skipped(question.id))
    rememberWayBack()
    state.misses = 0
    state.unreadMore = nil
    state.answers.set(question.id, nil, origin: .asked, turn: conversation.turn)
    goOn(behind: question)
  }

  /// Keeps the state as it is, so that `terug` can come back to it.
  mutating func rememberWayBack() { remember(state) }

  /// Keeps a state on the way back; the oldest makes room.
  mutating func remember(_ state: ConversationState) {
    conversation.wayBack.push(state)
  }

  private mutating func reject(_ reason: InvalidReason, by question: Question) {
    recognitions.append(.invalid(question.id, reason))
    countMiss(at: question) { interpreter in
      if let invalid = question.invalid { interpreter.say(invalid) } else { interpreter.say(.invalid) }
    }
  }

  /// `waarom?`, as a whole line.
  func asksReason(_ line: NormalizedLine) -> Bool {
    Interpreter.reasonPhrases.contains(line.folded)
  }

  private static let reasonPhrases = WordSet([
    "waarom", "waarom dan", "hoezo", "waarvoor", "waar is dat voor", "waarom wil je dat weten",
    "waarom vraag je dat", "waarom moet je dat weten", "waarom is dat nodig", "waarvoor is dat nodig",
    "waarom wilt u dat weten", "waarom vraagt u dat", "waar heb je dat voor nodig",
  ])

  private mutating func giveReason(of question: Question) {
    sayReason(of: question)
    askAgain(.short)
  }

  mutating func sayReason(of question: Question) {
    recognitions.append(.reasonAsked)
    if let reason = question.reason { say(reason) } else { say(.noReason) }
  }

  /// Words that leave an optional question unanswered, beside its own.
  private func isSkip(_ line: NormalizedLine, of question: Question) -> Bool {
    guard question.skip != nil else { return false }
    if question.kind == .yesNo { return Interpreter.skipWords.contains(line.folded) }
    return Interpreter.skipWords.contains(line.folded) || Interpreter.refusals.contains(line.folded)
  }

  private static let skipWords = WordSet(["overslaan", "sla over", "sla maar over", "volgende", "skip"])

  static let refusals = WordSet([
    "liever niet", "nee", "nee liever niet", "dat zeg ik liever niet", "zeg ik liever niet", "zeg ik niet",
    "weet ik niet", "weet niet", "dat weet ik niet", "weet ik niet precies", "dat weet ik niet precies",
    "ik weet het niet", "ik weet niet", "geen idee", "maakt niet uit", "maakt me niet uit", "geen voorkeur",
    "wil ik niet zeggen", "dat wil ik niet zeggen", "geen", "geen naam", "hoeft niet", "gaat je niks aan",
    "nee dank je", "niet nodig",
  ])
}

extension AnswerReader {
  /// Reads yes and no for the bot's own questions.
  static let yesNo = AnswerReader(.yesNo)
}
