/// A compiled dialog: immutable and shared.
public final class Dialog: Sendable {
  /// The dialog's name.
  public let name: DialogName
  /// The title, as people see it.
  public let title: String
  /// For whom it is; empty means everybody.
  public let audience: [String]
  /// Lines that open it.
  public let openingPhrases: [String]
  /// The topic under which somebody who asks for a person here is passed on.
  public let topic: TopicID?
  /// The questions, by name.
  public let questions: [QuestionName: Question]
  /// The steps, in the order of the script.
  public let steps: [StepName]
  /// The dialogs that this one runs with `doe`, each once, in the order of the script.
  public let callees: [DialogName]

  /// A question, as each step looks it up many times.
  func question(_ name: QuestionName) -> Question? { questionsByName[name.rawValue] }

  /// Whether nobody can open it by typing: it is a part of whatever dialog runs it.
  public var isHelper: Bool { openingPhrases.isEmpty && name != .contact }

  /// What the machine executes. Positions in it never leave the program.
  let instructions: [Instruction]
  /// Where each named place stands in `instructions`.
  let positions: [Place: Int]
  /// The lookups (`zoek`), by name.
  let lookups: [QuestionName: Lookup]
  /// The questions that take answers given before they are asked, in the order of the script.
  let volunteerable: [Question]
  private let questionsByName: WordMap<Question>

  init(
    name: DialogName, title: String, audience: [String], openingPhrases: [String], topic: TopicID?,
    steps: [StepName], code: DialogCode
  ) {
    self.name = name
    self.title = title
    self.audience = audience
    self.openingPhrases = openingPhrases
    self.topic = topic
    self.steps = steps
    self.questions = Dictionary(uniqueKeysWithValues: code.questions.map { ($0.id.question, $0) })
    questionsByName = WordMap(code.questions.map { ($0.id.question.rawValue, $0) })
    self.callees = code.callees
    self.instructions = code.instructions
    self.positions = code.positions
    self.lookups = code.lookups
    self.volunteerable = code.questions.filter(\.takesVolunteeredAnswers)
  }
}

/// What a dialog's statements compile to.
struct DialogCode: Sendable {
  var instructions: [Instruction] = []
  /// The line of each instruction.
  var lines: [Int] = []
  var positions: [Place: Int] = [:]
  var questions: [Question] = []
  var callees: [DialogName] = []
  var lookups: [QuestionName: Lookup] = [:]
}
