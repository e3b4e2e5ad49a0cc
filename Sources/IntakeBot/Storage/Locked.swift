#if INTAKE_THREAD_SANITIZER
  internal import Foundation
#else
  internal import Synchronization
#endif

/// A value that one thread at a time may touch.
///
/// ThreadSanitizer does not see `Synchronization.Mutex` and reports races that aren't there; `NSLock` it sees.
/// So a build for it, with `INTAKE_THREAD_SANITIZER` set, uses the latter.
final class Locked<Value: Sendable>: Sendable {
  #if INTAKE_THREAD_SANITIZER
    private let lock = NSLock()
    // Touched in `withLock` alone, which holds `lock`.
    private nonisolated(unsafe) var value: Value

    init(_ value: Value) { self.value = value }

    /// Lets nobody else at the value meanwhile. Keep it short, and take no other lock within.
    func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
      lock.lock()
      defer { lock.unlock() }
      return body(&value)
    }
  #else
    private let mutex: Mutex<Value>

    init(_ value: Value) { mutex = Mutex(value) }

    /// Lets nobody else at the value meanwhile. Keep it short, and take no other lock within.
    func withLock<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
      mutex.withLock { value in body(&value) }
    }
  #endif
}
