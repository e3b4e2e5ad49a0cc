internal import DialogEngine

extension WrittenFile {
  /// What a script tells its readers; nil when its form is broken.
  init?(script file: SourceFile) {
    guard let script = ParsedScript(file).script else { return nil }
    var texts = [ReaderText(kind: .label, value: script.title.value, range: script.title.range)]
    for step in script.steps { texts += Self.texts(of: step.body) }
    self.init(file, .script, texts: texts, waivers: LanguageWaiver.inComments(file))
  }

  private static func texts(of body: [StatementSyntax]) -> [ReaderText] {
    body.flatMap { statement -> [ReaderText] in
      switch statement {
      case .say(let message): return texts(of: message)
      case .ask(let question): return texts(of: question)
      case .branch(let branch):
        return branch.arms.flatMap { texts(of: $0.body) } + texts(of: branch.otherwise ?? [])
      default: return []
      }
    }
  }

  private static func texts(of question: QuestionSyntax) -> [ReaderText] {
    let asides = [question.short, question.reason, question.notUnderstood, question.invalid]
    return question.messages.flatMap(texts) + asides.compactMap { $0 }.map { text(.message, $0.raw) }
      + [question.skip].compactMap { $0 }.map { text(.label, $0.raw) }
      + question.options.map { text(.label, $0.label) }
  }

  private static func texts(of message: MessageSyntax) -> [ReaderText] {
    message.variants.map { text(.message, $0.raw) }
  }

  private static func text(_ kind: ReaderText.Kind, _ located: Located<String>) -> ReaderText {
    ReaderText(kind: kind, value: located.value, range: located.range)
  }
}
