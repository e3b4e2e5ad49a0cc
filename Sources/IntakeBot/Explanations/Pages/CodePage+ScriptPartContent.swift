extension CodePage {
  /// What options, texts and examples say: D313 to D324.
  static let scriptPartContent: [CodePage] = [
    CodePage(
      "D313", "Eén woord bij twee opties",
      meaning: """
        Dit woord hoort al bij een andere optie. Typt iemand het, dan weet de bot niet welke hij \
        bedoelt.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag rol: keuze
              zeg   Wat past bij jou?
              optie monteur   Ik ben monteur
                ook  technicus
              optie leerling  Ik leer nog
                ook  technicus
            als rol is monteur
              zeg  Een mooi vak.
            klaar

          """)
      ],
      mend: "Laat het woord bij één optie staan. Bij de andere haal je het weg.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag rol: keuze
              zeg   Wat past bij jou?
              optie monteur   Ik ben monteur
                ook  technicus
              optie leerling  Ik leer nog
            als rol is monteur
              zeg  Een mooi vak.
            klaar

          """)
      ]),
    CodePage(
      "D314", "Meer dan twaalf opties",
      meaning: """
        Meer dan twaalf keuzes kan niemand overzien. De bot kan ermee draaien, maar voor mensen \
        is het veel.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag maand: keuze
              zeg   Wanneer wil je beginnen?
              optie weet-niet  Dat weet ik nog niet
              optie jan        In januari
              optie feb        In februari
              optie mrt        In maart
              optie apr        In april
              optie mei        In mei
              optie jun        In juni
              optie jul        In juli
              optie aug        In augustus
              optie sep        In september
              optie okt        In oktober
              optie nov        In november
              optie dec        In december
            als maand is weet-niet
              zeg  Dat geeft niet.
            klaar

          """)
      ],
      mend: "Maak er twee vragen van. Of kies een andere soort vraag.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag begindag: datum
              zeg        Op welke dag wil je beginnen?
              overslaan  Dat weet ik nog niet
            als begindag is onbekend
              zeg  Dat geeft niet.
            klaar

          """)
      ]),
    CodePage(
      "D315", "Dit woord betekent al iets anders",
      meaning: """
        Woorden als `stop` en `help` betekenen overal hetzelfde. Niemand kan ze dus kiezen als \
        optie.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag verder: keuze
              zeg   Wat wil je doen?
              optie door  Ik wil meer weten
              optie uit   Stop
            als verder is door
              zeg  Goed.
            klaar

          """)
      ],
      mend: "Gebruik een ander woord voor de optie.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag verder: keuze
              zeg   Wat wil je doen?
              optie door  Ik wil meer weten
              optie uit   Ik weet genoeg
            als verder is door
              zeg  Goed.
            klaar

          """)
      ]),
    CodePage(
      "D316", "Een lang bericht",
      meaning: """
        Op een telefoon leest een lang bericht niet fijn. Dit heeft meer dan 160 tekens. De bot \
        kan er wel mee draaien.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Een coach kijkt samen met jou wat je al kunt. Daarna kijken jullie wat je nog \
          wilt leren. Dan zoeken jullie een cursus die past. En jij kiest wanneer je wilt beginnen.
            klaar

          """)
      ],
      mend: "Maak er twee keer `zeg` van. Eén ding per bericht.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Een coach kijkt samen met jou wat je al kunt.
            zeg  Daarna kijken jullie wat je nog wilt leren.
            klaar

          """)
      ]),
    CodePage(
      "D317", "Een vraagteken in een bericht",
      meaning: """
        Deze `zeg` stelt een vraag. Maar de bot wacht niet op een antwoord, en praat door. Dat is \
        vreemd voor wie het leest.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Is er haast bij?
            klaar

          """)
      ],
      mend: "Maak er een `vraag` van. Of schrijf het zonder vraagteken.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Is er haast bij, typ dan: mens.
            klaar

          """)
      ]),
    CodePage(
      "D318", "Een woord dat we niet gebruiken",
      meaning: """
        Dit woord plakt een stempel op iemand. Zulke woorden staan in `lexicon/liever-niet.tsv`, \
        met iets beters erachter.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Er is hulp voor wie laaggeletterd is.
            klaar

          """)
      ],
      mend: "Zeg het zoals het bericht voorstelt. Of zoals je het tegen iemand zelf zou zeggen.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Er is hulp voor wie moeite heeft met lezen.
            klaar

          """)
      ]),
    CodePage(
      "D319", "Deze regel staat er al",
      meaning: """
        Deze regel mag maar één keer onder een vraag staan. Of onder een aanvraag. Hier staat hij \
        twee keer.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg   Is er haast bij?
              kort  Haast?
              kort  Moet het snel?
            als haast is ja
              zeg  Bel dan liever.
            klaar

          """)
      ],
      mend: "Haal er één weg.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg   Is er haast bij?
              kort  Haast?
            als haast is ja
              zeg  Bel dan liever.
            klaar

          """)
      ]),
    CodePage(
      "D320", "Een voorbeeld zonder uitkomst",
      meaning: "Onder een vraag hoort bij een `voorbeeld` wat het moet worden. Dat staat achter `=>`.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag uren: getal 1 tot 60
              zeg        Hoeveel uur werk je?
              voorbeeld  zesendertig
            als uren is meer dan 36
              zeg  Dat is veel.
            klaar

          """)
      ],
      mend: "Zet erachter wat de bot ervan moet maken.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag uren: getal 1 tot 60
              zeg        Hoeveel uur werk je?
              voorbeeld  zesendertig => 36
            als uren is meer dan 36
              zeg  Dat is veel.
            klaar

          """)
      ]),
    CodePage(
      "D321", "Twee keer hetzelfde in één stap",
      meaning: """
        In een stap mag één `aanvraag` staan, en elke `doe` één keer. Anders weet de bot na een \
        pauze niet waar hij was.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            aanvraag over bbl
            aanvraag over examen
            klaar

          """)
      ],
      mend: "Zet de tweede in een eigen stap.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            aanvraag over bbl
            ga naar examen

          stap examen
            aanvraag over examen
            klaar

          """)
      ]),
    CodePage(
      "D322", "De grenzen staan verkeerd om",
      meaning: "Bij een getal noem je eerst het kleinste, dan het grootste. Hier is het andersom.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag uren: getal 60 tot 1
              zeg  Hoeveel uur werk je?
            als uren is meer dan 36
              zeg  Dat is veel.
            klaar

          """)
      ],
      mend: "Wissel de twee getallen om.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag uren: getal 1 tot 60
              zeg  Hoeveel uur werk je?
            als uren is meer dan 36
              zeg  Dat is veel.
            klaar

          """)
      ]),
    CodePage(
      "D323", "In `vast` kan alleen `zeg`",
      meaning: """
        In `vast.dialog` staan zinnen die overal hetzelfde zijn. Er kan daar alleen `zeg` en `of` \
        staan.
        """,
      wrong: [
        .step(
          "stop", of: "scripts/vast.dialog",
          """
          stap stop
            zeg  We stoppen.
            klaar

          """)
      ],
      mend: "Haal de regel weg. Wil je iets vragen, doe dat dan in een dialoog.",
      right: [
        .step(
          "stop", of: "scripts/vast.dialog",
          """
          stap stop
            zeg  We stoppen.

          """)
      ]),
    CodePage(
      "D324", "Het voorbeeld wordt anders gelezen",
      meaning: """
        Achter `=>` staat wat de bot van het voorbeeld moet maken. Hij maakt er iets anders van.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag uren: getal 1 tot 60
              zeg        Hoeveel uur werk je?
              voorbeeld  zesendertig => 26
            als uren is meer dan 36
              zeg  Dat is veel.
            klaar

          """)
      ],
      mend: """
        Kijk of er een tikfout in staat. Klopt het voorbeeld, meld het dan aan wie de bot maakt.
        """,
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag uren: getal 1 tot 60
              zeg        Hoeveel uur werk je?
              voorbeeld  zesendertig => 36
            als uren is meer dan 36
              zeg  Dat is veel.
            klaar

          """)
      ]),
  ]
}
