import DialogEngine

/// Small scripts that tests put together, with plain fixed texts.
enum TestScripts {
  /// The scripts of a test, with `start`, `contact`, `regio`, `bedrijf` and the fixed texts where the test
  /// brings none of its own.
  static func bundle(_ scripts: [String]) -> ScriptBundle {
    var named: [String: String] = [:]
    for script in standard + scripts {
      named[name(of: script)] = script
    }
    let files = named.sorted { $0.key < $1.key }.map { SourceFile(path: "\($0.key).dialog", text: $0.value) }
    return ScriptBundle(
      scripts: files, topics: topics,
      courtesies: Courtesies(greetings: ["hallo", "hoi"], thanks: ["dank je wel", "bedankt"]))
  }

  private static func name(of script: String) -> String {
    script.split(separator: "\n", maxSplits: 1)[0].split(separator: " ")[1].description
  }

  static let topics = [
    Topic(id: "ev-certificaat", title: "EV-certificaat", role: "coach", receiver: "een coach"),
    Topic(id: "ev-werkgever", title: "EV in je bedrijf", role: "adviseur", receiver: "een adviseur"),
    Topic(id: "mens-spreken", title: "iemand spreken", role: "helpdesk", receiver: "de helpdesk"),
    Topic(id: "privacy", title: "privacy", role: nil, receiver: ""),
    Topic(id: "lang", title: "een lang verhaal", role: nil, receiver: ""),
  ]

  static let start = """
    dialoog start  Begin
    stap begin
      vraag wie: keuze
        zeg   Wie ben je?
        kort  Wie?
        optie werkende   Ik werk
        optie werkgever  Ik heb een bedrijf
      ga naar nog-iets
    stap nog-iets
      vraag nog: ja-nee elke keer
        zeg   Heb je nog een vraag?
        kort  Nog een vraag?
      als nog is nee
        klaar
      zeg  Typ je vraag maar.
      ga naar nog-iets
    """

  static let contact = """
    dialoog contact  Iemand spreken
      voorbeeld  ik wil iemand spreken
    stap begin
      als aanvraag.mee is bekend
        zeg  Ik geef door: {aanvraag.mee}.
      vraag akkoord: toestemming
        zeg     Mag ik je vraag over {aanvraag.onderwerp} doorgeven aan {aanvraag.wie}?
        kort    Mag ik het doorgeven?
        waarom  Zonder ja geef ik niets door.
      als akkoord is nee
        zeg  Dan geef ik niets door.
        klaar
      vraag naam: naam
        zeg        Hoe mogen we je noemen?
        waarom     Dan weten we naar wie we vragen.
        overslaan  Liever geen naam
      vraag telefoon: telefoon
        zeg       Op welk nummer?
        waarom    Alleen {aanvraag.wie} krijgt dit nummer.
        ongeldig  Een nummer heeft tien cijfers.
      klaar
    """

  static let regio = """
    dialoog regio  De buurt
      voorbeeld  mijn buurt
    stap begin
      vraag postcode: postcode
        zeg        Wat is je postcode?
        kort       De postcode?
        waarom     Dan zoeken we in de buurt.
        ongeldig   Een postcode begint met vier cijfers.
        overslaan  Dat zeg ik liever niet
      klaar
    """

  static let bedrijf = """
    dialoog bedrijf  Je bedrijf
      voorbeeld  mijn bedrijf
    stap begin
      vraag grootte: bedrijfsgrootte
        zeg        Hoeveel mensen werken er?
        kort       Hoeveel mensen?
        voorbeeld  een stuk of twintig => 20
      klaar
    """

  private static let standard = [start, contact, regio, bedrijf, fixedTexts]

  /// Every occasion says its own name, and what it was given.
  static let fixedTexts: String = {
    let fields: [Occasion: String] = [
      .corrected: "{vraag} is nu {waarde}", .remembered: "{onthouden}", .switchDialog: "{titel}",
      .resumed: "{titel}", .leadSent: "{aanvraag.wie} {aanvraag.nummer}",
      .leadAlreadySent: "{aanvraag.nummer}", .howToSkip: "{overslaan}", .noSuchChoice: "{aantal}",
      .example: "{waarde}", .reachable: "{contact.naam} {contact.telefoon} {contact.uren}",
      .closedNow: "{contact.weer}", .contactNotice: "{contact.melding}", .cannotCorrect: "{vraag}",
      .leadCorrected: "{vraag} is nu {waarde} {aanvraag.nummer}", .correctionFailed: "{aanvraag.nummer}",
    ]
    let steps = Occasion.allCases.map { occasion in
      "stap \(occasion.rawValue)\n  zeg  [\(occasion.rawValue)] \(fields[occasion] ?? "")\n"
    }
    return "dialoog vast  Vaste teksten\n" + steps.joined()
  }()
}
