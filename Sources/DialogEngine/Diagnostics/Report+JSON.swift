extension Report {
  /// One JSON object on one line (RFC 8259): `code`, `severity` (`error` or `warning`), `path`, `line`,
  /// `column`, `width`, `message`, and `hint` and `notes` where there are any.
  public var json: String {
    var members = [
      ("code", JSONText.string(code)), ("severity", JSONText.string(severity.rawValue)),
      ("path", JSONText.string(path)), ("line", "\(line)"), ("column", "\(column)"), ("width", "\(width)"),
      ("message", JSONText.string(message)),
    ]
    if let hint { members.append(("hint", JSONText.string(hint))) }
    if !notes.isEmpty { members.append(("notes", "[\(notes.map(\.json).joined(separator: ","))]")) }
    return JSONText.object(members)
  }
}

extension Report.Note {
  fileprivate var json: String {
    JSONText.object([
      ("path", JSONText.string(path)), ("line", "\(line)"), ("column", "\(column)"),
      ("message", JSONText.string(message)),
    ])
  }
}

/// The few forms of JSON that a report needs.
private enum JSONText {
  static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(string($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }

  static func string(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\t": json += "\\t"
      case _ where scalar.value < 0x20:
        json += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
