internal import DialogEngine

extension MailMessage {
  /// A lead as a desk reads it, on a phone too: short lines, what to do first.
  init(_ lead: Lead, from: MailAddress, to: MailAddress) {
    self.init(
      from: from, to: to, subject: "Aanvraag \(lead.reference)", text: Self.text(lead), date: lead.moment,
      identifier: lead.reference.description)
  }

  private static func text(_ lead: Lead) -> String {
    var lines = ["Nieuwe aanvraag \(lead.reference)", ""]
    lines += [("Naam", lead.name ?? "niet gezegd"), reach(lead.reach), ("Gaat over", lead.topic.rawValue)]
      .map { "\($0.0): \($0.1)" }
    if !lead.region.isEmpty { lines.append("Waar: \(lead.region)") }
    if lead.language != "nl" { lines.append("Taal: \(lead.language)") }
    if !lead.details.isEmpty {
      lines += ["", "Dit vertelde deze persoon:"] + lead.details.map { "- \($0.label): \($0.text)" }
    }
    let day = lead.consent.moment.inAmsterdam.date.dutch
    lines += [
      "", "Toestemming, \(day):", "\"\(lead.consent.text)\" Antwoord: ja.", "",
      "Gebruik deze gegevens alleen voor deze vraag.",
      lead.isFallback ? "Geen ander bureau paste bij deze vraag." : "Bureau: \(lead.desk).",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func reach(_ reach: LeadDraft.Reach) -> (String, String) {
    switch reach {
    case .phone(let number): ("Telefoon", number)
    case .email(let address): ("E-mail", address)
    }
  }
}
