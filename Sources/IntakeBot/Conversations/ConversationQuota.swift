internal import Synchronization

/// Counts conversations and estimates their memory, over all event loops, without a lock.
///
/// The limits are kept to within what the loops begin at the very same moment.
final class ConversationQuota: Sendable {
  private let maxCount: Int
  private let maxBytes: Int
  private let count = Atomic<Int>(0)
  private let bytes = Atomic<Int>(0)

  init(_ limits: ServerLimits) {
    maxCount = limits.maxConversations
    maxBytes = limits.maxConversationMemory
  }

  /// How many conversations there are.
  var conversations: Int { count.load(ordering: .relaxed) }
  /// The bytes that they take, by estimate.
  var estimate: Int { bytes.load(ordering: .relaxed) }

  /// Another conversation wants to begin; false when there is no room.
  func begin() -> Bool {
    if maxBytes > 0, estimate >= maxBytes { return false }
    if maxCount > 0, conversations >= maxCount { return false }
    count.wrappingAdd(1, ordering: .relaxed)
    return true
  }

  /// A conversation goes on from an earlier run, with so many bytes; those are not refused.
  func restore(bytes: Int) {
    count.wrappingAdd(1, ordering: .relaxed)
    grow(by: bytes)
  }

  /// A conversation is over.
  func end() { count.wrappingSubtract(1, ordering: .relaxed) }

  /// A conversation grew, or shrank, by so many bytes.
  func grow(by difference: Int) {
    if difference != 0 { bytes.wrappingAdd(difference, ordering: .relaxed) }
  }
}
