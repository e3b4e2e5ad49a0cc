internal import Foundation
internal import Synchronization

/// SIGTERM and SIGINT, as something that can be waited for.
public enum StopSignals {
  /// The writing end of the pipe that the handler writes to; -1 as long as there is none. A handler may touch
  /// nothing but what is lock-free.
  private static let pipeEnd = Atomic<Int32>(-1)

  /// Catches both from now on, and lets SIGPIPE pass: writing to somebody who left is an error like others.
  ///
  /// - Returns: What to read one byte from to wait for a signal; nil when no pipe could be had.
  public static func catchAll() -> Int32? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    pipeEnd.store(ends[1], ordering: .sequentiallyConsistent)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in StopSignals.tell() }
    action.sa_flags = SA_RESTART
    sigaction(SIGTERM, &action, nil)
    sigaction(SIGINT, &action, nil)
    // Whoever started us may have blocked them, as worker threads of Dispatch do for what they start.
    var both = sigset_t()
    sigemptyset(&both)
    sigaddset(&both, SIGTERM)
    sigaddset(&both, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &both, nil)
    var ignoring = sigaction()
    ignoring.__sigaction_handler.sa_handler = SIG_IGN
    sigaction(SIGPIPE, &ignoring, nil)
    return ends[0]
  }

  /// Waits until a signal has come.
  public static func wait(_ descriptor: Int32) {
    var byte: UInt8 = 0
    while read(descriptor, &byte, 1) < 0, errno == EINTR {}
  }

  /// Only calls that are safe within a handler (POSIX.1-2017, 2.4.3).
  private static func tell() {
    let number = errno
    var byte: UInt8 = 1
    _ = write(pipeEnd.load(ordering: .sequentiallyConsistent), &byte, 1)
    errno = number
  }
}
