extension LeadEvent {
  /// Appends the event's name and members, as `LogEvent` does.
  func write(to json: inout JSONWriter) {
    switch self {
    case .opened(let leads, let undelivered):
      json.string("leads-opened")
      json.count("leads", leads)
      json.count("undelivered", undelivered)
    case .repaired(let bytes):
      json.string("journal-repaired")
      json.count("bytes", Int(clamping: bytes))
    case .damaged(let damage):
      json.string("journal-damaged")
      json.text("where", damage.description)
    case .unreadable(let leads):
      json.string("leads-unreadable")
      json.count("leads", leads)
    case .notKept(let error):
      json.string("leads-not-kept")
      json.text("reason", error.description)
    case .keptAgain(let refusals):
      json.string("leads-kept-again")
      json.refusals(refusals)
    case .notDelivered(_, let error):
      json.string("lead-not-delivered")
      json.text("reason", error.description)
    case .gaveUp(_, let failure):
      json.string("lead-given-up")
      json.text("reason", failure.description)
    case .tidied(let purge):
      json.string("leads-tidied")
      json.count("forgotten", purge.forgotten)
      json.count("erased", purge.erased)
      json.count("expired", purge.expired)
    case .notTidied(let error):
      json.string("leads-not-tidied")
      json.text("reason", error.description)
    case .routing(let warning, let role):
      json.string("routing")
      json.text("warning", "\(warning)")
      json.text("role", role)
    }
  }
}
