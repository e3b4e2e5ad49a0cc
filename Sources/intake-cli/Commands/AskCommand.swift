internal import DialogEngine
internal import IntakeBot

/// `intake ask`: one question, one answer.
struct AskCommand {
  private let loader: ContentLoader
  private let question: String
  private let writesJSON: Bool

  init(_ arguments: RawArguments) {
    loader = ContentLoader(arguments)
    question = arguments.operands.joined(separator: " ")
    writesJSON = arguments.has(.json)
  }

  func run(in console: Console) -> ExitCode {
    guard let content = loader.load(.content, console: console) else { return .couldNotBeDone }
    if question == "-" {
      var lines = LineInput(console.input)
      while let line = lines.next() { writeJSON(line, content, console) }
    } else if writesJSON {
      writeJSON(TalkLine(bytes: Array(question.utf8)), content, console)
    } else {
      console.output.write(text(for: question, content, console).map { $0 + "\n" }.joined())
    }
    return .good
  }

  /// One object for one line; a line that can't be taken counts as an empty one.
  private func writeJSON(_ line: TalkLine, _ content: Content, _ console: Console) {
    let question = if case .text(let text) = line { text } else { "" }
    let asked = content.understanding.ask(question, on: console.now().date)
    let answers = asked.articles.map { match in
      JSON.object([
        ("article", JSON.string(match.article)),
        ("topics", JSON.array(match.topics.map { JSON.string($0.rawValue) })),
        ("score", JSON.share(match.confidence)),
      ])
    }
    let object = JSON.object([
      ("question", JSON.string(asked.question)), ("answers", JSON.array(answers)),
      ("dialog", JSON.string(asked.dialog?.rawValue)), ("abstained", asked.isAbstained ? "true" : "false"),
      ("safety", JSON.string(asked.safety?.concern.rawValue)),
    ])
    console.output.write(object + "\n")
  }

  /// The answer for people, in Dutch.
  private func text(for question: String, _ content: Content, _ console: Console) -> [String] {
    let understanding = content.understanding
    let asked = understanding.ask(question, on: console.now().date)
    if let safety = asked.safety { return safety.messages }
    if asked.isAbstained { return abstention(asked) }
    var lines: [String] = []
    if let best = asked.articles.first, best.confidence >= understanding.thresholds.answer,
      let article = understanding.article(best.article)
    {
      lines += article.messages
      if !article.more.isEmpty { lines += [""] + article.more }
    }
    if let dialog = asked.dialog, let title = content.program?.dialogs[dialog]?.title {
      lines.append("In `intake chat` begint hiermee het gesprek: \(title).")
    }
    return lines
  }

  private func abstention(_ asked: AskedQuestion) -> [String] {
    let excuse = "Dat weet ik niet zeker."
    if asked.articles.isEmpty { return [excuse, "Stel je vraag eens anders, of vraag het een mens."] }
    return [excuse, "Bedoel je misschien:"] + asked.articles.map { "- \($0.title)" }
  }
}
