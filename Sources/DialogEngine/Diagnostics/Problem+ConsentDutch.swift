extension Problem.Consent {
  var message: String {
    switch self {
    case .personalQuestionOutside(let type):
      "Een \(type.dutch) vragen mag alleen in `contact`, na toestemming. "
        + "Haal deze vraag weg en gebruik: aanvraag over ONDERWERP."
    case .personalQuestionBeforeConsent(let type):
      "Een \(type.dutch) vragen mag pas na een ja op de toestemming. Zet deze vraag na dat ja."
    case .contactCalled:
      "`contact` kun je niet zelf aanroepen. Schrijf: aanvraag over ONDERWERP. Die vraagt het zelf."
    case .consentWithoutAddress:
      "Hier is er toestemming, maar geen telefoon of e-mail. Vraag eerst hoe we iemand kunnen bereiken."
    case .consentOutside:
      "Toestemming vragen hoort alleen in `contact`. "
        + "Haal deze vraag weg en gebruik: aanvraag over ONDERWERP."
    case .secondConsent(let firstLine):
      "`contact` vraagt al om toestemming, op regel \(firstLine). Eén keer is genoeg. Haal er één weg."
    case .missingConsent:
      "Hier houdt `contact` op zonder dat er om toestemming is gevraagd. Vraag die eerst."
    }
  }
}
