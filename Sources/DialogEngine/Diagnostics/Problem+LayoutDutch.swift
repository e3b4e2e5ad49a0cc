extension Problem.Layout {
  var message: String {
    switch self {
    case .oddIndentation(let spaces, let expected):
      "Deze regel springt \(spaces) \(spaces == 1 ? "spatie" : "spaties") in. "
        + "Dat moet een even aantal zijn. Maak er \(expected) van."
    case .unknownKeyword(let word, let suggestion):
      "`\(word)` is geen woord waarmee een regel kan beginnen."
        + (suggestion.map { " Bedoel je `\($0.rawValue)`?" } ?? "")
    case .misplacedKeyword(let keyword, let parent): Self.misplaced(keyword, under: parent)
    case .detachedLine(.variant):
      "`of` hoort direct onder een `zeg`. Zet de regels ertussen eronder of erboven."
    case .detachedLine(let keyword):
      "`\(keyword.rawValue)` hoort direct onder een `als`. Zet de regels ertussen in het `als`-blok of erboven."
    case .tabInIndentation(let lines):
      "Voor deze regel staat een tab. Gebruik alleen spaties: twee voor elke sprong."
        + (lines > 1 ? " Dit geldt voor \(lines) regels." : "")
    case .wrongIndentation(let spaces, let expected):
      "Deze regel springt \(spaces) \(spaces == 1 ? "spatie" : "spaties") in. Dat past hier niet. "
        + "Maak er \(expected) van."
    case .nestedTooDeep(let limit):
      "Hier staan meer dan \(limit) blokken in elkaar. Maak er aparte stappen van."
    case .emptyBlock(let keyword): Self.empty(keyword)
    case .commentMark:
      "Dit `#` hoort bij de tekst. Voor een opmerking zet je er twee spaties voor en één achter."
    case .secondDialog(let firstLine):
      "In een bestand staat één dialoog. De eerste begint op regel \(firstLine). "
        + "Geef deze een eigen bestand."
    case .missingHeader(let proposal):
      "Een script begint met een dialoog. Zet bovenaan: dialoog \(proposal.isEmpty ? "naam" : proposal)  Titel."
    case .missingStep:
      "Deze dialoog heeft nog geen stap. Zet eronder: stap begin."
    }
  }

  private static func misplaced(_ keyword: Keyword, under parent: Keyword?) -> String {
    let place = parent.map { "onder `\($0.rawValue)`" } ?? "los in het bestand"
    return "`\(keyword.rawValue)` kan niet \(place) staan. \(home(of: keyword))"
  }

  /// Where a line belongs.
  private static func home(of keyword: Keyword) -> String {
    switch keyword {
    case .audience, .topic: "Het hoort onder `dialoog`."
    case .example: "Het hoort onder `dialoog` of onder een `vraag`."
    case .earlier: "Het hoort onder `dialoog`, `stap`, `vraag` of `optie`."
    case .short, .reason, .notUnderstood, .invalid, .skip, .option: "Het hoort onder een `vraag`."
    case .synonyms: "Het hoort op een eigen regel onder een `optie`."
    case .carry: "Het hoort onder een `aanvraag`."
    default: "Het hoort in een stap."
    }
  }

  private static func empty(_ keyword: Keyword) -> String {
    switch keyword {
    case .step: "Deze stap is leeg. Zet eronder wat er gebeurt, en sluit af met `klaar` of `ga naar …`."
    case .when: "Onder deze `als` staat niets. Zet eronder wat er dan gebeurt, twee spaties dieper."
    default: "Onder `\(keyword.rawValue)` staat niets. Zet eronder wat er dan gebeurt, of haal het weg."
    }
  }
}
