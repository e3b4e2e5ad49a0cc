import DialogEngine
import Testing

/// A conversation under test: feeds lines, sends leads, and shows whole turns as text.
struct Chat {
  private(set) var conversation = Conversation()
  private(set) var last: Turn?
  private(set) var leads: [LeadDraft] = []
  private(set) var effects: [Effect] = []
  var context: StepContext
  /// What happens to leads.
  var outcome: LeadOutcome?

  init(
    _ scripts: String..., understanding: StubUnderstanding = StubUnderstanding(), acceptsLeads: Bool = true,
    contact: ContactStatus? = nil, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let compilation = Compiler.compile(TestScripts.bundle(scripts))
    let errors = compilation.diagnostics.filter { $0.severity == .error }.map { "\($0)" }
    try #require(errors == [], sourceLocation: sourceLocation)
    context = StepContext(
      program: try #require(compilation.program), understanding: understanding,
      today: try #require(CalendarDate(year: 2026, month: 11, day: 23)), contact: contact,
      acceptsLeads: acceptsLeads)
  }

  /// Connects without saying anything.
  @discardableResult
  mutating func open() -> String {
    take(conversation.opened(in: context))
    return rendered
  }

  /// Types a line; gives everything that came back: messages, and numbered choices.
  @discardableResult
  mutating func say(_ line: String) -> String {
    take(conversation.step(.line(line), in: context))
    return rendered
  }

  /// The messages and choices of the last turn, one a line.
  var rendered: String {
    guard let last else { return "" }
    return (last.messages + last.choices.map { "\($0.key). \($0.label)" }).joined(separator: "\n")
  }

  /// The question that waits, as `dialog.question`.
  var waiting: String { conversation.waiting?.description ?? "-" }

  /// An answer, by `dialog.question`.
  func answer(_ name: String) -> Value? {
    let parts = name.split(separator: ".").map(String.init)
    return conversation.answer(
      to: QuestionID(DialogName(rawValue: parts[0]), QuestionName(rawValue: parts[1])))
  }

  private mutating func take(_ turn: Turn) {
    conversation = turn.conversation
    effects += turn.effects
    var whole = turn
    for effect in turn.effects {
      let kept: LeadOutcome
      switch effect {
      case .sendLead(let draft):
        leads.append(draft)
        kept = .sent(reference: "T-\(leads.count)")
      case .withdrawLeads, .correctLeads: kept = .noted
      case .forget: continue
      }
      let next = conversation.step(.leadOutcome(outcome ?? kept), in: context)
      conversation = next.conversation
      effects += next.effects
      whole = turn.followed(by: next)
    }
    last = whole
  }
}
