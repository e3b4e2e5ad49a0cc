internal import DialogEngine

/// What the event loops share. Nothing in it changes but what guards itself.
final class ServerCore: Sendable {
  let limits: ServerLimits
  let clock: ServerClock
  let log: Log
  let content: @Sendable (LocalTime) -> StepContext
  let leads: (any LeadKeeping)?
  let mailboxes: [Mailbox]
  let admission: Admission
  let quota: ConversationQuota
  let registry = ResumeRegistry()
  let pace: PaceLimit
  let patience: TalkConnection.Patience

  init(_ setup: ServerSetup, mailboxes: [Mailbox]) {
    limits = setup.limits
    clock = setup.clock
    log = setup.log
    content = setup.content
    leads = setup.leads
    self.mailboxes = mailboxes
    admission = Admission(limits)
    quota = ConversationQuota(limits)
    pace = PaceLimit(perSecond: limits.turnRate, burst: 5 * limits.turnRate)
    patience = TalkConnection.Patience(
      firstLine: .seconds(limits.firstLineSeconds), idle: .seconds(limits.idleSeconds),
      conversation: .seconds(ServerLimits.conversationSeconds))
  }

  /// The event loop on which a gateway conversation lives (FNV-1a over its name).
  func home(of conversation: String) -> Int {
    guard mailboxes.count > 1 else { return 0 }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in conversation.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(hash % UInt64(mailboxes.count))
  }

  /// Wakes every loop.
  func wakeAll() {
    for mailbox in mailboxes { mailbox.post(.wake) }
  }
}
