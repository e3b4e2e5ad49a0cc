internal import DialogEngine

extension LeadArchive.Entry {
  /// Everything that is kept of a lead, in plain Dutch, for the person whom it is about.
  public var textForPerson: String {
    if lead.isErased { return textWhenErased }
    var lines = ["Dit bewaren we over jouw aanvraag \(lead.reference).", ""]
    lines += ["Gemaakt op: \(lead.moment.inAmsterdam.dutch)"]
    lines += ["Je naam: \(lead.name ?? "niet gezegd")"]
    switch lead.reach {
    case .phone(let number): lines += ["Je telefoon: \(number.nationalPhone)"]
    case .email(let address): lines += ["Je e-mail: \(address)"]
    }
    lines += lead.details.map { "Je antwoord op '\($0.label)': \($0.text)" }
    lines += [
      "Onderwerp: \(lead.topic)", "Gesprek: \(lead.dialog)", "Taal: \(lead.language)",
      "Waar: \(lead.region.isEmpty ? "niet bekend" : lead.region)",
      "Wie je vraag krijgt: \(lead.desk.isEmpty ? "nog niemand" : lead.desk)",
      "Rol: \(lead.role)", "Reden voor deze keuze, in het Engels: \(lead.why)", "",
    ]
    lines += consent + [""] + life
    return lines.joined(separator: "\n") + "\n"
  }

  private var textWhenErased: String {
    let lines = [
      "Je trok je toestemming in voor aanvraag \(lead.reference). Wat je gaf, is gewist.", "",
      "Dit bewaren we nog, tot we hebben gevraagd om het ook daar te wissen:",
      "Gemaakt op: \(lead.moment.inAmsterdam.dutch)", "Onderwerp: \(lead.topic)", "Gesprek: \(lead.dialog)",
      "Wie je vraag kreeg: \(lead.desk.isEmpty ? "nog niemand" : lead.desk)", "Rol: \(lead.role)", "",
    ]
    return (lines + life).joined(separator: "\n") + "\n"
  }

  private var consent: [String] {
    let path =
      switch lead.consent.path {
      case .talk?: "in een gesprek met de bot"
      case .gateway?: "in een chat op een site of telefoon"
      case .chat?: "in een proefgesprek"
      case nil: "niet bewaard"
      }
    return [
      "Je zei ja op deze vraag: \(lead.consent.text)",
      "Dat was op: \(lead.consent.moment.inAmsterdam.dutch)", "Waar je dat zei: \(path)",
      "Waarvoor: \(lead.consent.purpose)", "Voor wie: \(lead.consent.receiver)",
      "Versie van de teksten: \(lead.consent.textVersion.isEmpty ? "niet bewaard" : lead.consent.textVersion)",
    ]
  }

  private var life: [String] {
    var lines = ["Hoe het nu staat: \(state.dutch)"]
    if let delivered = status.delivered { lines += ["Bezorgd op: \(delivered.inAmsterdam.dutch)"] }
    if let taken = status.taken { lines += ["Opgepakt op: \(taken.inAmsterdam.dutch)"] }
    if let closed = status.closed { lines += ["Afgerond op: \(closed.inAmsterdam.dutch)"] }
    if let result = status.result { lines += ["Hoe het afliep: \(result.dutch)"] }
    if status.awaitsDeletion { lines += ["We vragen nog om je gegevens te wissen."] }
    return lines
  }
}

extension LeadState {
  fileprivate var dutch: String {
    switch self {
    case .new: "bewaard, nog niet bezorgd"
    case .delivered: "bezorgd, nog niet opgepakt"
    case .taken: "iemand werkt eraan"
    case .closed: "afgerond"
    case .dead: "bezorgen is niet gelukt"
    }
  }
}

extension LeadResult {
  fileprivate var dutch: String {
    switch self {
    case .started: "je bent begonnen"
    case .helped: "je vraag is beantwoord"
    case .referred: "een ander helpt je verder"
    case .unreachable: "we konden je niet bereiken"
    case .declined: "je wilde niet verder"
    case .other: "anders"
    case .withdrawn: "je trok je toestemming in"
    }
  }
}

extension LocalTime {
  /// `21 november 2026, 11:50`
  fileprivate var dutch: String { "\(date.dutch), \(text.suffix(5))" }
}
