internal import DialogEngine

extension MailMessage {
  /// A letter as a desk reads it, on a phone too: short lines, what to do first. The subject, which phones show
  /// while they are locked, names nothing but the reference.
  init(_ letter: Letter, from: MailAddress, to: MailAddress, date: Moment) {
    self.init(
      from: from, to: to, subject: letter.subject, text: letter.lines.joined(separator: "\n") + "\n",
      date: date, identifier: letter.key)
  }
}

extension Letter {
  fileprivate var subject: String {
    switch kind {
    case .lead: "Aanvraag \(lead.reference)"
    case .correction: "Aanvraag \(lead.reference): aangepast"
    case .reminder: "Aanvraag \(lead.reference): nog niet opgepakt"
    case .escalation: "Aanvraag \(lead.reference): niemand pakt hem op"
    case .deletion: "Aanvraag \(lead.reference): wis de gegevens"
    }
  }

  fileprivate var lines: [String] {
    switch kind {
    case .lead: ["Nieuwe aanvraag \(lead.reference)", ""] + content
    case .correction:
      ["Aanvraag \(lead.reference) is aangepast.", "Dit is wat nu geldt.", ""] + content
    case .reminder:
      [
        "Aanvraag \(lead.reference) wacht nog op jullie.", "Hij kwam binnen op \(day).",
        "Wil iemand contact opnemen met deze persoon?",
      ]
    case .escalation:
      [
        "Aanvraag \(lead.reference) wacht al sinds \(day).", "Het bureau is: \(lead.desk).",
        "Het bureau kreeg een herinnering.", "", "Geef de aanvraag aan een ander bureau:",
        "intake leads assign \(lead.reference) BUREAU",
      ]
    case .deletion:
      [
        "De persoon van aanvraag \(lead.reference) trekt de toestemming in.",
        "Wis alles wat jullie van deze aanvraag hebben.", "Neem geen contact meer op.",
      ]
    }
  }

  private var day: String { lead.moment.inAmsterdam.date.dutch }

  private var content: [String] {
    var lines = ["Naam: \(lead.name ?? "niet gezegd")"]
    switch lead.reach {
    case .phone(let number): lines.append("Telefoon: \(number.nationalPhone)")
    case .email(let address): lines.append("E-mail: \(address)")
    }
    lines.append("Gaat over: \(lead.topic)")
    if !lead.region.isEmpty { lines.append("Waar: \(lead.region)") }
    if lead.language != "nl" { lines.append("Taal: \(lead.language)") }
    if !lead.details.isEmpty {
      lines += ["", "Dit vertelde deze persoon:"] + lead.details.map { "- \($0.label): \($0.text)" }
    }
    lines += [
      "", "Toestemming, \(lead.consent.moment.inAmsterdam.date.dutch):",
      "\"\(lead.consent.text)\" Antwoord: ja.", "", "Gebruik deze gegevens alleen voor deze vraag.",
      lead.isFallback ? "Geen ander bureau paste bij deze vraag." : "Bureau: \(lead.desk).",
    ]
    return lines
  }
}
