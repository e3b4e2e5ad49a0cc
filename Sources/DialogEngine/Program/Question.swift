/// A compiled question: wording, type, and all that is said around it.
public final class Question: Sendable {
  /// Its dialog and name.
  public let id: QuestionID
  /// The step in which it is asked.
  let step: StepName
  /// Where it stands among the instructions of its dialog.
  let position: Int
  /// What it takes.
  public let type: AnswerType
  /// Whether it is asked again each time its dialog comes by.
  public let isAskedEachTime: Bool

  /// The wording; never empty; the last message asks.
  let messages: [Message]
  /// The wording for asking again.
  let short: Template
  /// The reason, when there is one.
  let reason: Template?
  /// What is said when a line was not understood.
  let notUnderstood: Template?
  /// What is said when a line was understood but cannot be.
  let invalid: Template?
  /// How to skip; nil when the question must be answered.
  let skip: String?
  /// A line that is understood, for the second try.
  let example: String?
  /// `skip`, as lines are compared with it.
  private let foldedSkip: String?
  /// Recognises answers.
  let reader: AnswerReader
  /// The labels and synonyms of the options, folded.
  private let optionTexts: WordSet
  /// All that can be chosen by a number, page by page in this order.
  let offeredChoices: [OfferedChoice]
  /// The same, as they are shown when they fit one page.
  let shownChoices: [Choice]
  /// And as they are remembered.
  let shownMarks: [UInt32]
  /// What it takes, less the options and bounds.
  let kind: AnswerKind

  init(
    id: QuestionID, step: StepName, position: Int, type: AnswerType, isAskedEachTime: Bool,
    messages: [Message], short: Template, reason: Template?,
    notUnderstood: Template?, invalid: Template?, skip: String?, example: String?
  ) {
    self.id = id
    self.step = step
    self.position = position
    self.type = type
    self.isAskedEachTime = isAskedEachTime
    self.messages = messages
    self.short = short
    self.reason = reason
    self.notUnderstood = notUnderstood
    self.invalid = invalid
    self.skip = skip
    self.example = example
    self.foldedSkip = skip.map { NormalizedLine($0).folded }
    self.reader = AnswerReader(type)
    self.optionTexts = WordSet(Question.optionTexts(of: type))
    self.offeredChoices = Question.offeredChoices(of: type, skip: skip)
    self.shownChoices = offeredChoices.numbered
    self.shownMarks = offeredChoices.map(\.mark)
    self.kind = type.kind
  }

  private static func optionTexts(of type: AnswerType) -> Set<String> {
    switch type {
    case .choice(let options), .multipleChoice(let options):
      Set(options.flatMap { [$0.label] + $0.synonyms }.map { NormalizedLine($0).folded })
    default: []
    }
  }

  /// Whether a line is exactly what the question says to type for skipping it.
  func isSkipText(_ line: NormalizedLine) -> Bool { foldedSkip == line.folded }

  /// Whether a line is exactly the label of an option, or one of its other words.
  func isOption(_ line: NormalizedLine) -> Bool { optionTexts.contains(line.folded) }

  /// The options, or yes and no, and last the way to skip, where numbers aren't answers themselves.
  private static func offeredChoices(of type: AnswerType, skip: String?) -> [OfferedChoice] {
    var choices: [OfferedChoice] = []
    switch type {
    case .choice(let options):
      choices = options.map { OfferedChoice(label: $0.label, action: .answer(.option($0.name))) }
    case .multipleChoice(let options):
      choices = options.map { OfferedChoice(label: $0.label, action: .answer(.options([$0.name]))) }
    case .yesNo, .consent:
      choices = [
        OfferedChoice(label: "Ja", action: .answer(.yesNo(true))),
        OfferedChoice(label: "Nee", action: .answer(.yesNo(false))),
      ]
    case .text, .name, .email, .phone, .postcode, .row: break
    case .number, .date, .companySize: return []
    }
    if let skip { choices.append(OfferedChoice(label: skip, action: .skip)) }
    return choices
  }

  /// The question's name as a person may read it: hyphens as spaces.
  var label: String { id.question.spoken }

  /// The options, for the two types that have them.
  var options: [AnswerOption] {
    switch type {
    case .choice(let options), .multipleChoice(let options): options
    default: []
    }
  }

  /// Whether the reason is said without being asked for.
  var statesReason: Bool {
    switch type {
    case .name, .phone, .email, .postcode: true
    default: false
    }
  }

  /// Whether a bare number is an answer, so that choices can't be numbered.
  var readsNumbers: Bool {
    switch type {
    case .number, .companySize, .date: true
    default: false
    }
  }

  /// Whether an answer is taken before the question is asked. Never what is personal, a yes or a no, or
  /// something without a clear shape.
  var takesVolunteeredAnswers: Bool {
    switch type {
    case .choice, .multipleChoice, .postcode, .companySize, .row: true
    case .yesNo, .text, .name, .number, .date, .email, .phone, .consent: false
    }
  }

  /// A fingerprint of the wording.
  var wording: UInt32 { messages.reduce(0) { ($0 &* 31) ^ $1.id } }

  /// Whether any words at all are an answer.
  var takesAnyWords: Bool { kind == .text || kind == .name }

  /// Whether this is what `contact` may ask only after a yes.
  var isPersonal: Bool {
    switch type {
    case .name, .phone, .email: true
    default: false
    }
  }
}
