/// What is worth knowing about the service while it runs. This list is decided first; nothing else is logged.
///
/// Nothing here holds what a person said, who or where they are, or how a system names its conversations:
/// no free text, no answers, no client's address, no resume code, no reference of a lead.
public enum LogEvent: Hashable, Sendable {
  /// The service listens. Its own addresses and the number of its event loops.
  case listening(talk: String, gateway: String, loops: Int)
  /// The content has rows marked `voorbeeld`, which are told to nobody.
  case examplesInContent
  /// Connections were refused since the last line of this kind and reason.
  case refused(RefusalReason, count: Int)
  /// Descriptors ran out: nothing is accepted for a moment.
  case acceptPaused
  /// A lead is kept, for this desk.
  case leadKept(role: String, desk: String)
  /// A lead could not be kept; the person was told so.
  case leadFailed
  /// A person took a consent back, and that could not be written: the desk must be told by hand. Why.
  case withdrawalFailed(reason: String)
  /// A person corrected an answer of a lead, and that could not be passed on; the person was told so. Why.
  case correctionFailed(reason: String)
  /// What the keeping of leads has to tell; no references.
  case leads(LeadEvent)
  /// What the keeping of conversations has to tell.
  case conversations(ConversationEvent)
  /// Danger or despair was seen; the kind, never the line.
  case safety(kind: String)
  /// How often something was looked up for a line, and how often that was remembered from before; told when
  /// the service stops.
  case remembered(HitCount)
  /// How often the disk refused to keep something; told when the service stops and it did.
  case disk(DiskRefusals)
  /// The service stops; it was asked to.
  case stopping(connections: Int)
  /// The service has stopped; so many connections were cut off.
  case stopped(cutOff: Int)
}

/// Why a connection was refused.
public enum RefusalReason: String, Hashable, Sendable, CaseIterable {
  /// `--max-connections`
  case connections = "max-connections"
  /// `--max-per-address`
  case perAddress = "max-per-address"
  /// `--max-conversations` or `--max-conversation-memory`
  case conversations = "max-conversations"
  /// No descriptor could be had.
  case descriptors = "descriptors"
}
