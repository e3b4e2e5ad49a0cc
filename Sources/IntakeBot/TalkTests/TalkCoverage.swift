public import DialogEngine

/// What conversations came by: questions that waited, options that were chosen, articles that were given.
public struct TalkCoverage: Hashable, Sendable {
  /// Questions that waited for an answer.
  public private(set) var questions: Set<QuestionID> = []
  /// Options that were chosen.
  public private(set) var options: Set<ChosenOption> = []
  /// Articles that were given, by id.
  public private(set) var articles: Set<String> = []
  /// Topics about which a lead was made.
  public private(set) var leadTopics: Set<TopicID> = []
  /// Statements of the scripts that were run.
  public private(set) var statements: Set<RunStatement> = []

  /// An option of a question.
  public struct ChosenOption: Hashable, Sendable, Comparable {
    /// The question.
    public let question: QuestionID
    /// The option.
    public let option: OptionName

    /// By question, then by option.
    public static func < (left: Self, right: Self) -> Bool {
      (left.question, left.option) < (right.question, right.option)
    }
  }

  /// Nothing yet.
  public init() {}

  /// Adds what another conversation came by.
  public mutating func formUnion(_ other: TalkCoverage) {
    questions.formUnion(other.questions)
    options.formUnion(other.options)
    articles.formUnion(other.articles)
    leadTopics.formUnion(other.leadTopics)
    statements.formUnion(other.statements)
  }

  mutating func add(_ turn: RehearsedTurn) {
    if let waiting = turn.turn.waiting { questions.insert(waiting) }
    articles.formUnion(turn.turn.articles.map(\.article))
    leadTopics.formUnion(turn.leads.map(\.draft.topic))
    statements.formUnion(turn.turn.run)
    for recognition in turn.turn.recognitions {
      switch recognition {
      case .answer(let question, let value), .volunteered(let question, let value),
        .correction(let question, let value):
        add(value, of: question)
      default: break
      }
    }
  }

  private mutating func add(_ value: Value, of question: QuestionID) {
    switch value {
    case .option(let option): options.insert(ChosenOption(question: question, option: option))
    case .options(let chosen):
      options.formUnion(chosen.map { ChosenOption(question: question, option: $0) })
    default: break
    }
  }
}

extension TalkCoverage {
  /// The questions of a program that no conversation came by, sorted.
  public func missedQuestions(of program: Program) -> [QuestionID] {
    Self.questions(of: program).map(\.id).filter { !questions.contains($0) }
  }

  /// The options of a program that no conversation chose, sorted.
  public func missedOptions(of program: Program) -> [ChosenOption] {
    Self.options(of: program).filter { !options.contains($0) }
  }

  /// How many questions and options a program has.
  public static func totals(of program: Program) -> (questions: Int, options: Int) {
    (questions(of: program).count, options(of: program).count)
  }

  private static func questions(of program: Program) -> [Question] {
    program.dialogs.values.flatMap(\.questions.values).sorted { $0.id < $1.id }
  }

  private static func options(of program: Program) -> [ChosenOption] {
    questions(of: program).flatMap { question -> [ChosenOption] in
      switch question.type {
      case .choice(let options), .multipleChoice(let options):
        options.map { ChosenOption(question: question.id, option: $0.name) }
      default: []
      }
    }.sorted()
  }
}
