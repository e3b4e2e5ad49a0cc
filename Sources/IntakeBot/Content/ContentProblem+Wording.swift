extension ContentProblem {
  /// What happened, in plain Dutch.
  public var message: String {
    switch cause {
    case .folderMissing: "De map `\(path)` is er niet."
    case .notAFolder: "`\(path)` is een bestand, geen map."
    case .noScripts: "In `\(path)` staat nog geen dialoog."
    case .unreadable(let reason): "Dit is niet te lezen: \(reason)."
    case .notUTF8: "Hier staat een teken dat geen UTF-8 is."
    case .headerMissing: "Deze tabel heeft geen eerste regel met de namen van de kolommen."
    case .columnMissing(let column): "De kolom `\(column)` ontbreekt."
    case .wrongCellCount(let expected, let found):
      "Deze rij heeft \(Self.cells(found)). Het moeten er \(expected) zijn."
    case .unreadableCell(let column, let text, _):
      text.isEmpty ? "De kolom `\(column)` is hier leeg." : "`\(text)` kan niet in de kolom `\(column)`."
    case .duplicateKey(let key): "`\(key)` staat hier voor de tweede keer."
    case .unknownName(let column, let text, _): "`\(text)` bestaat niet, voor de kolom `\(column)`."
    case .spacesForTabs(let lines):
      lines == 1
        ? "Tussen de cellen van deze regel staan spaties."
        : "Tussen de cellen staan spaties, op \(lines) regels."
    case .quoteNotClosed: "Dit aanhalingsteken wordt niet gesloten."
    case .unknownReservedWord(let word): "`\(word)` is geen vast woord van de bot."
    case .unknownTopic(let topic, _): "Het onderwerp `\(topic)` staat niet in `topics.tsv`."
    case .roleWithoutName(let role): "De rol `\(role)` heeft nog geen naam in `rollen.tsv`."
    case .noFallbackDesk: "Er is geen bureau met de rol `helpdesk`."
    case .safetyTextMissing(let article): "Het artikel `\(article)` ontbreekt."
    case .noSafetyPatterns: "De bot kan gevaar en wanhoop niet herkennen."
    case .noDesk(let role, let sector, let provinces):
      "Geen bureau past bij een aanvraag voor `\(role)` uit de \(sector)"
        + (provinces.isEmpty ? "." : ", in \(provinces.joined(separator: ", ")).")
    case .idleDesk(let desk): "Het bureau `\(desk)` kan nooit een aanvraag krijgen."
    case .translationOfNothing: "Deze Nederlandse tekst zegt de bot nergens."
    case .translationPlaces(let places):
      places.isEmpty
        ? "In het Nederlands wordt hier niets ingevuld, in de vertaling wel."
        : "De vertaling vult niet hetzelfde in als het Nederlands."
    case .exampleRows(let count):
      count == 1
        ? "Eén rij is nog een voorbeeld. De bot gebruikt die niet."
        : "\(count) rijen zijn nog een voorbeeld. De bot gebruikt die niet."
    }
  }

  /// What to do next, in plain Dutch; nil when the message says it already.
  public var mend: String? {
    switch cause {
    case .folderMissing: "Kies een andere map met `--dialogs MAP`, of ga naar de map waar `Dialogs` in staat."
    case .notAFolder: "Geef de map waar `scripts` en `knowledge` in staan."
    case .noScripts: "Zet een bestand zoals `start.dialog` in `\(path)/scripts`."
    case .unreadable: "Kijk of het bestand er staat en of je het mag lezen."
    case .notUTF8: "Sla het bestand op als UTF-8. Kijk of de letters met accenten goed staan."
    case .headerMissing: "Zet bovenaan de namen van de kolommen, met een tab ertussen."
    case .columnMissing(let column): "Zet `\(column)` in de eerste regel, en vul de kolom."
    case .wrongCellCount: "Tussen twee cellen staat één tab of komma. Ook een lege cel telt."
    case .unreadableCell(_, _, let form): form.mend
    case .duplicateKey: "Haal één van de twee weg."
    case .unknownName(_, _, let nearest):
      nearest.map { "Bedoel je `\($0)`?" } ?? "Kijk hoe het precies heet."
    case .spacesForTabs: "Zet tussen twee cellen één tab."
    case .quoteNotClosed: "Zet er een aanhalingsteken achter."
    case .unknownReservedWord:
      "Vaste woorden zijn: help, stop, terug, opnieuw, mens, privacy, wis, meer en verder."
    case .unknownTopic(_, let nearest): nearest.map { "Bedoel je `\($0)`?" } ?? "Zet het daar eerst bij."
    case .roleWithoutName: "Zet de rol erin, met een naam zoals `een coach`."
    case .noFallbackDesk: "Zet er een rij bij met de rol `helpdesk`. Daar komt wat bij niemand past."
    case .safetyTextMissing(let article): "Zet het in `knowledge/\(article).md`. De bot mag niet zonder."
    case .noSafetyPatterns: "Zet de patronen in `lexicon/veiligheid.tsv`. De bot mag niet zonder."
    case .noDesk: "Zet er een bureau bij, of verruim een rij. Nu gaat de aanvraag naar de helpdesk."
    case .idleDesk: "Kijk naar de onderwerpen, de regio's en de datums in de rij. Of haal de rij weg."
    case .translationOfNothing: "Is de tekst veranderd? Neem de nieuwe over en kijk de vertaling na."
    case .translationPlaces(let places):
      places.isEmpty
        ? "Haal de accolades weg."
        : "Zet dit in de vertaling: \(places.map { "`{\($0)}`" }.joined(separator: ", "))."
    case .exampleRows: "Vul de echte gegevens in en haal `voorbeeld` weg."
    }
  }

  private static func cells(_ count: Int) -> String { count == 1 ? "1 cel" : "\(count) cellen" }
}

extension ContentProblem.CellForm {
  /// What to write instead, in plain Dutch.
  var mend: String {
    switch self {
    case .days: "Schrijf bijvoorbeeld `ma-vr` of `ma|wo|vr`."
    case .hours: "Schrijf bijvoorbeeld `09:00-17:00`."
    case .daysAndHours: "Schrijf bijvoorbeeld `ma-vr 09:00-17:00`."
    case .date: "Schrijf de dag zo: `2026-11-23`."
    case .count: "Schrijf een heel getal, zoals `10`."
    case .fourDigits: "Schrijf vier cijfers, zoals `8011`."
    case .channel: "Kies uit: `folder`, `mail` en `webhook`."
    case .courtesy: "Kies uit: `groet` en `dank`."
    case .jobTarget: "Kies uit: `monteur`, `cnc-verspaner` en `engineer`."
    case .overlap: "Reken het na: `gelijk` gedeeld door `van`, in hele procenten."
    case .filled: "Vul iets in."
    }
  }
}
