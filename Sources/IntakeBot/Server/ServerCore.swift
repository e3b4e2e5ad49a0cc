internal import DialogEngine

/// What the event loops share. Nothing in it changes but what guards itself.
final class ServerCore: Sendable {
  let limits: ServerLimits
  let clock: ServerClock
  let log: Log
  let content: @Sendable (LocalTime) -> StepContext
  let leads: (any LeadKeeping)?
  let conversations: ConversationJournal?
  let tallies: TallyBook?
  let unanswered: UnansweredBook?
  let mailboxes: [Mailbox]
  let admission: Admission
  let quota: ConversationQuota
  let registry = ResumeRegistry()
  let pace: PaceLimit
  let patience: TalkConnection.Patience
  /// Hours after its last line at which a conversation is forgotten.
  let conversationHours: Int

  init(_ setup: ServerSetup, mailboxes: [Mailbox]) {
    limits = setup.limits
    clock = setup.clock
    log = setup.log
    content = setup.content
    leads = setup.leads
    conversations = setup.conversations
    tallies = setup.tallies
    unanswered = setup.unanswered
    self.mailboxes = mailboxes
    admission = Admission(limits)
    conversationHours = setup.conversationHours
    quota = ConversationQuota(limits)
    pace = PaceLimit(perSecond: limits.turnRate, burst: 5 * limits.turnRate)
    patience = TalkConnection.Patience(
      firstLine: .seconds(limits.firstLineSeconds), idle: .seconds(limits.idleSeconds),
      conversation: .seconds(3_600 * setup.conversationHours))
  }

  /// The event loop on which a gateway conversation lives.
  func home(of conversation: String) -> Int {
    guard mailboxes.count > 1 else { return 0 }
    return Int(conversation.utf8.fingerprint % UInt64(mailboxes.count))
  }

  /// Wakes every loop.
  func wakeAll() {
    for mailbox in mailboxes { mailbox.post(.wake) }
  }
}
