/// One statement of a step.
public indirect enum StatementSyntax: Sendable {
  /// `zeg TEKST`, with its other wordings.
  case say(MessageSyntax)
  /// `vraag NAAM: TYPE`.
  case ask(QuestionSyntax)
  /// One or more `als` blocks that stand directly under each other, and their `anders`.
  case branch(BranchSyntax)
  /// `ga naar STAP`.
  case go(Located<StepName>, range: SourceRange)
  /// `doe DIALOOG`.
  case run(Located<DialogName>, range: SourceRange)
  /// `antwoord ONDERWERP` or `antwoord {vraag}`.
  case answer(TopicSyntax, range: SourceRange)
  /// `zoek NAAM in TABEL met KOLOM, ...`.
  case look(LookupSyntax)
  /// `aanvraag over ONDERWERP`.
  case request(RequestSyntax)
  /// `klaar`.
  case done(range: SourceRange)

  /// Where the statement's own line stands, without what is nested under it.
  public var range: SourceRange {
    switch self {
    case .say(let message): message.range
    case .ask(let question): question.range
    case .branch(let branch): branch.arms.first?.range ?? SourceRange(0, 0)
    case .go(_, let range), .run(_, let range), .answer(_, let range), .done(let range): range
    case .look(let lookup): lookup.range
    case .request(let request): request.range
    }
  }
}

/// A topic written out, or taken from an answer.
public enum TopicSyntax: Sendable {
  /// `antwoord ev-certificaat`.
  case fixed(Located<TopicID>)
  /// `antwoord {onderwerp}`.
  case reference(ReferenceSyntax)
}

/// `als` blocks that stand directly under each other. Each is tested by itself, in order; `anders` runs
/// when none of them was taken.
public struct BranchSyntax: Sendable {
  /// The `als` blocks; never empty.
  public let arms: [BranchArmSyntax]
  /// What stands under `anders`, if there is one.
  public let otherwise: [StatementSyntax]?
  /// Where `anders` stands, if there is one.
  public let otherwiseRange: SourceRange?
}

/// One `als` with the statements under it.
public struct BranchArmSyntax: Sendable {
  /// The tests, all of which must hold; never empty.
  public let tests: [TestSyntax]
  /// The statements under it; never empty.
  public let body: [StatementSyntax]
  /// The line of the `als`.
  public let range: SourceRange
}

/// `vraag is waarde of waarde` and its kin.
public struct TestSyntax: Sendable {
  /// What is tested.
  public let subject: ReferenceSyntax
  /// The test.
  public let predicate: PredicateSyntax
  /// The whole test.
  public let range: SourceRange
}

/// What an answer is held against.
public enum PredicateSyntax: Sendable {
  /// `is a of b`: any of these.
  case isAny([Located<String>])
  /// `is niet a of b`: known, and none of these.
  case isNone([Located<String>])
  /// `is bekend`.
  case isKnown
  /// `is onbekend`.
  case isUnknown
  /// `is meer dan 100` and the other three.
  case compares(Comparison, Located<Double>)
}

/// How an answer compares with a number.
public enum Comparison: String, Sendable, CaseIterable {
  /// Strictly greater.
  case moreThan = "meer dan"
  /// Strictly less.
  case lessThan = "minder dan"
  /// Greater or equal.
  case atLeast = "minstens"
  /// Less or equal.
  case atMost = "hoogstens"
}

/// `vraag`, `dialoog.vraag`, `vraag.kolom`, `aanvraag.uitkomst`: dotted names.
public struct ReferenceSyntax: Sendable {
  /// The names, one to three.
  public let parts: [Located<String>]
  /// All of them, without braces.
  public let range: SourceRange
}

/// `zoek NAAM in TABEL met KOLOM [is WAARDE], ...`.
public struct LookupSyntax: Sendable {
  /// What the row found is called.
  public let name: Located<QuestionName>
  /// The table.
  public let table: Located<TableName>
  /// The columns that must match; never empty.
  public let keys: [LookupKeySyntax]
  /// The whole line.
  public let range: SourceRange
}

/// One column of a lookup: equal to a fixed text, or to the answer of the same name.
public struct LookupKeySyntax: Sendable {
  /// The column.
  public let column: Located<ColumnName>
  /// The text it must equal; nil means: the answer named like the column.
  public let value: Located<String>?
}

/// `aanvraag over ONDERWERP`, with `mee`.
public struct RequestSyntax: Sendable {
  /// What the lead is about.
  public let topic: TopicSyntax
  /// `mee`: the answers that go along.
  public let carried: [ReferenceSyntax]
  /// The whole line.
  public let range: SourceRange
}
