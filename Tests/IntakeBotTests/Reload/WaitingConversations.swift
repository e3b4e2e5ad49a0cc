import DialogEngine

/// Conversations of the shipped dialogs that wait at a question: at least one for each, found by walking.
struct WaitingConversations {
  /// One conversation for each question that was reached, by the name of the question.
  private(set) var byQuestion: [QuestionID: Conversation] = [:]
  private var seen: Set<[String]> = []
  private var queue: [Conversation] = []
  private let context: StepContext

  /// No walk through sensible dialogs comes near this.
  private static let mostSteps = 20_000

  init(in context: StepContext) {
    self.context = context
    note(Conversation().opened(in: context))
    let phrases = context.program.dialogs.values.sorted { $0.name < $1.name }
      .compactMap(\.openingPhrases.first)
    let opened = queue[0]
    for phrase in phrases + ["mens"] { take(phrase, from: opened) }
    var position = 0
    while position < queue.count, position < Self.mostSteps {
      let conversation = queue[position]
      position += 1
      for line in lines(at: conversation) { take(line, from: conversation) }
    }
  }

  private mutating func take(_ line: String, from conversation: Conversation) {
    var turn = conversation.step(.line(line), in: context)
    for effect in turn.effects {
      switch effect {
      case .forget: continue
      case .sendLead: turn = turn.conversation.step(.leadOutcome(.sent(reference: "R-1")), in: context)
      case .withdrawLeads, .correctLeads: turn = turn.conversation.step(.leadOutcome(.noted), in: context)
      }
    }
    note(turn)
  }

  private mutating func note(_ turn: Turn) {
    let conversation = turn.conversation
    guard !conversation.isEnded, let waiting = conversation.waiting else { return }
    // Only options and yes or no steer a script: what else was said makes no difference here.
    let steering = conversation.notebook.compactMap { question, value -> String? in
      switch value {
      case .option, .options, .yesNo: "\(question)=\(value?.printed(for: .text) ?? "")"
      default: nil
      }
    }
    let isNew = byQuestion[waiting] == nil
    if isNew { byQuestion[waiting] = conversation }
    let dialog = conversation.dialogs.map(\.rawValue).joined(separator: ">")
    let here = steering.filter { $0.hasPrefix("\(waiting.dialog).") || $0.hasPrefix("wie.") }
    let screen = turn.choices.map(\.label).joined(separator: "|")
    guard seen.insert([waiting.description, dialog, screen] + here.sorted()).inserted || isNew else { return }
    queue.append(conversation)
  }

  private func lines(at conversation: Conversation) -> [String] {
    guard let waiting = conversation.waiting, let question = context.program.question(waiting) else {
      return []
    }
    return Self.answers(to: question) + (waiting.dialog == "start" ? ["mens", "ja"] : [])
  }

  /// Lines that answer a question, each another way.
  static func answers(to question: Question) -> [String] {
    switch question.type {
    case .choice(let options), .multipleChoice(let options): options.map(\.label)
    case .yesNo, .consent: ["ja", "nee"]
    case .text: ["over mijn rooster"]
    case .name: ["Fatma"]
    case .number(let bounds): ["\(Int(bounds?.lowerBound ?? 1))"]
    case .date: ["morgen"]
    case .postcode: ["8011", "1385"]
    case .email: ["fatma@voorbeeld.nl"]
    case .phone: ["06 12 34 56 78"]
    case .companySize: ["14 man", "140 man"]
    case .row(let table): (table.rows.first?.first).map { [$0] } ?? []
    }
  }
}
