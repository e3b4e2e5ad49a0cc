/// The few forms of JSON (RFC 8259) that are written here.
enum JSON {
  /// An object, its members in this order.
  static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(string($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }

  /// An array.
  static func array(_ elements: [String]) -> String { "[\(elements.joined(separator: ","))]" }

  /// A text.
  static func string(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      case _ where scalar.value < 0x20:
        json += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }

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
  static func share(_ value: Double) -> String {
    let thousandths = Int((min(max(value, 0), 1) * 1_000).rounded())
    if thousandths == 1_000 { return "1" }
    if thousandths == 0 { return "0" }
    var digits = String(thousandths)
    digits = String(repeating: "0", count: 3 - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return "0.\(digits)"
  }
}
