extension CodePage {
  /// The roads through a script: D4.
  static let scriptFlow: [CodePage] = [
    CodePage(
      "D401", "De stap houdt zomaar op",
      meaning: """
        Aan het eind van een stap moet je zeggen hoe het verder gaat. De bot valt niet vanzelf \
        door naar de stap eronder.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.

          """)
      ],
      mend: "Zet er `klaar` of `ga naar` onder. Kijk ook in een `als` en bij `anders`.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            klaar

          """)
      ]),
    CodePage(
      "D402", "Een rondje zonder nieuwe vraag",
      meaning: """
        De bot vraagt nooit iets wat hij al weet. Gaat hij terug naar boven, dan loopt hij hier \
        door alles heen. Zo komt er nooit een eind aan.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag nog-iets: ja-nee
              zeg  Wil je nog iets weten?
            als nog-iets is ja
              ga naar begin
            klaar

          """)
      ],
      mend: "Zet `elke keer` achter de vraag die opnieuw moet. Of eindig met `klaar`.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag nog-iets: ja-nee elke keer
              zeg  Wil je nog iets weten?
            als nog-iets is ja
              ga naar begin
            klaar

          """)
      ]),
    CodePage(
      "D403", "Dit kan nog onbekend zijn",
      meaning: """
        De tekst vult een antwoord in. Maar dat antwoord is hier niet zeker bekend. Iemand kan \
        het hebben overgeslagen, of het is niet altijd gevraagd.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag jaren: getal
              zeg        Hoeveel jaar doe je dit werk?
              overslaan  Dat zeg ik liever niet
            zeg  Aantal jaren: {jaren}.
            klaar

          """)
      ],
      mend: "Zet de regel onder een `als` met `is bekend`.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag jaren: getal
              zeg        Hoeveel jaar doe je dit werk?
              overslaan  Dat zeg ik liever niet
            als jaren is bekend
              zeg  Aantal jaren: {jaren}.
            klaar

          """)
      ]),
    CodePage(
      "D404", "Dialogen roepen elkaar aan",
      meaning: """
        Een dialoog doet een andere, en die doet de eerste weer. Zo komt er nooit een eind aan.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            doe tweede
            klaar

          """),
        .file(
          "scripts/tweede.dialog",
          """
          dialoog tweede  Nog een proef

          stap begin
            doe proef
            klaar

          """),
      ],
      mend: "Haal één `doe` weg. Mensen kunnen zelf naar het andere vragen.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            doe tweede
            klaar

          """),
        .file(
          "scripts/tweede.dialog",
          """
          dialoog tweede  Nog een proef

          stap begin
            zeg  Dit is de tweede.
            klaar

          """),
      ]),
    CodePage(
      "D405", "Hier komt het gesprek nooit",
      meaning: """
        Deze regel kan nooit aan de beurt komen. Erboven is het al klaar, of alles is al gekozen.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            klaar
            zeg  Tot ziens.

          """)
      ],
      mend: "Haal de regel weg. Of zet hem op een plek waar de bot wel komt.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            zeg  Tot ziens.
            klaar

          """)
      ]),
    CodePage(
      "D406", "Hier komt niemand",
      meaning: "Niets gaat naar deze stap of dialoog. Ze doen dus nooit mee.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            klaar

          stap kosten
            zeg  De prijs verschilt.
            klaar

          """)
      ],
      mend: """
        Zet ergens `ga naar`. Geef een dialoog een `voorbeeld`, of roep hem met `doe`. Of haal \
        weg wat je niet gebruikt.
        """,
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            ga naar kosten

          stap kosten
            zeg  De prijs verschilt.
            klaar

          """)
      ]),
    CodePage(
      "D407", "Dit antwoord wordt niet gebruikt",
      meaning: """
        De bot vraagt iets, en doet er niets mee. Vraag alleen wat je nodig hebt. De bot kan er \
        wel mee draaien.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg  Is er haast bij?
            zeg  Dank je.
            klaar

          """)
      ],
      mend: "Gebruik het antwoord, met `als`, `mee` of accolades. Of haal de vraag weg.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg  Is er haast bij?
            als haast is ja
              zeg  Bel dan liever.
            klaar

          """)
      ]),
    CodePage(
      "D408", "Hiervoor is het nooit gevraagd",
      meaning: "De regel gebruikt een antwoord. Maar op geen enkele weg hierheen is ernaar gevraagd.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            als haast is ja
              zeg  Bel dan liever.
            vraag haast: ja-nee
              zeg  Is er haast bij?
            klaar

          """)
      ],
      mend: """
        Zet de vraag erboven. Komt het antwoord van een andere dialoog, zet dan de `doe` erboven.
        """,
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg  Is er haast bij?
            als haast is ja
              zeg  Bel dan liever.
            klaar

          """)
      ]),
  ]
}
