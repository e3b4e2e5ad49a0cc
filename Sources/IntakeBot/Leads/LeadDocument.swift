internal import DialogEngine

/// A lead as a desk gets it, and as `intake leads show --json` prints it: one JSON object (RFC 8259), its
/// members always in this order, absent ones left out.
struct LeadDocument {
  private(set) var json = ""

  /// Writes a lead; with `state`, also what became of it.
  init(_ lead: Lead, state: LeadState? = nil) {
    var members = Self.summary(lead)
    if let state { members.append(("state", Self.text(state.rawValue))) }
    members.append(("why", Self.text(lead.why)))
    if let name = lead.name { members.append(("name", Self.text(name))) }
    switch lead.reach {
    case .phone(let number): members += [("phone", Self.text(number))]
    case .email(let address): members += [("email", Self.text(address))]
    }
    let details = lead.details.map {
      Self.object([
        ("question", Self.text($0.question)), ("label", Self.text($0.label)), ("answer", Self.text($0.text)),
      ])
    }
    members.append(("details", "[\(details.joined(separator: ","))]"))
    let consent = Self.object([
      ("text", Self.text(lead.consent.text)), ("turn", "\(lead.consent.turn)"),
      ("at", Self.text(lead.consent.moment.iso)),
    ])
    members.append(("consent", consent))
    json = Self.object(members)
  }

  /// Writes a lead without anything that the person gave: for lists.
  init(listing lead: Lead, state: LeadState) {
    json = Self.object(Self.summary(lead) + [("state", Self.text(state.rawValue))])
  }

  private static func summary(_ lead: Lead) -> [(String, String)] {
    [
      ("reference", text(lead.reference.description)), ("made", text(lead.moment.iso)),
      ("topic", text(lead.topic.rawValue)), ("dialog", text(lead.dialog.rawValue)),
      ("language", text(lead.language)), ("role", text(lead.role)), ("desk", text(lead.desk)),
      ("adviser", text(lead.adviser)), ("region", text(lead.region)),
      ("fallback", lead.isFallback ? "true" : "false"),
    ]
  }

  private static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(text($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }

  private static func text(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        json += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
