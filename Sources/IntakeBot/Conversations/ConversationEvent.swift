/// What an operator should know of the keeping of conversations. Holds nothing that a person gave.
public enum ConversationEvent: Hashable, Sendable {
  /// Conversations of an earlier run go on; so many entries could not be read.
  case opened(conversations: Int, unreadable: Int)
  /// Turns could not be kept: conversations go on, but a restart would take them back. Told once until it works again.
  case notKept(FileError)
  /// Turns are kept again.
  case keptAgain
  /// What was forgotten is gone from the disk: bytes before and after.
  case compacted(before: UInt64, after: UInt64)
  /// It could not be made smaller; tried again later.
  case notCompacted(FileError)
}

extension ConversationEvent {
  /// Appends the event's name and members, as `LogEvent` does.
  func write(to json: inout JSONWriter) {
    switch self {
    case .opened(let conversations, let unreadable):
      json.string("conversations-opened")
      json.count("conversations", conversations)
      json.count("unreadable", unreadable)
    case .notKept(let error):
      json.string("conversations-not-kept")
      json.text("reason", error.description)
    case .keptAgain: json.string("conversations-kept-again")
    case .compacted(let before, let after):
      json.string("conversations-compacted")
      json.count("before_bytes", Int(clamping: before))
      json.count("after_bytes", Int(clamping: after))
    case .notCompacted(let error):
      json.string("conversations-not-compacted")
      json.text("reason", error.description)
    }
  }
}
