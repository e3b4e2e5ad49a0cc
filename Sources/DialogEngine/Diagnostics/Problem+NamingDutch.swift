extension Problem.Naming {
  var message: String {
    switch self {
    case .unknownStep("contact", true, _):
      "`contact` is een dialoog, geen stap. Schrijf: aanvraag over ONDERWERP. Die vraagt het zelf."
    case .unknownStep(let name, true, _):
      "`\(name)` is een dialoog, geen stap van deze dialoog. Schrijf: doe \(name)."
    case .unknownStep(let name, false, _):
      "Stap `\(name)` bestaat niet in deze dialoog."
    case .impossibleValue(let value, let reference, let suggestion):
      "`\(reference)` kan nooit `\(value)` zijn." + (suggestion.map { " Bedoel je `\($0)`?" } ?? "")
    case .unknownReference(let name, _):
      "Naar `\(name)` wordt nergens gevraagd."
    case .duplicateName(let kind, let name, let firstPlace):
      "De naam `\(name)` is al van een andere \(kind.rawValue): \(firstPlace). Kies een nieuwe naam."
    case .unknownDialog(let name, true, _):
      "`\(name)` is een stap van deze dialoog. Schrijf: ga naar \(name)."
    case .unknownDialog(let name, false, _):
      "Dialoog `\(name)` bestaat niet."
    case .repeatedPhrase(let text, let firstPlace):
      "Het voorbeeld `\(text)` staat al ergens anders: \(firstPlace). Haal er één weg."
    case .fileNameDiffers(let dialog, let file):
      "De dialoog heet `\(dialog)`, maar het bestand heet `\(file)`. Geef ze dezelfde naam."
    case .questionNamedAsDialog(let name):
      "`\(name)` is ook de naam van een dialoog. Geef deze vraag een andere naam."
    default: laterMessage
    }
  }

  /// The wording of the cases from D209 on.
  private var laterMessage: String {
    switch self {
    case .invalidName(let text, let proposal):
      "`\(text)` kan geen naam zijn. Gebruik kleine letters, cijfers en streepjes."
        + (proposal.isEmpty ? "" : " Schrijf: \(proposal).")
    case .missingName(let keyword):
      "Hier ontbreekt een naam. Schrijf: \(keyword.form)."
    case .earlierNameInUse(let name):
      "`\(name)` is nog in gebruik. `voorheen` is voor een naam die niet meer bestaat."
    case .missingDialog(let name):
      "De dialoog `\(name)` ontbreekt. Zonder die dialoog kan niets werken. Maak het bestand \(name).dialog."
    case .missingOccasion(let name, _):
      "De vaste tekst `\(name)` ontbreekt. Zet erbij: stap \(name), met een `zeg` eronder."
    case .unknownAudience(let word, let known, _):
      "`\(word)` is geen groep. Kies uit: \(known.joined(separator: ", "))."
    case .firstStepNotBegin(let name):
      "De eerste stap heet `\(name)`. Een dialoog begint met stap `begin`."
    case .builtInNotHere(let name, .fixedTexts):
      "`\(name)` kan alleen in de vaste teksten staan (vast.dialog)."
    case .builtInNotHere(let name, .afterRequest):
      "`\(name)` heeft hier geen waarde. Dat kan alleen na een `aanvraag` en in `contact`."
    default: ""
    }
  }

  var hint: String? {
    switch self {
    case .unknownStep(_, false, let suggestion), .unknownReference(_, let suggestion),
      .unknownDialog(_, false, let suggestion), .missingOccasion(_, let suggestion):
      suggestion?.question
    case .unknownAudience(_, _, let suggestion): didYouMean(suggestion)
    default: nil
    }
  }
}
