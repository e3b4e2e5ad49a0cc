internal import DialogEngine

/// A lead as a desk gets it, and as `intake leads show --json` prints it: one JSON object (RFC 8259), its
/// members always in this order, absent ones left out.
struct LeadDocument {
  let json: String

  /// Writes a lead; with `state`, also what became of it; with `notice`, what makes it come again.
  init(_ lead: Lead, state: LeadState? = nil, notice: String? = nil) {
    json = JSONWriter.text { json in
      json.object { json in
        if let notice { json.text("notice", notice) }
        json.summary(of: lead)
        if let state { json.text("state", state.rawValue) }
        json.person(of: lead)
        json.consent(lead.consent)
      }
    }
  }

  /// Writes a lead without anything that the person gave: for lists.
  init(listing lead: Lead, state: LeadState) {
    json = JSONWriter.text { json in
      json.object { json in
        json.summary(of: lead)
        json.text("state", state.rawValue)
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func summary(of lead: Lead) {
    text("reference", lead.reference.description)
    text("made", lead.moment.iso)
    text("topic", lead.topic.rawValue)
    text("dialog", lead.dialog.rawValue)
    text("language", lead.language)
    text("role", lead.role)
    text("desk", lead.desk)
    text("adviser", lead.adviser)
    text("region", lead.region)
    flag("fallback", lead.isFallback)
  }

  fileprivate mutating func person(of lead: Lead) {
    text("why", lead.why)
    if let name = lead.name { text("name", name) }
    switch lead.reach {
    case .phone(let number): text("phone", number)
    case .email(let address): text("email", address)
    }
    name("details")
    array(lead.details) { json, detail in
      json.object { json in
        json.text("question", detail.question)
        json.text("label", detail.label)
        json.text("answer", detail.text)
      }
    }
  }

  fileprivate mutating func consent(_ consent: Lead.Agreement) {
    name("consent")
    object { json in
      json.text("text", consent.text)
      json.count("turn", consent.turn)
      json.text("at", consent.moment.iso)
      json.text("purpose", consent.purpose.rawValue)
      json.text("receiver", consent.receiver)
      if let path = consent.path { json.text("path", path.rawValue) }
      if !consent.textVersion.isEmpty { json.text("version", consent.textVersion) }
    }
  }
}
