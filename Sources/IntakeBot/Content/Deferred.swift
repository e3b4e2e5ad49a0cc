internal import Synchronization

/// A value that is made when it is first asked for, once, whichever thread asks.
///
/// The lock is held while it is made: others who ask meanwhile wait for it.
final class Deferred<Value: Sendable>: Sendable {
  private enum State {
    case pending(@Sendable () -> Value)
    case made(Value)
  }

  private let state: Mutex<State>

  /// Tells how to make it.
  init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.pending(make)) }

  /// The value.
  var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .pending(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }
}
