/// A text that people read, which a translation may give in another language.
public struct TranslatableText: Hashable, Sendable {
  /// The Dutch text as it is written, braces and all.
  public let text: String
  /// The file in which it stands first; empty for the engine's own words and for topics.
  public let path: String

  /// All that is said with these scripts, each text once, in the order of the files and then of the script: titles,
  /// messages, labels, names of questions as people read them, what topics and their receivers are called, and
  /// the few words of the engine itself.
  public static func all(in scripts: [SourceFile], topics: [Topic]) -> [TranslatableText] {
    var collector = Collector()
    for script in scripts.compactMap({ ParsedScript($0).script }) { collector.add(script) }
    collector.path = ""
    for topic in topics where topic.role != nil {
      collector.add(topic.title)
      collector.add(topic.receiver)
    }
    Translation.ownWords.forEach { collector.add($0) }
    return collector.texts
  }

  private struct Collector {
    var texts: [TranslatableText] = []
    var path = ""
    private var seen: Set<String> = []

    mutating func add(_ text: String) {
      guard !text.isEmpty, seen.insert(text).inserted else { return }
      texts.append(TranslatableText(text: text, path: path))
    }

    mutating func add(_ script: ScriptSyntax) {
      path = script.file.path
      if script.name.value != .fixedTexts { add(script.title.value) }
      for step in script.steps { add(step.body) }
    }

    private mutating func add(_ statements: [StatementSyntax]) {
      for statement in statements {
        switch statement {
        case .say(let message): add(message)
        case .ask(let question): add(question)
        case .branch(let branch):
          branch.arms.forEach { add($0.body) }
          add(branch.otherwise ?? [])
        default: break
        }
      }
    }

    private mutating func add(_ message: MessageSyntax) {
      message.variants.forEach { add($0.raw.value) }
    }

    private mutating func add(_ question: QuestionSyntax) {
      question.messages.forEach { add($0) }
      let others = [question.short, question.reason, question.notUnderstood, question.invalid, question.skip]
      others.compactMap(\.self).forEach { add($0.raw.value) }
      question.options.forEach { add($0.label.value) }
      add(question.name.value.spoken)
    }
  }
}
