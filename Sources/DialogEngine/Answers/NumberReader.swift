/// Reads `getal`: one number in a line, with words around it.
///
/// A range ("20 tot 25", "20 à 25") is ambiguous between its ends: which of the two is meant may decide
/// who can help, so the person chooses. "Meer dan 10", "een paar" and two unrelated numbers are not
/// understood: they say something about a number without saying which.
struct NumberReader: Sendable {
  /// What every number has to lie within.
  static let everything = 0.0...1_000_000.0

  private let bounds: ClosedRange<Double>

  init(bounds: ClosedRange<Double>?) { self.bounds = bounds ?? Self.everything }

  func read(_ line: NormalizedLine) -> Reading {
    switch NumberMeaning(in: line) {
    case .none: .notUnderstood
    case .one(let value): reading(of: value)
    case .either(let low, let high): reading(of: low, or: high)
    }
  }

  private func isValid(_ value: Double) -> Bool {
    bounds.contains(value) && Self.everything.contains(value)
  }

  private func reading(of value: Double) -> Reading {
    isValid(value) ? .understood(.number(value)) : .invalid(.outOfBounds(bounds))
  }

  private func reading(of low: Double, or high: Double) -> Reading {
    isValid(low) && isValid(high)
      ? .ambiguous([.number(low), .number(high)]) : .invalid(.outOfBounds(bounds))
  }
}
