import Testing

@testable import DialogEngine

/// A script with one mistake, and all that may be said of it.
struct Mistake: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let script: String
  var others: [(name: String, text: String)] = []
  let drawn: String

  init(_ name: String, _ script: String, others: [(name: String, text: String)] = [], _ drawn: String) {
    testDescription = name
    self.script = script
    self.others = others
    self.drawn = drawn
  }
}

@Suite("Ten mistakes, one diagnostic each")
struct TenMistakesTests {
  static let checking = Checking(
    tables: [
      CheckedTable(
        Table(
          name: "beroepen", columns: ["beroep", "doel", "procent"],
          rows: [["kok", "monteur", "40"], ["bakker", "monteur", "30"], ["kok", "cnc", "50"]]),
        lines: [2, 39, 40])
    ],
    topics: ["rie", "arbocatalogus"].map { Topic(of: $0) })

  @Test("each is told once, with its cause and its mend", arguments: mistakes)
  func told(_ mistake: Mistake) {
    let others = mistake.others
    #expect(Self.checking.drawn(mistake.script, and: others) == mistake.drawn)
  }

  static let mistakes: [Mistake] = [
    Mistake(
      "an odd indent in the middle of a choice",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
         optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is monteur
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:6:4: fout[D101]: Deze regel springt 3 spaties in. Dat moet een even aantal zijn. Maak er 4 van.
      6 |    optie monteur   Ik ben monteur
        |    ^^^^^
      """),
    Mistake(
      "a mistyped keyword with lines under it",
      """
      dialoog proef  Proef

      stap begin
        vraagt rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is monteur
          zeg  Dag {rol}.
        klaar
      """,
      """
      proef.dialog:4:3: fout[D102]: `vraagt` is geen woord waarmee een regel kan beginnen. Bedoel je `vraag`?
      4 |   vraagt rol: keuze
        |   ^^^^^^
      """),
    Mistake(
      "an unknown type",
      """
      dialoog proef  Proef

      stap begin
        vraag pc: poscode
          zeg     Wat is je postcode?
          waarom  Dan zoeken we in de buurt.
          voorbeeld  8011pk => 8011 PK
        als pc is bekend
          zeg  Dank je. {pc}
        klaar
      """,
      """
      proef.dialog:4:13: fout[D304]: `poscode` is geen soort vraag. Bedoel je `postcode`?
      4 |   vraag pc: poscode
        |             ^^^^^^^
      """),
    Mistake(
      "`of` between two questions",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        vraag leeftijd: getal
          zeg  Hoe oud ben je?
        als rol is monteur of leeftijd is meer dan 50
          zeg  Er is hulp voor jou.
        anders
          zeg  Vraag het een adviseur.
        klaar
      """,
      """
      proef.dialog:10:25: fout[D301]: `of` staat hier tussen twee vragen. Gebruik `of` alleen tussen waarden. \
      Maak hier twee `als`-blokken van.
      10 |   als rol is monteur of leeftijd is meer dan 50
         |                         ^^^^^^^^
      """),
    Mistake(
      "`anders` torn from its `als`",
      """
      dialoog proef  Proef
      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog

        als rol is monteur
          zeg  Fijn.
        zeg  We gaan verder.
        anders
          zeg  Ook fijn.
        klaar
      """,
      """
      proef.dialog:11:3: fout[D104]: `anders` hoort direct onder een `als`. \
      Zet de regels ertussen in het `als`-blok of erboven.
      11 |   anders
         |   ^^^^^^
      """),
    Mistake(
      "a loose end that would fall into the next step",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie baas      Ik heb een bedrijf
        als rol is baas
          ga naar baas
        zeg  Hier lees je meer over je vak.

      stap baas
        klaar
      """,
      """
      proef.dialog:10:3: fout[D401]: Hierna houdt stap `begin` op. Wat moet er dan gebeuren? \
      Zet er `klaar` of `ga naar …` onder.
      10 |   zeg  Hier lees je meer over je vak.
         |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """),
    Mistake(
      "a round that asks nothing anew",
      """
      dialoog proef  Proef

      stap begin
        vraag weten: keuze
          zeg   Wat wil je weten?
          optie rie          De RI&E
          optie arbocatalogus  De arbocatalogus
        antwoord {weten}
        vraag nog: ja-nee
          zeg   Nog iets?
        als nog is ja
          ga naar begin
        klaar
      """,
      """
      proef.dialog:12:5: fout[D402]: Vanaf hier begint het gesprek opnieuw bij `begin`, maar daar wordt niets \
      opnieuw gevraagd. Zet `elke keer` achter de vraag die opnieuw moet, zoals `weten`.
      12 |     ga naar begin
         |     ^^^^^^^^^^^^^
      """),
    Mistake(
      "a phone number without consent",
      """
      dialoog proef  Proef

      stap begin
        vraag telefoon: telefoon
          zeg     Op welk nummer kunnen we je bellen?
          waarom  Dan belt een coach je.
        klaar
      """,
      """
      proef.dialog:4:3: fout[D501]: Een telefoon vragen mag alleen in `contact`, na toestemming. \
      Haal deze vraag weg en gebruik: aanvraag over ONDERWERP.
      4 |   vraag telefoon: telefoon
        |   ^^^^^^^^^^^^^^^^^^^^^^^^
      """),
    Mistake(
      "a lookup that can hit several rows",
      """
      dialoog proef  Proef

      stap begin
        vraag beroep: uit beroepen
          zeg  Wat is je werk?
        zoek match in beroepen met beroep
        als match is bekend
          zeg  Dat past voor {match.procent} procent.
        klaar
      """,
      """
      proef.dialog:6:3: fout[D603]: In `beroepen` passen soms meer regels, zoals regel 2 en 40. \
      Zet er een kolom bij, zoals `doel`.
      6 |   zoek match in beroepen met beroep
        |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """),
    Mistake(
      "two dialogs that call each other",
      """
      dialoog proef  Proef

      stap begin
        doe toets
        klaar
      """,
      others: [
        (
          "toets",
          """
          dialoog toets  Toets

          stap begin
            zeg  Eerst de basis.
            doe proef
            klaar
          """
        )
      ],
      """
      toets.dialog:5:3: fout[D404]: Deze dialogen roepen elkaar aan: proef > toets > proef. \
      Haal één `doe` weg. Bezoekers kunnen er zelf naar vragen.
      5 |   doe proef
        |   ^^^^^^^^^
      """),
  ]
}
