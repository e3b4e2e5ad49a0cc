/// Why something scored what it scored: a named number and the numbers that it was made of.
public struct Explanation: Hashable, Sendable {
  /// What the number is.
  public let name: String
  /// The number.
  public let value: Double
  /// What it was made of, in the order of the question where it comes from words.
  public let parts: [Explanation]

  /// Names a number.
  public init(_ name: String, _ value: Double, _ parts: [Explanation] = []) {
    self.name = name
    self.value = value
    self.parts = parts
  }

  /// The tree as lines, two spaces deeper for each level, numbers rounded to three places.
  public var lines: [String] {
    ["\(Explanation.rounded(value)) \(name)"] + parts.flatMap { $0.lines.map { "  " + $0 } }
  }

  private static func rounded(_ value: Double) -> String {
    let thousandths = Int((value.magnitude * 1000).rounded())
    let digits = String(thousandths % 1000)
    let places = String(repeating: "0", count: 3 - digits.count) + digits
    return "\(value < 0 && thousandths > 0 ? "-" : "")\(thousandths / 1000).\(places)"
  }
}
