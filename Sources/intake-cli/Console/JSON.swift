internal import IntakeBot

/// The few forms of JSON (RFC 8259) that are written here.
enum JSON {
  /// An object, its members in this order.
  static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(string($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }

  /// An array.
  static func array(_ elements: [String]) -> String { "[\(elements.joined(separator: ","))]" }

  /// A text.
  static func string(_ text: String) -> String { JSONWriter.text { $0.string(text) } }

  /// A text, or null.
  static func string(_ text: String?) -> String { text.map { string($0) as String } ?? "null" }

  /// A number that a person may have typed, with two decimals at most.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    if hundredths % 100 == 0 { return "\(hundredths / 100)" }
    let digits = "\(hundredths.magnitude % 100)"
    let decimals = digits.count < 2 ? "0" + digits : digits.last == "0" ? String(digits.dropLast()) : digits
    return "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100).\(decimals)"
  }

  /// A share from 0 to 1, with three decimals at most.
  static func share(_ value: Double) -> String { JSONWriter.text { $0.share(value) } }
}
