/// A conversation under way, as a value: where it stands, what is known, and the way back.
///
/// It remembers names, never positions, so that scripts may change under it. Copies share storage until
/// they differ.
public struct Conversation: Hashable, Sendable {
  /// Whether it is over; a line for an ended conversation begins a new one.
  public internal(set) var isEnded = false
  /// The number of lines taken, from 1; lines with a safety concern count too.
  public internal(set) var turn = 0

  /// The version of the scripts that the conversation runs on; 0 before it began.
  public internal(set) var programVersion: UInt64 = 0

  /// The language in which the person is spoken to, such as `pl` (ISO 639-1). `terug` doesn't undo it.
  public internal(set) var language = Translation.dutch

  var state = ConversationState()
  var wayBack = WayBack()
  /// The leads that were sent, in order.
  var sentLeads: [SentLead] = []
  /// The references of leads that were sent in conversations before this one: `wis` takes those back, too.
  var earlierLeads: [String] = []
  private var boxedSide: Boxed<SideQuestion>?
  private var boxedPending: Boxed<PendingRequest>?
  var said = SaidMessages()
  /// The choices on the person's screen, as `OfferedChoice.mark`s in the order of their numbers: after a change
  /// of the script a number still means what was read.
  var seenChoices: [UInt32] = []
  var wasGreeted = false
  /// Whether the last line raised a safety concern, so that `verder` is understood.
  var followsSafety = false
  /// Whether was told what can be typed after a safety concern.
  var toldAfterSafety = false

  /// What the service was asked to keep, and has not told of yet.
  var pending: PendingRequest? {
    get { boxedPending?.value }
    set { boxedPending = newValue.map { Boxed($0) } }
  }

  /// The question of the bot's own that is open.
  var side: SideQuestion? {
    get { boxedSide?.value }
    set { boxedSide = newValue.map { Boxed($0) } }
  }

  /// Whether the service's word is awaited.
  var awaitsOutcome: Bool { boxedPending != nil }

  /// A conversation in which nothing was said yet.
  public init() {}

  /// A conversation in which nothing was said yet, of somebody who sent these leads in earlier ones.
  public init(following leads: [String]) { earlierLeads = leads }

  /// What is left of conversations that ended, as far as it matters for the next one.
  public init(endedWith leads: [String]) {
    earlierLeads = leads
    isEnded = true
  }

  /// The references of the leads that were sent here and in conversations before this one, the latest last; at most
  /// sixteen.
  public var leads: [String] { Array((earlierLeads + sentLeads.map(\.result.reference)).suffix(16)) }

  /// What was answered to a question; nil when it is not known, or was skipped.
  public func answer(to question: QuestionID) -> Value? { state.answers[question]?.value }

  /// All that was answered, in order; the value is nil where a question was skipped.
  public var notebook: [(question: QuestionID, value: Value?)] {
    state.answers.entries.map { ($0.question, $0.value) }
  }

  /// The dialogs under way, bottom first.
  public var dialogs: [DialogName] { state.stack.map(\.dialog) }

  /// The question that waits for an answer; nil when none waits.
  public var waiting: QuestionID? {
    guard !awaitsOutcome, let dialog = state.topDialog, let name = state.waitingName else { return nil }
    return QuestionID(dialog, name)
  }

  /// The greeting and the first question, for somebody who connected and said nothing yet.
  public consuming func opened(in context: StepContext) -> Turn {
    var interpreter = Interpreter(self, in: context)
    interpreter.open()
    return interpreter.finished()
  }

  /// Takes one line, or the outcome of a lead.
  ///
  /// In a conversation that was not opened, the first line is greeted and taken at once. A line for a
  /// conversation that ended begins a new one, without the greeting. Never traps, whatever the line.
  ///
  /// A conversation that nobody else holds is changed in place.
  public consuming func step(_ input: ConversationInput, in context: StepContext) -> Turn {
    var interpreter = Interpreter(self, in: context)
    switch input {
    case .line(let line): interpreter.take(line)
    case .leadOutcome(let outcome): interpreter.take(outcome)
    }
    return interpreter.finished()
  }
}
