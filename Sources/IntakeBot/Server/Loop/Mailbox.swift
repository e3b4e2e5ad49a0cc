internal import Foundation
internal import LinuxEvents

/// The one way into an event loop from another thread: a queue, and an event descriptor that wakes the loop.
final class Mailbox: Sendable {
  /// Readable as long as somebody may have posted.
  let descriptor: Int32
  private let messages = Locked<[LoopMessage]>([])

  init() throws(StartProblem) {
    descriptor = eventfd(0, Int32(EFD_NONBLOCK))
    guard descriptor >= 0 else { throw .noEvents(reason: String(cString: strerror(errno))) }
  }

  deinit { close(descriptor) }

  /// Appends a message. Messages of one thread arrive in its order.
  func post(_ message: LoopMessage) {
    let wasEmpty = messages.withLock { messages in
      defer { messages.append(message) }
      return messages.isEmpty
    }
    if wasEmpty { eventfd_write(descriptor, 1) }
  }

  /// Takes all messages out, in order.
  func takeAll() -> [LoopMessage] {
    var count: eventfd_t = 0
    eventfd_read(descriptor, &count)
    return messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
