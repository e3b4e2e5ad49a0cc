/// A value kept apart on the heap, so that what holds it stays small and cheap to copy.
struct Boxed<Value: Hashable & Sendable>: Hashable, Sendable {
  private let box: Box

  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  init(_ value: Value) { box = Box(value) }

  /// What is kept.
  var value: Value { box.value }

  static func == (left: Boxed, right: Boxed) -> Bool {
    left.box === right.box || left.value == right.value
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
