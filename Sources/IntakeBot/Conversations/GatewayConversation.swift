internal import DialogEngine

/// A conversation as another system has it, with what was answered last. Belongs to one event loop.
final class GatewayConversation {
  /// nil when it ended, or is yet to begin: the next line begins a new one.
  var conversation: Conversation?
  /// The references of leads that were sent in conversations that ended: `wis` in a later one takes them back.
  var leads: [String] = []
  var replies = ReplyCache()
  /// What nobody here could answer, where that is kept.
  var questions = HeldQuestions()
  var pace = TokenBucket()
  /// The number of the conversation, for `TurnKey`.
  var identity = TurnKey.newConversation()
  /// When the last line came.
  var lastTurn: Int64
  /// The turn whose lead is being written.
  var underWay: TurnUnderWay?
  /// Whether it is forgotten once what is under way is answered.
  var isToBeForgotten = false
  /// What came meanwhile, in order.
  var waiting: [GatewayTurn] = []
  /// In which generation of the journal it was written last; 0 when it was not.
  var recordedIn: UInt32 = 0
  /// What the quota was told.
  var estimate = 0

  init(now: Int64) { lastTurn = now }

  /// A turn that waits for what becomes of its lead.
  struct TurnUnderWay {
    let origin: GatewayOrigin
    let request: GatewayRequest
    let isNew: Bool
    /// The dialog before this line.
    let dialog: String?
    let turn: Turn
  }

  /// About how many bytes it takes.
  var estimatedBytes: Int { 512 + replies.byteCount + (conversation?.estimatedBytes ?? 0) }
}
