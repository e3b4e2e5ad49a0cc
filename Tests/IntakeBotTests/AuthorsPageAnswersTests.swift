import DialogEngine
import IntakeBot
import Testing

/// A `voorbeeld` of a question on the authors' page: what somebody types, and what it must become.
struct AuthorsAnswer: Sendable, CustomTestStringConvertible {
  let example: AuthorsExample
  let question: QuestionID
  let typed: String
  let expected: String

  var testDescription: String { "LEESMIJ.md:\(example.line) \(typed) => \(expected)" }

  /// All of them, in the order of the page.
  static let all: [AuthorsAnswer] = AuthorsPage.examples
    .filter { $0.kind == .dialog || $0.kind == .fragment }
    .flatMap(answers)

  private static func answers(in example: AuthorsExample) -> [AuthorsAnswer] {
    guard let script = Parser.parse(SourceFile(path: "voorbeeld.dialog", text: example.script)).script
    else { return [] }
    return script.steps.flatMap { questions(in: $0.body) }.flatMap { question in
      question.examples.map { shown in
        AuthorsAnswer(
          example: example, question: QuestionID(script.name.value, question.name.value),
          typed: shown.line.value, expected: shown.expected.value)
      }
    }
  }

  private static func questions(in statements: [StatementSyntax]) -> [QuestionSyntax] {
    statements.flatMap { statement -> [QuestionSyntax] in
      switch statement {
      case .ask(let question): [question]
      case .branch(let branch):
        branch.arms.flatMap { questions(in: $0.body) } + questions(in: branch.otherwise ?? [])
      default: []
      }
    }
  }
}

@Suite("What people may type, by the handbook for authors")
struct AuthorsPageAnswersTests {
  @Test("It shows at least one answer of most kinds")
  func enough() {
    #expect(AuthorsAnswer.all.count >= 20)
  }

  @Test("An answer is understood as the page says", arguments: AuthorsAnswer.all)
  func answer(_ row: AuthorsAnswer) throws {
    let isFragment = row.example.kind == .fragment
    let content = isFragment ? AuthorsStage.fragments : AuthorsStage.scripts[row.example.line]
    // Scripts that can't run fail in a row of their own.
    guard let program = content?.program else { return }
    let type = try #require(program.question(row.question)?.type)
    let today = try ShippedDialogs.monday().date
    let reading = AnswerReader(type).read(NormalizedLine(row.typed), today: today)
    guard case .understood(let value) = reading else {
      Issue.record("\(reading)")
      return
    }
    #expect(value.printed(for: type) == row.expected)
  }
}
