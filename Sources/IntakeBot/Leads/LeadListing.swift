internal import DialogEngine

extension LeadArchive {
  /// A table for an operator, oldest first, and a line that counts. Nothing that a person gave is in it.
  public var listing: String {
    guard !entries.isEmpty else { return "No leads.\n" }
    let head = ["REFERENCE", "MADE", "DESK", "TOPIC", "STATE"]
    let rows = entries.map { entry in
      [
        entry.lead.reference.description, entry.lead.moment.inAmsterdam.text,
        entry.lead.desk.isEmpty ? "-" : entry.lead.desk, entry.lead.topic.rawValue, entry.state.rawValue,
      ]
    }
    let waiting = entries.count { $0.state == .new }
    let dead = entries.count { $0.state == .dead }
    let count = entries.count == 1 ? "1 lead" : "\(entries.count) leads"
    var text = TextTable.text(head: head, rows: rows) + "\n\(count), \(waiting) waiting to be delivered.\n"
    if dead > 0 {
      text += "\(dead) could not be delivered: `intake leads show REF` tells why, `resend REF` tries again.\n"
    }
    return text
  }

  /// The same as a JSON array, one lead a line.
  public var listingJSON: String {
    let objects = entries.map { LeadDocument(listing: $0.lead, state: $0.state).json }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  /// What an operator must know about the reading; empty when all is well.
  public var complaints: [String] {
    var lines = damages.map { "damaged, and not to be read any more: \($0)" }
    if unreadable > 0 { lines.append("\(unreadable) leads are of a form that this version can't read") }
    return lines
  }
}

extension LeadArchive.Entry {
  /// All that is kept, for an operator.
  public var text: String {
    var rows = [
      ("Reference", lead.reference.description),
      ("Made", "\(lead.moment.inAmsterdam.text) in the Netherlands"),
      ("State", state.rawValue + (status.result.map { ", \($0.rawValue)" } ?? "")),
      ("Topic", "\(lead.topic), from the dialog \(lead.dialog)"),
      ("Desk", lead.desk.isEmpty ? "-" : "\(lead.desk) (\(lead.adviser))"),
      ("Role", lead.role + (lead.isFallback ? "; no desk fitted, this one takes the rest" : "")),
      ("Region", lead.region.isEmpty ? "-" : lead.region), ("Why", lead.why), ("Language", lead.language),
      ("Name", lead.name ?? "-"),
    ]
    switch lead.reach {
    case .phone(let number): rows += [("Phone", number)]
    case .email(let address): rows += [("E-mail", address)]
    }
    rows += lead.details.map { ("Answer", "\($0.label): \($0.text)") }
    let agreed = "in turn \(lead.consent.turn), on record since \(lead.consent.moment.inAmsterdam.text)"
    rows += [("Agreed to", lead.consent.text), ("Agreed", agreed)]
    let path = lead.consent.path.map { ", over \($0.rawValue)" } ?? ""
    rows += [("Agreed for", "\(lead.consent.purpose), by \(lead.consent.receiver)\(path)")]
    if !lead.consent.textVersion.isEmpty { rows += [("Texts", "version \(lead.consent.textVersion)")] }
    let moments = [
      ("Corrected", corrected), ("Delivered", status.delivered), ("Taken", status.taken),
      ("Closed", status.closed),
    ]
    for (name, moment) in moments { if let moment { rows += [(name, moment.inAmsterdam.text)] } }
    if let reason { rows += [("Given up", "the desk \(reason)")] }
    return rows.map { "\($0.0.padded(to: 11))\($0.1)\n" }.joined()
  }

  /// The same as one JSON object.
  public var json: String { LeadDocument(lead, state: state).json + "\n" }
}
