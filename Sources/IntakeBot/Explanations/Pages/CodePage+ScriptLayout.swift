extension CodePage {
  /// Words in front and indentation in scripts: D1.
  static let scriptLayout: [CodePage] = [
    CodePage(
      "D101", "Een oneven aantal spaties",
      meaning: """
        Elke sprong naar rechts is twee spaties. Voor deze regel staat een oneven aantal. Dan is \
        niet zeker waar de regel onder hoort.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
             zeg  Goed dat je het vraagt.
            klaar

          """)
      ],
      mend: "Zet er twee, vier of zes spaties voor. Het bericht noemt hoeveel.",
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
      "D102", "Een onbekend woord vooraan",
      meaning: """
        Elke regel begint met een woord dat de bot kent. Dit woord kent hij niet. Meestal is het \
        een tikfout, of een hoofdletter.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zegt  Goed dat je het vraagt.
            klaar

          """)
      ],
      mend: "Kijk naar de spelling. Alle woorden staan in hoofdstuk 4 van LEESMIJ.md.",
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
      "D103", "Dit woord hoort hier niet",
      meaning: """
        Het woord bestaat, maar niet op deze plek. Een `optie` hoort bijvoorbeeld onder een `vraag`.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Kies maar.
            optie monteur  Ik ben monteur
            klaar

          """)
      ],
      mend: "Zet de regel onder het woord waar hij bij hoort. Het bericht zegt welk woord dat is.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag rol: keuze
              zeg   Kies maar.
              optie monteur   Ik ben monteur
              optie leerling  Ik leer nog
            als rol is monteur
              zeg  Een mooi vak.
            klaar

          """)
      ]),
    CodePage(
      "D104", "`of` of `anders` staat los",
      meaning: """
        `of` hoort direct onder een `zeg`. `anders` hoort direct onder een `als`. Hier staat er \
        iets tussen.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg  Is er haast bij?
            als haast is ja
              zeg  Bel dan liever.
            zeg  We kijken samen.
            anders
              zeg  Neem rustig de tijd.
            klaar

          """)
      ],
      mend: "Haal weg wat ertussen staat. Of zet het erboven of eronder.",
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
            anders
              zeg  Neem rustig de tijd.
            zeg  We kijken samen.
            klaar

          """)
      ]),
    CodePage(
      "D105", "Een tab voor de regel",
      meaning: """
        Inspringen doe je met spaties. Voor deze regel staat een tab, of een vaste spatie. Je \
        ziet het verschil niet, de bot wel.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
          \tzeg  Goed dat je het vraagt.
          \tklaar

          """)
      ],
      mend: "Vervang elke tab door twee spaties. Veel teksteditors kunnen dat in één keer.",
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
      "D106", "Deze sprong past hier niet",
      meaning: """
        De regel staat te ver naar rechts, of niet ver genoeg. Wat onder een regel hoort, staat \
        precies twee spaties verder.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
              zeg  We kijken samen.
            klaar

          """)
      ],
      mend: "Zet er zoveel spaties voor als het bericht zegt.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            zeg  We kijken samen.
            klaar

          """)
      ]),
    CodePage(
      "D107", "Te veel blokken in elkaar",
      meaning: """
        Een `als` mag in een `als` staan. Meer dan 32 blokken diep kan niet. Zo diep overziet \
        niemand het meer.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg  Is er haast bij?
          \(ExampleTexts.deepBlocks)
            klaar

          """)
      ],
      mend: "Maak van een deel een eigen stap. Ga erheen met `ga naar`.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg  Is er haast bij?
            als haast is ja
              ga naar snel
            klaar

          stap snel
            zeg  Bel dan liever.
            klaar

          """)
      ]),
    CodePage(
      "D108", "Er staat niets onder",
      meaning: """
        Onder deze regel hoort iets te staan. Een stap doet iets. Een `als` zegt wat er dan gebeurt.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag haast: ja-nee
              zeg  Is er haast bij?
            als haast is ja
            klaar

          """)
      ],
      mend: "Zet eronder wat er moet gebeuren, twee spaties dieper. Of haal de regel weg.",
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
      "D109", "Een `#` midden in de tekst",
      meaning: """
        Na `#` komt een opmerking voor collega's. Dat geldt alleen met twee spaties ervoor en één \
        erachter. Hier hoort het teken nu bij de tekst. Mensen krijgen het dus te zien.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt. # nog nakijken
            klaar

          """)
      ],
      mend: """
        Bedoel je een opmerking, zet er dan twee spaties voor. Hoort het bij de tekst, schrijf \
        dan liever een woord.
        """,
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.  # nog nakijken
            klaar

          """)
      ]),
    CodePage(
      "D110", "Twee dialogen in één bestand",
      meaning: "In elk bestand staat één dialoog. Hier begint er nog een.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            klaar

          dialoog tweede  Nog een proef

          """)
      ],
      mend: "Geef de tweede dialoog een eigen bestand. Het bestand heet zoals de dialoog.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            klaar

          """),
        .file(
          "scripts/tweede.dialog",
          """
          dialoog tweede  Nog een proef
            voorbeeld  dit is nog een proef

          stap begin
            zeg  Ook goed.
            klaar

          """),
      ]),
    CodePage(
      "D111", "De eerste regel ontbreekt",
      meaning: """
        Een script begint met `dialoog`, een naam en een titel. Die regel staat hier niet bovenaan.
        """,
      wrong: [
        .script(
          """
          stap begin
            zeg  Goed dat je het vraagt.
            klaar

          """)
      ],
      mend: "Zet bovenaan: `dialoog`, de naam van het bestand, en een titel.",
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
      "D112", "Er is nog geen stap",
      meaning: "In een dialoog gebeurt alles in een stap. Deze heeft er nog geen.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          """)
      ],
      mend: "Zet eronder: `stap begin`. En daaronder wat er gebeurt.",
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
  ]
}
