extension Problem.Flow {
  var message: String {
    switch self {
    case .looseEnd(let step):
      "Hierna houdt stap `\(step)` op. Wat moet er dan gebeuren? Zet er `klaar` of `ga naar …` onder."
    case .silentRound(let step, let question):
      "Vanaf hier begint het gesprek opnieuw bij `\(step)`, maar daar wordt niets opnieuw gevraagd. "
        + (question.map { "Zet `elke keer` achter de vraag die opnieuw moet, zoals `\($0)`." }
          ?? "Zet er een vraag bij, of stop met `klaar`.")
    case .maybeUnknown(let name, let why): Self.unknown(name, why)
    case .ring(let dialogs) where dialogs.count == 2:
      "Deze dialoog roept zichzelf aan: \(dialogs.map(\.rawValue).joined(separator: " > ")). Haal deze regel weg."
    case .ring(let dialogs):
      "Deze dialogen roepen elkaar aan: \(dialogs.map(\.rawValue).joined(separator: " > ")). "
        + "Haal één `doe` weg. Bezoekers kunnen er zelf naar vragen."
    case .unreachable(let why): why.message
    case .noWayIn(let step):
      "Niets gaat naar stap `\(step)`. Zet ergens `ga naar \(step)`, of haal de stap weg."
    case .noWayIntoDialog(let name):
      "Niets gaat naar dialoog `\(name)`. Geef hem een voorbeeld, of schrijf ergens: doe \(name)."
    case .unused(let question):
      "Het antwoord op `\(question)` wordt nergens gebruikt. Gebruik het, of vraag het niet."
    case .neverAsked(let name):
      "Voor deze regel wordt nooit naar `\(name)` gevraagd. Zet de vraag of de `doe` hierboven."
    }
  }

  private static func unknown(_ name: String, _ why: Problem.WhyUnknown) -> String {
    let mend = "Zet deze regel onder: als \(name) is bekend."
    return switch why {
    case .skipped: "`\(name)` mag worden overgeslagen, en kan hier dus onbekend zijn. \(mend)"
    case .notAskedOnEveryRoad: "`\(name)` wordt niet altijd gevraagd, en kan hier dus onbekend zijn. \(mend)"
    case .notFound: "`\(name)` wordt niet altijd gevonden, en kan hier dus onbekend zijn. \(mend)"
    }
  }
}

extension Problem.WhyUnreachable {
  var message: String {
    switch self {
    case .afterEnd: "Hier komt het gesprek nooit: erboven is het al verder of klaar. Haal dit weg."
    case .nothingLeft: "Hier komt het gesprek nooit: alles is hierboven al gekozen. Haal `anders` weg."
    case .neverTrue: "Dit kan hier nooit waar zijn. Kijk naar de tests erboven, of haal dit weg."
    case .beforeRequest: "Hiervoor is er nog geen `aanvraag` gedaan. Zet dit eronder, of haal het weg."
    }
  }
}
