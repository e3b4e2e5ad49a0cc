import DialogEngine

/// Talks at random, mostly sensibly, and watches what must always hold.
struct RandomTalker {
  private var random: SplitMix
  private var conversation = Conversation()
  private var choices: [Choice] = []
  private var waiting: QuestionID?
  private var agreed = false
  private let questions: [String]
  private let context: StepContext
  private(set) var leads = 0
  /// Called with the conversation after each turn.
  var afterTurn: ((inout Conversation) throws -> Void)?
  /// What that threw first.
  private(set) var problem: (any Error)?
  /// Everything that came back, turn by turn.
  private(set) var transcript: [String] = []

  init(seed: UInt64, questions: [String], context: StepContext) {
    random = SplitMix(seed: seed)
    self.questions = questions
    self.context = context
  }

  /// Plays some lines and then `stop`.
  ///
  /// - Returns: What was wrong; nil when all held.
  mutating func play(lines: Int) -> String? {
    for _ in 0..<lines {
      if let failure = take(line()) { return failure }
    }
    if conversation.isEnded { return nil }
    if let failure = take("stop") { return failure }
    return conversation.isEnded ? nil : "stop did not end the conversation"
  }

  private mutating func take(_ line: String) -> String? {
    let before = conversation.turn
    var turn = conversation.step(.line(line), in: context)
    note(turn)
    for effect in turn.effects {
      let isKept = Int.random(in: 0..<4, using: &random) > 0
      var kept = LeadOutcome.noted
      switch effect {
      case .forget: continue
      case .withdrawLeads, .correctLeads: break
      case .sendLead(let draft):
        guard agreed, !draft.consent.text.isEmpty else { return "a lead without consent after: \(line)" }
        agreed = false
        leads += 1
        kept = .sent(reference: "R-\(leads)")
      }
      let outcome = isKept ? kept : .failed
      let next = turn.conversation.step(.leadOutcome(outcome), in: context)
      note(next)
      turn = turn.followed(by: next)
    }
    conversation = turn.conversation
    do { try afterTurn?(&conversation) } catch { problem = problem ?? error }
    choices = turn.choices
    waiting = turn.waiting
    transcript.append((turn.messages + turn.choices.map(\.label)).joined(separator: "\n"))
    return failure(of: turn, after: line, before: before)
  }

  private mutating func note(_ turn: Turn) {
    for case .answer(let question, let value) in turn.recognitions where question == Self.consent {
      agreed = value == .yesNo(true)
    }
  }

  private func failure(of turn: Turn, after line: String, before: Int) -> String? {
    if turn.messages.isEmpty || turn.messages.contains("") { return "silent after: \(line)" }
    if turn.choices.count > 6 { return "more than six choices after: \(line)" }
    if turn.messages.contains(where: { $0.contains("\n") }) { return "a message of two lines after: \(line)" }
    if turn.messages.contains(where: readsAsChoice) {
      return "a message that reads as a choice after: \(line)"
    }
    if turn.messages.contains(where: { $0.contains("{") }) { return "a place left open after: \(line)" }
    return nil
  }

  /// Only choices begin with digits, a full stop and a space.
  private func readsAsChoice(_ message: String) -> Bool {
    let rest = message.drop { $0.isNumber }
    return rest.startIndex > message.startIndex && rest.hasPrefix(". ")
  }

  private static let consent = QuestionID("contact", "akkoord")

  private mutating func line() -> String {
    switch Int.random(in: 0..<26, using: &random) {
    case 20...: waiting.flatMap { Self.fitting[$0.question.rawValue] } ?? "ja"
    case 0..<7:
      choices.randomElement(using: &random).map { Bool.random(using: &random) ? $0.key : $0.label } ?? "ja"
    case 7..<12: pick(Self.answers)
    case 12..<14: pick(questions)
    case 14: pick(Self.reserved)
    case 15: pick(Self.corrections)
    case 16: pick(Self.safety)
    case 17: misspelled(pick(questions))
    case 18: pick(Self.oddities)
    default: garbage()
    }
  }

  private mutating func pick(_ lines: [String]) -> String { lines.randomElement(using: &random) ?? "" }

  private mutating func misspelled(_ line: String) -> String {
    var letters = Array(line)
    for _ in 0..<3 where letters.count > 3 {
      let index = Int.random(in: 0..<letters.count - 1, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: letters.remove(at: index)
      case 1: letters.insert(letters[index], at: index)
      default: letters.swapAt(index, index + 1)
      }
    }
    return String(letters)
  }

  /// Scalars from everywhere: marks that join, directions, private use, emoji.
  private mutating func garbage() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0..<60, using: &random) {
      let scalar = Unicode.Scalar(UInt32.random(in: 0..<0x11_0000, using: &random))
      text.unicodeScalars.append(scalar ?? "\u{FFFD}")
    }
    return text
  }

  /// Answers that lead on to a lead, by the name of the question.
  private static let fitting = [
    "nodig": "werken aan elektrische auto's", "wil-weten": "het ev-certificaat", "postcode": "8011",
    "grootte": "14 man", "naam": "Jan", "hoe": "bellen", "telefoon": "06 12 34 56 78", "wanneer": "ochtend",
  ]

  private static let answers = [
    "ja", "nee", "JA!", "liever niet", "weet ik niet", "8011 PK", "8011", "801", "een stuk of twintig", "14",
    "140",
    "ik zit in 8011 PK en we zijn met 140 man", "0612345678", "06 123", "jan@voorbeeld.nl", "jan@", "Jan",
    "ik heet Piet", "ochtend en middag", "bellen", "mailen", "monteur", "leerling", "ik ben werkgever",
    "1 en 3",
    "over mijn certificaat", "ja, maar wat kost dat?", "nee, waarom?", "akkoord", "verder",
  ]
  private static let reserved = [
    "help", "terug", "terug", "opnieuw", "mens", "mens", "privacy", "wis", "meer", "stop", "Terug!", " MENS ",
  ]
  private static let corrections = [
    "nee sorry, ik bedoel 14", "ik bedoelde 8012 AB", "foutje, leerling", "moet zijn 0687654321", "nee sorry",
  ]
  private static let safety = [
    "ik wil niet meer leven", "hij ligt bewusteloos op de grond", "mijn man slaat mij",
    "I want to kill myself",
  ]
  private static let oddities = [
    "", "   ", "?", "...", "👍", "1", "7", "99", "-1", "1.", "0", "#", "/stop", "{naam}", "null",
    String(repeating: "a", count: 4096), String(repeating: "ja ", count: 1000), "e\u{301}e\u{301}n",
    "\u{202E}neergeschreven", "ja\u{0}nee", "vraag\tmet\ttabs", "\u{FEFF}hallo",
  ]
}
