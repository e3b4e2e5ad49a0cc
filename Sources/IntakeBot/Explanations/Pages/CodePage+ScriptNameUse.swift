extension CodePage {
  /// Names that nothing or too much bears: D201 to D208.
  static let scriptNameUse: [CodePage] = [
    CodePage(
      "D201", "Die stap is er niet",
      meaning: """
        `ga naar` noemt een stap die niet in deze dialoog staat. Vaak is het een tikfout. Een \
        andere dialoog roep je met `doe`.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            ga naar verdr

          stap verder
            zeg  We gaan verder.
            klaar

          """)
      ],
      mend: """
        Neem de naam zoals hij achter `stap` staat. Is het een andere dialoog, schrijf dan `doe`.
        """,
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            ga naar verder

          stap verder
            zeg  We gaan verder.
            klaar

          """)
      ]),
    CodePage(
      "D202", "Dat antwoord kan nooit",
      meaning: """
        Een `als` kijkt of een antwoord iets is. Deze waarde kan het nooit zijn. Bij een keuze is \
        de waarde de naam van de optie, niet de tekst.
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
              optie leerling  Ik leer nog
            als rol is montuer
              zeg  Een mooi vak.
            klaar

          """)
      ],
      mend: """
        Neem de naam die achter `optie` staat. Bij een getal moet de waarde tussen de grenzen \
        liggen.
        """,
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag rol: keuze
              zeg   Wat past bij jou?
              optie monteur   Ik ben monteur
              optie leerling  Ik leer nog
            als rol is monteur
              zeg  Een mooi vak.
            klaar

          """)
      ]),
    CodePage(
      "D203", "Daar wordt niet naar gevraagd",
      meaning: """
        Hier staat de naam van een antwoord. Maar geen vraag heet zo. Vaak is het een tikfout. Is \
        het een antwoord van een andere dialoog, dan hoort die naam ervoor.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag plaats: tekst
              zeg  Waar werk je?
            zeg  Je werkt dus in {plats}.
            als plaats is bekend
              zeg  Dank je.
            klaar

          """)
      ],
      mend: """
        Neem de naam zoals hij achter `vraag` staat. Van een andere dialoog schrijf je \
        `dialoog.vraag`.
        """,
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag plaats: tekst
              zeg  Waar werk je?
            zeg  Je werkt dus in {plaats}.
            klaar

          """)
      ]),
    CodePage(
      "D204", "Een naam is dubbel",
      meaning: "Twee dingen van dezelfde soort hebben één naam. Dan weet de bot niet welke je bedoelt.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            ga naar verder

          stap verder
            zeg  We gaan verder.
            klaar

          stap verder
            zeg  We gaan nog verder.
            klaar

          """)
      ],
      mend: "Geef een van de twee een andere naam.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            ga naar verder

          stap verder
            zeg  We gaan verder.
            ga naar nog-verder

          stap nog-verder
            zeg  We gaan nog verder.
            klaar

          """)
      ]),
    CodePage(
      "D205", "Die dialoog is er niet",
      meaning: """
        `doe` noemt een dialoog die niet bestaat. Vaak is het een tikfout. Naar een stap ga je \
        met `ga naar`.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            doe regoi
            klaar

          """)
      ],
      mend: """
        Neem de naam van het bestand, zonder `.dialog`. Is het een stap, schrijf dan `ga naar`.
        """,
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            doe regio
            klaar

          """),
        .file(
          "scripts/regio.dialog",
          """
          dialoog regio  De buurt

          stap begin
            zeg  Je kunt hier in het hele land terecht.
            klaar

          """),
      ]),
    CodePage(
      "D206", "Een voorbeeld staat op twee plekken",
      meaning: """
        Met een `voorbeeld` begint een dialoog. Dezelfde zin staat nu twee keer. Dan weet de bot \
        niet wat hij moet kiezen. Hoofdletters en leestekens maken geen verschil.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  ik wil een cursus doen
            voorbeeld  Ik wil een cursus doen!

          stap begin
            zeg  Goed dat je het vraagt.
            klaar

          """)
      ],
      mend: "Haal er één weg. Of maak de zinnen echt anders.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  ik wil een cursus doen
            voorbeeld  welke cursus past bij mij

          stap begin
            zeg  Goed dat je het vraagt.
            klaar

          """)
      ]),
    CodePage(
      "D207", "Bestand en dialoog heten anders",
      meaning: """
        Het bestand heet zoals de dialoog, met `.dialog` erachter. Hier zijn de namen verschillend.
        """,
      wrong: [
        .script(
          """
          dialoog proefje  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            klaar

          """)
      ],
      mend: "Geef het bestand de naam van de dialoog. Of andersom.",
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
      "D208", "Een vraag heet als een dialoog",
      meaning: """
        Een vraag en een dialoog mogen niet dezelfde naam hebben. Anders is niet duidelijk wat \
        `naam.iets` betekent.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag contact: ja-nee
              zeg  Heb je al contact met een coach?
            als contact is ja
              zeg  Fijn.
            klaar

          """)
      ],
      mend: "Geef de vraag een andere naam.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag al-contact: ja-nee
              zeg  Heb je al contact met een coach?
            als al-contact is ja
              zeg  Fijn.
            klaar

          """)
      ]),
  ]
}
