public import DialogEngine

/// Why the bot said what it said, in lines of plain Dutch for authors.
public struct TurnTrace: Sendable {
  /// The lines, in order.
  public let lines: [String]

  /// Tells of a turn. A line with a safety concern is not repeated.
  public init(_ turn: RehearsedTurn, program: Program) {
    let conversation = turn.turn.conversation
    var lines = turn.turn.recognitions.map { "herkend: " + $0.wording(in: program) }
    lines += turn.turn.articles.map { article in
      let topics = article.topics.map(\.rawValue).joined(separator: ", ")
      return "artikel: \(article.article) (\(topics)), zekerheid \(Self.percent(article.confidence))"
    }
    let dialogs = conversation.dialogs.map(\.rawValue).joined(separator: " > ")
    let waiting = turn.turn.waiting.map { "`\($0)`" } ?? "geen"
    lines.append("gesprek: \(dialogs.isEmpty ? "afgelopen" : dialogs); wachtende vraag: \(waiting)")
    let known = conversation.notebook.map { question, value in
      "\(question) = \(value.map { $0.printed(for: program.question(question)?.type ?? .text) } ?? "(overgeslagen)")"
    }
    lines.append("weet: " + (known.isEmpty ? "nog niets" : known.joined(separator: "; ")))
    self.lines = lines
  }

  /// A confidence as people read it, such as `83 %`.
  static func percent(_ confidence: Double) -> String { "\(Int((confidence * 100).rounded())) %" }
}

extension Recognition {
  /// What a line was taken for, in plain Dutch.
  func wording(in program: Program) -> String {
    switch self {
    case .empty: "een lege regel"
    case .safety(let concern): "gevaar (\(concern.rawValue)); dit gaat voor alles"
    case .reserved(let word): "het vaste woord `\(word.rawValue)`"
    case .sideAnswer(let answer): "antwoord op een vraag van de bot zelf: \(answer)"
    case .correction(let question, let value):
      "verbetering: `\(question)` wordt \(printed(value, question, program))"
    case .answer(let question, let value):
      "antwoord op de wachtende vraag: `\(question)` is \(printed(value, question, program))"
    case .skipped(let question): "`\(question)` is overgeslagen"
    case .volunteered(let question, let value):
      "ook gezegd: `\(question)` is \(printed(value, question, program))"
    case .invalid(let question, let reason):
      "begrepen, maar `\(question)` kan dit niet zijn: \(reason.wording)"
    case .reasonAsked: "er is gevraagd waarom"
    case .courtesy: "een groet of een bedankje"
    case .article(let article, let confidence):
      "een vraag; artikel `\(article)` past het best, zekerheid \(TurnTrace.percent(confidence))"
    case .opening(let dialog, let confidence):
      "een openingszin van dialoog `\(dialog)`, zekerheid \(TurnTrace.percent(confidence))"
    case .unanswered: "een vraag waar geen artikel goed genoeg bij past"
    case .miss(let count): "niet begrepen, keer \(count) bij deze vraag"
    }
  }

  private func printed(_ value: Value, _ question: QuestionID, _ program: Program) -> String {
    "\"\(value.printed(for: program.question(question)?.type ?? .text))\""
  }
}

extension InvalidReason {
  /// Why it can't be, in plain Dutch.
  var wording: String {
    switch self {
    case .outOfBounds(let bounds):
      "het moet tussen \(Int(bounds.lowerBound)) en \(Int(bounds.upperBound)) liggen"
    case .wrongLength: "er staan te veel of te weinig cijfers"
    case .doesNotExist: "het bestaat niet"
    case .incomplete: "er ontbreekt een deel"
    }
  }
}
