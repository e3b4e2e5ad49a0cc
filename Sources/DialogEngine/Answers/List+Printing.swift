extension [String] {
  /// `a, b en c`
  ///
  /// - Parameter and: The word before the last.
  func joinedForPeople(and: String = "en") -> String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) \(and) \(last)"
  }
}
