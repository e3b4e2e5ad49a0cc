internal import Foundation
internal import Synchronization

/// A value that is made when it is first asked for, once, whichever thread asks.
///
/// A lock is held while it is made: others who ask meanwhile wait for it. Once it is there, nobody takes a lock.
final class Deferred<Value: Sendable>: Sendable {
  private final class Made: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private let made = AtomicLazyReference<Made>()
  /// How to make it; nil once it is made.
  private let recipe: Locked<(@Sendable () -> Value)?>

  /// Tells how to make it.
  init(_ make: @escaping @Sendable () -> Value) { recipe = Locked(make) }

  /// The value.
  var value: Value {
    if let made = made.load() { return made.value }
    return recipe.withLock { recipe in
      // Without a recipe another thread made it while this one waited.
      if let make = recipe {
        _ = made.storeIfNil(Made(make()))
        recipe = nil
      }
      guard let made = made.load() else {
        preconditionFailure("a recipe is dropped only once its value is stored")
      }
      return made.value
    }
  }

  /// Has it made on a thread of its own, for somebody who will ask later.
  func makeInBackground() {
    Thread.detachNewThread { _ = self.value }
  }
}
