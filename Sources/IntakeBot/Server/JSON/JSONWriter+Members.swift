/// A member in one call.
extension JSONWriter {
  /// Writes a member that is a string.
  mutating func text(_ name: StaticString, _ value: String) {
    self.name(name)
    string(value)
  }

  /// Writes a member that is a whole number.
  mutating func count(_ name: StaticString, _ value: Int) {
    self.name(name)
    number(value)
  }

  /// Writes a member that is `true` or `false`.
  mutating func flag(_ name: StaticString, _ value: Bool) {
    self.name(name)
    bool(value)
  }
}
