/// One instruction of the machine. Targets are positions in the same dialog.
enum Instruction: Sendable {
  /// Say a message.
  case say(Message)
  /// Ask a question, unless its answer is known.
  case ask(Question)
  /// Go on at the target when all tests hold, else with the next instruction.
  case branch([Test], then: Int)
  /// Go on at the target.
  case jump(Int)
  /// Run another dialog, then go on behind this instruction.
  case call(DialogName, at: Place)
  /// Give the article on a topic.
  case answer(TopicSource)
  /// Ask consent, then how to reach the person, then send a lead.
  case request(Request)
  /// This dialog is done.
  case done

  /// Whether another dialog may be on top afterwards.
  var maySwitchDialog: Bool {
    switch self {
    case .call, .request, .done: true
    case .say, .ask, .branch, .jump, .answer: false
    }
  }
}

/// A topic that is fixed, or is the name of the option that was chosen.
enum TopicSource: Hashable, Sendable {
  case fixed(TopicID)
  case option(QuestionID)
}

/// `aanvraag over ONDERWERP` with what goes along.
struct Request: Hashable, Sendable {
  let topic: TopicSource
  let carried: [Reference]
  let place: Place
}

/// One test of an `als`.
struct Test: Hashable, Sendable {
  let subject: Reference
  let predicate: Predicate
}

/// What an answer is held against.
enum Predicate: Hashable, Sendable {
  case isAny([String])
  case isNone([String])
  case isKnown
  case isUnknown
  case compares(Comparison, Double)
}
