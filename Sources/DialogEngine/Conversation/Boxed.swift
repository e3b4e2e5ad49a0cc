/// A value kept apart on the heap, so that what holds it stays small and cheap to copy.
indirect enum Boxed<Value: Hashable & Sendable>: Hashable, Sendable {
  case value(Value)

  /// What is kept.
  var value: Value {
    switch self {
    case .value(let value): value
    }
  }
}
