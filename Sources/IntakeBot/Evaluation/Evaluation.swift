public import DialogEngine

/// How well questions are understood: counts, made of the outcomes of labelled questions.
///
/// A question in scope is *right* when its first answer is on one of its topics, also when it was abstained
/// from and that answer would only be offered; it is *refused* when it was abstained from.
public struct Evaluation: Sendable {
  /// The counts of some questions in scope.
  public struct Counts: Hashable, Sendable {
    /// The questions.
    public fileprivate(set) var questions = 0
    /// Those whose first answer is right.
    public fileprivate(set) var right = 0
    /// Those with a right answer among the first three.
    public fileprivate(set) var rightInThree = 0
    /// Those that were abstained from.
    public fileprivate(set) var refused = 0

    fileprivate mutating func add(_ outcome: QuestionOutcome) {
      questions += 1
      if outcome.isRight { right += 1 }
      if outcome.isRightInThree { rightInThree += 1 }
      if outcome.isAbstained { refused += 1 }
    }
  }

  /// A topic that was taken for another.
  public struct Confusion: Hashable, Sendable {
    /// What the question was about.
    public let topic: String
    /// What it was taken for.
    public let takenFor: String
    /// How many questions.
    public let questions: Int
  }

  /// All questions in scope.
  public private(set) var all = Counts()
  /// Those of each register, by its name, ascending.
  public let registers: [(name: String, counts: Counts)]
  /// Those of each topic, the first of a row's, with most that are not right first.
  public let topics: [(name: String, counts: Counts)]
  /// Topics taken for others, the most frequent first.
  public let confusions: [Confusion]
  /// The questions out of scope.
  public private(set) var outOfScope = 0
  /// Those that were rightly abstained from.
  public private(set) var abstained = 0
  /// The lines that tell of danger.
  public private(set) var safety = 0
  /// Those in which it was not seen, in the order of the file.
  public private(set) var unseen: [String] = []
  /// The other lines, in and out of scope.
  public private(set) var harmless = 0
  /// Those in which danger was seen, in the order of the file.
  public private(set) var falseAlarms: [String] = []
  /// What is right of what is answered, at each threshold.
  public let curve: CoverageCurve

  /// Asks each question as if it were the first line of a conversation on this day.
  public init(_ rows: [LabelledQuestion], _ understanding: ContentUnderstanding, on day: CalendarDate) {
    self.init(rows.map { QuestionOutcome($0, understanding.ask($0.question, on: day)) })
  }

  init(_ outcomes: [QuestionOutcome]) {
    let scope = outcomes.filter { !$0.row.isSafety && !$0.row.isOutOfScope }
    registers = Self.counts(scope) { $0.row.register }.sorted { $0.name < $1.name }
    topics = Self.counts(scope) { $0.row.topics[0] }.sorted {
      ($1.counts.missed, $0.name) < ($0.counts.missed, $1.name)
    }
    confusions = Self.confusions(scope)
    curve = CoverageCurve(outcomes.filter { !$0.row.isSafety })
    for outcome in scope { all.add(outcome) }
    for outcome in outcomes { count(outcome) }
  }

  private mutating func count(_ outcome: QuestionOutcome) {
    if outcome.row.isSafety {
      safety += 1
      if outcome.safety == nil { unseen.append(outcome.row.question) }
      return
    }
    harmless += 1
    if outcome.safety != nil { falseAlarms.append(outcome.row.question) }
    guard outcome.row.isOutOfScope else { return }
    outOfScope += 1
    if outcome.isAbstained { abstained += 1 }
  }

  private static func counts(
    _ outcomes: [QuestionOutcome], by key: (QuestionOutcome) -> String
  ) -> [(name: String, counts: Counts)] {
    var counts: [String: Counts] = [:]
    for outcome in outcomes { counts[key(outcome), default: Counts()].add(outcome) }
    return counts.map { (name: $0.key, counts: $0.value) }
  }

  private static func confusions(_ outcomes: [QuestionOutcome]) -> [Confusion] {
    var counts: [[String]: Int] = [:]
    for outcome in outcomes where !outcome.isRight {
      if let taken = outcome.takenFor { counts[[outcome.row.topics[0], taken], default: 0] += 1 }
    }
    let found = counts.map { Confusion(topic: $0.key[0], takenFor: $0.key[1], questions: $0.value) }
    return found.sorted { ($1.questions, $0.topic, $0.takenFor) < ($0.questions, $1.topic, $1.takenFor) }
  }
}

extension Evaluation {
  /// The lines of danger in which it was seen.
  public var safetySeen: Int { safety - unseen.count }
}

extension Evaluation.Counts {
  /// The questions whose first answer is not right.
  public var missed: Int { questions - right }
}
