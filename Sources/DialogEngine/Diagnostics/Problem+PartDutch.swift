extension Problem.Part {
  var message: String {
    switch self {
    case .orBetweenQuestions:
      "`of` staat hier tussen twee vragen. Gebruik `of` alleen tussen waarden. "
        + "Maak hier twee `als`-blokken van."
    case .unreadableTest(let mistake): mistake.message
    case .unreadableStatement(let keyword): Self.unreadable(keyword)
    case .unknownType(let word, let suggestion):
      "`\(word)` is geen soort vraag. "
        + (suggestion.map { "Bedoel je `\($0)`?" }
          ?? "Kies uit: \(Parser.typeNames.joined(separator: ", ")).")
    case .optionWithoutName(let text, let proposal):
      "Een optie begint met een naam in kleine letters. Daarna komt de tekst. Schrijf: optie "
        + "\(proposal.isEmpty ? "naam" : proposal)  \(text)."
    case .missingText(let keyword):
      "Hier ontbreekt de tekst. Schrijf: \(keyword.form)."
    case .unreadableReference:
      "Tussen { en } hoort de naam van een vraag, zoals {postcode} of {regio.postcode}."
    case .referenceInFixedText(let keyword):
      "In de tekst van `\(keyword.rawValue)` kan geen antwoord staan. Haal { en } weg."
    case .repeatedPart(let keyword, let firstLine):
      "`\(keyword.rawValue)` kan hier maar één keer. De eerste staat op regel \(firstLine). Haal er één weg."
    case .unreadableExample:
      "Zeg erbij wat het antwoord wordt. Schrijf: voorbeeld  veertien man => 14."
    case .reversedBounds:
      "De laagste waarde komt eerst. Schrijf bijvoorbeeld: getal 1 tot 500."
    default: laterMessage
    }
  }

  /// The wording of what only the checker finds.
  private var laterMessage: String {
    switch self {
    case .questionWithoutMessage(let name):
      "Vraag `\(name)` heeft geen tekst. Zet eronder: zeg  Wat je wilt vragen."
    case .missingReason(let type):
      "Bij een \(type.dutch) hoort een reden. Zet eronder: waarom  Waar we het voor gebruiken."
    case .misfittingPart(let keyword, let type):
      "`\(keyword.rawValue)` past niet bij een vraag van de soort \(type.dutch). Haal deze regel weg."
    case .comparisonNotNumber(let name):
      "`\(name)` is geen getal. `meer dan`, `minder dan`, `minstens` en `hoogstens` zijn voor getallen."
    case .tooFewOptions(0):
      "Deze vraag heeft geen opties. Zet er minstens twee onder: optie naam  Tekst."
    case .tooFewOptions:
      "Deze vraag heeft maar één optie. Zet er nog een bij, of maak er ja-nee van."
    case .overlappingOptions(let word, let first):
      "`\(word)` hoort al bij optie `\(first)`. Dan weet ik niet welke wordt bedoeld. Haal er één weg."
    case .manyOptions(let count):
      "Deze vraag heeft \(count) opties. Meer dan twaalf kan niemand overzien. Maak er twee vragen van."
    case .reservedOption(let word, let reserved):
      "`\(word)` betekent overal `\(reserved)`. Zo kan niemand deze optie kiezen. Gebruik een ander woord."
    case .optionNamedAsTest(let name):
      "`\(name)` kan geen naam van een optie zijn: in een `als` betekent het iets anders. Kies een andere naam."
    case .longMessage(let count):
      "Deze tekst heeft \(count) tekens. Meer dan 160 leest niet fijn op een telefoon. Maak er twee van."
    case .questionInMessage:
      "Deze `zeg` stelt een vraag, maar wacht niet op antwoord. Gebruik `vraag`."
    case .forbiddenWord(let word, _):
      "Het woord `\(word)` gebruiken we niet voor mensen."
    case .repeatedWait(.run, let name, let firstLine):
      "In deze stap staat al `doe \(name)`, op regel \(firstLine). Haal er één weg, of maak een nieuwe stap."
    case .repeatedWait(_, _, let firstLine):
      "In deze stap staat al een `aanvraag`, op regel \(firstLine). Zet deze in een eigen stap."
    case .statementInFixedTexts(let keyword):
      "`\(keyword.rawValue)` kan niet in de vaste teksten. Daar staan alleen `zeg` en `of`."
    case .exampleReadsOtherwise(let found?):
      "Dit voorbeeld lees ik als `\(found)`. Verander het voorbeeld, of wat er achter `=>` staat."
    case .exampleReadsOtherwise(nil):
      "Dit voorbeeld lees ik niet als antwoord op deze vraag. Verander het voorbeeld."
    default: ""
    }
  }

  private static func unreadable(_ keyword: Keyword) -> String {
    switch keyword {
    case .done: "Achter `klaar` hoort niets. Haal dit weg."
    case .otherwise: "Achter `anders` hoort niets. Zet een nieuwe test op een eigen regel met `als`."
    default: "Zo kan ik deze regel niet lezen. Schrijf: \(keyword.form)."
    }
  }

  var hint: String? {
    switch self {
    case .forbiddenWord(_, let better) where !better.isEmpty: "schrijf liever: \(better)"
    default: nil
    }
  }
}

extension Problem.TestMistake {
  var message: String {
    switch self {
    case .missingSubject:
      "Achter `als` hoort de naam van een vraag. Schrijf: als vraag is waarde."
    case .missingIs:
      "Hier ontbreekt `is`. Schrijf: als vraag is waarde."
    case .missingValue:
      "Hier ontbreekt een waarde. Schrijf: als vraag is waarde."
    case .negatedKnown(let write):
      "Schrijf hier: is \(write)."
    case .missingNumber(let comparison):
      "Achter `\(comparison.rawValue)` hoort één getal, zoals 100."
    case .andBetweenValues:
      "`en` staat hier tussen twee waarden. Gebruik `of` tussen waarden, en `en` tussen twee hele tests."
    }
  }
}

extension TypeSyntax {
  /// The type's name in a script.
  var dutch: String {
    switch self {
    case .choice: "keuze"
    case .multipleChoice: "meerkeuze"
    case .yesNo: "ja-nee"
    case .text: "tekst"
    case .name: "naam"
    case .number: "getal"
    case .date: "datum"
    case .postcode: "postcode"
    case .email: "e-mail"
    case .phone: "telefoon"
    case .companySize: "bedrijfsgrootte"
    case .consent: "toestemming"
    case .row(let table): "uit \(table)"
    case .unknown: "onbekend"
    }
  }
}
