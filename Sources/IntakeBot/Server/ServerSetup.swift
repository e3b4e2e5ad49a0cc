public import DialogEngine

/// Everything that the service is started with.
public struct ServerSetup: Sendable {
  /// Where people connect. Default `127.0.0.1:7070`.
  public var talk = ListenAddress(host: "127.0.0.1", port: 7_070, isVersion6: false)
  /// Where other systems connect. Default `127.0.0.1:7071`.
  public var gateway = ListenAddress(host: "127.0.0.1", port: 7_071, isVersion6: false)
  /// How much may happen.
  public var limits = ServerLimits()
  /// How many event loops, each a thread; at least 1. Default: the cores that the process may use.
  public var loops = AllowedCores.count
  /// The clock.
  public var clock = ServerClock.system
  /// Where events are told.
  public var log = Log.standardError
  /// What a step may look at, at a moment. Asked at most once a second by each loop.
  public var content: @Sendable (LocalTime) -> StepContext
  /// Where conversations are kept over a restart; nil when they are not.
  public var conversations: ConversationJournal?
  /// Hours after its last line at which a conversation is forgotten. Default 24, as the protocols say.
  public var conversationHours = 24
  /// Where is kept what happens in conversations, as counts; nil when nothing is counted.
  public var tallies: TallyBook?
  /// Where questions without an answer are kept; nil when they are not.
  public var unanswered: UnansweredBook?
  /// Who keeps leads; nil when nobody does, and then none is made.
  public var leads: (any LeadKeeping)?

  /// The defaults, with this content.
  public init(
    leads: (any LeadKeeping)? = nil, content: @escaping @Sendable (LocalTime) -> StepContext
  ) {
    self.leads = leads
    self.content = content
  }
}
