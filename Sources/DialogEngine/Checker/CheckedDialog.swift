/// A dialog with its parts at hand.
final class CheckedDialog: Sendable {
  /// A statement and the step that it stands in, counted from 0.
  struct Placed: Sendable {
    let statement: StatementSyntax
    let step: Int
  }

  /// What a name of a dialog stands for.
  enum Declared: Sendable {
    case question(QuestionSyntax)
    case lookup(LookupSyntax)
  }

  let script: ScriptSyntax
  /// All statements, in the order of the file, also nested ones.
  let statements: [Placed]
  let questions: [QuestionSyntax]
  let lookups: [LookupSyntax]
  /// The tests of every `als`.
  let tests: [TestSyntax]
  /// The `doe` statements.
  let calls: [(name: Located<DialogName>, range: SourceRange, step: Int)]
  /// The first of each name.
  let declared: [QuestionName: Declared]
  let stepIndex: [StepName: Int]
  /// Whether it makes a lead itself.
  let hasRequest: Bool
  /// Where answers are named.
  let uses: [ReferenceUse]
  let stepNames: Suggester
  let answerNames: Suggester

  var name: DialogName { script.name.value }
  var path: String { script.file.path }
  var isFixedTexts: Bool { name == .fixedTexts }
  var isContact: Bool { name == .contact }

  init(_ script: ScriptSyntax) {
    self.script = script
    var walk = StatementWalk()
    for (index, step) in script.steps.enumerated() { walk.walk(step.body, step: index) }
    statements = walk.statements
    questions = walk.questions
    lookups = walk.lookups
    tests = walk.tests
    calls = walk.calls
    uses = walk.uses
    hasRequest = walk.statements.contains { placed in
      if case .request = placed.statement { true } else { false }
    }
    declared = Dictionary(walk.declared) { first, _ in first }
    stepIndex = Dictionary(script.steps.enumerated().map { ($1.name.value, $0) }) { first, _ in first }
    let file = script.file
    stepNames = Suggester(
      script.steps.map { NearName($0.name.value.rawValue, line: file.line(at: $0.name.range.start)) })
    answerNames = Suggester(
      walk.declaredNames.map { NearName($0.value.rawValue, line: file.line(at: $0.range.start)) })
  }

  /// Every text that a person reads.
  var texts: [Word] {
    [script.title]
      + statements.flatMap { placed -> [Word] in
        switch placed.statement {
        case .say(let message): message.variants.map(\.raw)
        case .ask(let question): question.texts.map(\.raw) + question.options.map(\.label)
        default: []
        }
      }
  }

  /// The line, from 1, of a range.
  func line(_ range: SourceRange) -> Int { script.file.line(at: range.start) }
}

/// Gathers the parts of a dialog in the order of the file.
private struct StatementWalk {
  var statements: [CheckedDialog.Placed] = []
  var questions: [QuestionSyntax] = []
  var lookups: [LookupSyntax] = []
  var tests: [TestSyntax] = []
  var calls: [(name: Located<DialogName>, range: SourceRange, step: Int)] = []
  var declared: [(QuestionName, CheckedDialog.Declared)] = []
  var declaredNames: [Located<QuestionName>] = []
  var uses: [ReferenceUse] = []

  mutating func walk(_ body: [StatementSyntax], step: Int) {
    for statement in body {
      statements.append(CheckedDialog.Placed(statement: statement, step: step))
      uses += ReferenceUse.all(in: statement)
      switch statement {
      case .ask(let question):
        questions.append(question)
        declared.append((question.name.value, .question(question)))
        declaredNames.append(question.name)
      case .look(let lookup):
        lookups.append(lookup)
        declared.append((lookup.name.value, .lookup(lookup)))
        declaredNames.append(lookup.name)
      case .run(let name, let range): calls.append((name, range, step))
      case .branch(let branch):
        for arm in branch.arms {
          uses += ReferenceUse.all(in: arm)
          tests += arm.tests
          walk(arm.body, step: step)
        }
        if let otherwise = branch.otherwise { walk(otherwise, step: step) }
      default: break
      }
    }
  }
}
