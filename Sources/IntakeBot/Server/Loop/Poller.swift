internal import Foundation
internal import LinuxEvents

/// Waits for events on descriptors (epoll, level-triggered). Belongs to one thread.
///
/// Level-triggered, because a connection is at times not read on purpose: what was left unread must be told
/// again when its turn comes.
final class Poller {
  /// What a descriptor is waited for, or what came.
  struct Interest: OptionSet, Hashable {
    let rawValue: UInt32
    static let read = Interest(rawValue: EPOLLIN.rawValue)
    static let write = Interest(rawValue: EPOLLOUT.rawValue)
    /// Always told, whether waited for or not.
    static let broken = Interest(rawValue: EPOLLERR.rawValue | EPOLLHUP.rawValue)
  }

  private let descriptor: Int32
  private var events = [epoll_event](repeating: epoll_event(), count: 256)

  /// Makes an event queue, for the poller that is made where it is used.
  static func makeQueue() throws(StartProblem) -> Int32 {
    let descriptor = epoll_create1(0)
    guard descriptor >= 0 else { throw .noEvents(reason: String(cString: strerror(errno))) }
    return descriptor
  }

  /// Takes over an event queue.
  init(queue descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Waits for a descriptor from now on; events carry `token`.
  func add(_ watched: Int32, _ interest: Interest, token: UInt64) -> Bool {
    control(EPOLL_CTL_ADD, watched, interest, token)
  }

  /// Changes what a descriptor is waited for.
  func change(_ watched: Int32, _ interest: Interest, token: UInt64) {
    _ = control(EPOLL_CTL_MOD, watched, interest, token)
  }

  /// Waits for a descriptor no longer. Closing it does the same.
  func remove(_ watched: Int32) { _ = control(EPOLL_CTL_DEL, watched, [], 0) }

  private func control(_ operation: Int32, _ watched: Int32, _ interest: Interest, _ token: UInt64) -> Bool {
    var event = epoll_event()
    event.events = interest.rawValue
    event.data.u64 = token
    return epoll_ctl(descriptor, operation, watched, &event) == 0
  }

  /// Waits, at most so many milliseconds (-1: as long as it takes), and gives how many events came.
  func wait(milliseconds: Int32) -> Int {
    Int(max(0, epoll_wait(descriptor, &events, Int32(events.count), milliseconds)))
  }

  /// One of the events that came.
  func event(_ index: Int) -> (token: UInt64, happened: Interest) {
    (events[index].data.u64, Interest(rawValue: events[index].events))
  }
}
