internal import DialogEngine

extension TypedAnswer {
  /// What came of it, in plain Dutch, in one line.
  public var wording: String {
    let result =
      switch reading {
      case .understood(let value): printed(value)
      case .invalid(let reason): "begrepen, maar zo kan het niet: \(reason.wording)"
      case .ambiguous(let values): "niet zeker: \(values.map(printed).joined(separator: " of "))"
      case .notUnderstood: "niet begrepen"
      }
    return "\(type.dutch): \(result)"
  }

  private func printed(_ value: Value) -> String { value.printed(for: .text) }
}
