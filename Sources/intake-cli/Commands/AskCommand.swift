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
      answerLines(content, console)
    } else if writesJSON {
      var writer = JSONWriter()
      write(TalkLine(bytes: Array(question.utf8)), content, console.now().date, to: &writer)
      console.output.write(writer.takeText())
    } else {
      console.output.write(text(for: question, content, console).map { $0 + "\n" }.joined())
    }
    return .good
  }

  /// One object for each line. What is there already is answered together, and written before anything is waited for.
  private func answerLines(_ content: Content, _ console: Console) {
    var lines = LineInput(console.input)
    var writer = JSONWriter()
    while let line = lines.next() {
      let day = console.now().date
      write(line, content, day, to: &writer)
      while lines.hasLine, let line = lines.next() { write(line, content, day, to: &writer) }
      console.output.write(writer.takeText())
    }
  }

  /// One object for one line; a line that can't be taken counts as an empty one.
  private func write(_ line: TalkLine, _ content: Content, _ day: CalendarDate, to writer: inout JSONWriter) {
    let question = if case .text(let text) = line { text } else { "" }
    let asked = content.understanding.ask(question, on: day)
    writer.object { writer in
      writer.name("question")
      writer.string(asked.question)
      writer.name("answers")
      writer.array(asked.articles) { writer, match in
        writer.object { writer in
          writer.name("article")
          writer.string(match.article)
          writer.name("topics")
          writer.array(match.topics) { $0.string($1.rawValue) }
          writer.name("score")
          writer.share(match.confidence)
        }
      }
      writer.name("dialog")
      writer.string(orNull: asked.dialog?.rawValue)
      writer.name("abstained")
      writer.bool(asked.isAbstained)
      writer.name("safety")
      writer.string(orNull: asked.safety?.concern.rawValue)
    }
    writer.endLine()
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
