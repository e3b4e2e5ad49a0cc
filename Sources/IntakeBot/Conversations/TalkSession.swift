internal import DialogEngine

/// A conversation as a person has it: on one connection at a time, or waiting to be resumed.
struct TalkSession: Sendable {
  var conversation = Conversation()
  /// What was said last by the bot itself, for whoever goes on elsewhere.
  var lastMessages: [String] = []
  var lastChoices: [Choice] = []
  /// What nobody here could answer, where that is kept.
  var questions = HeldQuestions()
  /// The code with which it goes on elsewhere; nil as long as nobody asked for one.
  var code: ResumeCode?
  /// The number of the conversation, for `TurnKey`.
  var identity = TurnKey.newConversation()
  /// When the last line came, in nanoseconds of the service's clock.
  var lastTurn: Int64
  /// In which generation of the journal it was written last; 0 when it was not.
  var recordedIn: UInt32 = 0
  /// What the quota was told.
  var estimate = 0
  /// Whether the quota counts it, and it must be let go of.
  var isCounted = true

  init(now: Int64) { lastTurn = now }

  /// Gives the conversation away, to be stepped in place; `adopt` brings it back.
  mutating func takeConversation() -> Conversation {
    var taken = Conversation()
    swap(&taken, &conversation)
    return taken
  }

  /// Takes over what a turn made of the conversation.
  ///
  /// - Returns: By how many bytes the estimate grew.
  mutating func adopt(_ turn: consuming Turn, now: Int64) -> Int {
    lastMessages = turn.messages
    lastChoices = turn.choices
    lastTurn = now
    conversation = turn.takeConversation()
    let before = estimate
    estimate = conversation.estimatedBytes
    return estimate - before
  }
}
