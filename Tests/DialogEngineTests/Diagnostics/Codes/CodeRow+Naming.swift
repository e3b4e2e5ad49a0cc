extension CodeRow {
  /// Mistakes in names.
  static let namingRows: [CodeRow] = [
    CodeRow(
      "D201", "a step that is not there",
      """
      dialoog proef  Proef

      stap begin
        zeg  Hallo.
        ga naar werkgevr

      stap werkgever
        klaar
      """,
      """
      proef.dialog:5:11: fout[D201]: Stap `werkgevr` bestaat niet in deze dialoog.
      5 |   ga naar werkgevr
        |           ^^^^^^^^ bedoel je "werkgever" (regel 7)?
      """),
    CodeRow(
      "D201", "a dialog behind `ga naar`",
      """
      dialoog proef  Proef

      stap begin
        ga naar regio
      """,
      """
      proef.dialog:4:11: fout[D201]: `regio` is een dialoog, geen stap van deze dialoog. Schrijf: doe regio.
      4 |   ga naar regio
        |           ^^^^^
      """),
    CodeRow(
      "D201", "`ga naar contact`",
      """
      dialoog proef  Proef

      stap begin
        ga naar contact
      """,
      """
      proef.dialog:4:11: fout[D201]: `contact` is een dialoog, geen stap. Schrijf: aanvraag over \
      ONDERWERP. Die vraagt het zelf.
      4 |   ga naar contact
        |           ^^^^^^^
      """),
    CodeRow(
      "D202", "a value that is no option",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is montuer
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:8:14: fout[D202]: `rol` kan nooit `montuer` zijn. Bedoel je `monteur`?
      8 |   als rol is montuer
        |              ^^^^^^^
      """),
    CodeRow(
      "D202", "a value that is no number",
      """
      dialoog proef  Proef

      stap begin
        vraag aantal-man: getal 1 tot 10
          zeg  Hoeveel?
        als aantal-man is 20
          zeg  Veel.
        klaar
      """,
      """
      proef.dialog:6:21: fout[D202]: `aantal-man` kan nooit `20` zijn.
      6 |   als aantal-man is 20
        |                     ^^
      """),
    CodeRow(
      "D202", "a value that is not in the table",
      """
      dialoog proef  Proef

      stap begin
        vraag beroep: uit beroepen
          zeg  Wat is je werk?
        als beroep is kook
          zeg  Lekker.
        klaar
      """,
      """
      proef.dialog:6:17: fout[D202]: `beroep` kan nooit `kook` zijn. Bedoel je `kok`?
      6 |   als beroep is kook
        |                 ^^^^
      """),
    CodeRow(
      "D202", "an outcome that does not exist",
      """
      dialoog proef  Proef

      stap begin
        aanvraag over rie
        als aanvraag.uitkomst is gelukt
          zeg  Mooi.
        klaar
      """,
      """
      proef.dialog:5:28: fout[D202]: `aanvraag.uitkomst` kan nooit `gelukt` zijn.
      5 |   als aanvraag.uitkomst is gelukt
        |                            ^^^^^^
      """),
    CodeRow(
      "D203", "an answer that nobody asks",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als roll is monteur
          zeg  Fijn.
        als rol is leerling
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:8:7: fout[D203]: Naar `roll` wordt nergens gevraagd.
      8 |   als roll is monteur
        |       ^^^^ bedoel je "rol" (regel 4)?
      """),
    CodeRow(
      "D203", "an answer of a dialog that does not ask it",
      """
      dialoog proef  Proef

      stap begin
        doe regio
        zeg  Je woont in {regio.plaats}.
        klaar
      """,
      """
      proef.dialog:5:21: fout[D203]: Naar `regio.plaats` wordt nergens gevraagd.
      5 |   zeg  Je woont in {regio.plaats}.
        |                     ^^^^^^^^^^^^
      """),
    CodeRow(
      "D203", "a built-in name that does not exist",
      """
      dialoog proef  Proef

      stap begin
        aanvraag over rie
        zeg  Het nummer is {aanvraag.numer}.
        klaar
      """,
      """
      proef.dialog:5:23: fout[D203]: Naar `aanvraag.numer` wordt nergens gevraagd.
      5 |   zeg  Het nummer is {aanvraag.numer}.
        |                       ^^^^^^^^^^^^^^ bedoel je "aanvraag.nummer"?
      """),
    CodeRow(
      "D203", "an answer that belongs to another dialog",
      """
      dialoog proef  Proef

      stap begin
        doe regio
        zeg  Je woont in {postcode}.
        klaar
      """,
      """
      proef.dialog:5:21: fout[D203]: Naar `postcode` wordt nergens gevraagd.
      5 |   zeg  Je woont in {postcode}.
        |                     ^^^^^^^^ bedoel je "regio.postcode"?
      """),
    CodeRow(
      "D203", "a part of an answer that has no parts",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        zeg  Dag {rol.naam}.
        klaar
      """,
      """
      proef.dialog:8:13: fout[D203]: Naar `rol.naam` wordt nergens gevraagd.
      8 |   zeg  Dag {rol.naam}.
        |             ^^^^^^^^ bedoel je "rol"?
      """),
    CodeRow(
      "D204", "two steps of one name",
      """
      dialoog proef  Proef

      stap begin
        ga naar twee

      stap twee
        klaar

      stap twee
        klaar
      """,
      """
      proef.dialog:9:6: fout[D204]: De naam `twee` is al van een andere stap: regel 6. Kies een nieuwe naam.
      9 | stap twee
        |      ^^^^
      proef.dialog:6:6: hier staat de eerste
      """),
    CodeRow(
      "D204", "two questions of one name",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is monteur
          zeg  Fijn.
        vraag rol: ja-nee
          zeg  Werk je?
        klaar
      """,
      """
      proef.dialog:10:9: fout[D204]: De naam `rol` is al van een andere vraag: regel 4. Kies een nieuwe \
      naam.
      10 |   vraag rol: ja-nee
         |         ^^^
      proef.dialog:4:9: hier staat de eerste
      """),
    CodeRow(
      "D204", "two options of one name",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie baas  Baas
          optie baas  Eigenaar
        als rol is baas
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:7:11: fout[D204]: De naam `baas` is al van een andere optie: regel 6. Kies een nieuwe \
      naam.
      7 |     optie baas  Eigenaar
        |           ^^^^
      proef.dialog:6:11: hier staat de eerste
      """),
    CodeRow(
      "D204", "two dialogs of one name",
      [
        ScriptText(
          "proef",
          """
          dialoog proef  Proef

          stap begin
            zeg  Hallo.
            klaar
          """
        ),
        ScriptText(
          "twee",
          """
          dialoog proef  Proef

          stap begin
            zeg  Hallo.
            klaar
          """
        ),
      ],
      """
      twee.dialog:1:9: fout[D204]: De naam `proef` is al van een andere dialoog: proef.dialog, regel 1. \
      Kies een nieuwe naam.
      1 | dialoog proef  Proef
        |         ^^^^^
      proef.dialog:1:9: hier staat de eerste
      """),
    CodeRow(
      "D205", "a dialog that is not there",
      """
      dialoog proef  Proef

      stap begin
        doe regoi
        klaar
      """,
      """
      proef.dialog:4:7: fout[D205]: Dialoog `regoi` bestaat niet.
      4 |   doe regoi
        |       ^^^^^ bedoel je "regio"?
      """),
    CodeRow(
      "D205", "a step behind `doe`",
      """
      dialoog proef  Proef

      stap begin
        doe twee
        ga naar twee

      stap twee
        klaar
      """,
      """
      proef.dialog:4:7: fout[D205]: `twee` is een stap van deze dialoog. Schrijf: ga naar twee.
      4 |   doe twee
        |       ^^^^
      """),
    CodeRow(
      "D206", "one phrase in two dialogs",
      [
        ScriptText(
          "proef",
          """
          dialoog proef  Proef
            voorbeeld  Ik wil leren!

          stap begin
            klaar
          """
        ),
        ScriptText(
          "twee",
          """
          dialoog twee  Twee
            voorbeeld  ik wil leren

          stap begin
            klaar
          """
        ),
      ],
      """
      twee.dialog:2:14: fout[D206]: Het voorbeeld `ik wil leren` staat al ergens anders: proef.dialog, \
      regel 2. Haal er één weg.
      2 |   voorbeeld  ik wil leren
        |              ^^^^^^^^^^^^
      proef.dialog:2:14: hier staat de eerste
      """),
    CodeRow(
      "D206", "one phrase twice",
      """
      dialoog proef  Proef
        voorbeeld  ik wil leren
        voorbeeld  ik wil  leren.

      stap begin
        klaar
      """,
      """
      proef.dialog:3:14: fout[D206]: Het voorbeeld `ik wil  leren.` staat al ergens anders: regel 2. Haal \
      er één weg.
      3 |   voorbeeld  ik wil  leren.
        |              ^^^^^^^^^^^^^^
      proef.dialog:2:14: hier staat de eerste
      """),
    CodeRow(
      "D207", "a file called otherwise",
      """
      dialoog proeve  Proef

      stap begin
        klaar
      """,
      """
      proef.dialog:1:9: fout[D207]: De dialoog heet `proeve`, maar het bestand heet `proef.dialog`. Geef \
      ze dezelfde naam.
      1 | dialoog proeve  Proef
        |         ^^^^^^
      """),
    CodeRow(
      "D208", "a question called as a dialog",
      """
      dialoog proef  Proef

      stap begin
        vraag regio: ja-nee
          zeg  Woon je in de buurt?
        als regio is ja
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:4:9: fout[D208]: `regio` is ook de naam van een dialoog. Geef deze vraag een andere naam.
      4 |   vraag regio: ja-nee
        |         ^^^^^
      """),
    CodeRow(
      "D209", "a name with a capital",
      """
      dialoog proef  Proef

      stap begin
        ga naar Twee

      stap twee
        klaar
      """,
      """
      proef.dialog:4:11: fout[D209]: `Twee` kan geen naam zijn. Gebruik kleine letters, cijfers en \
      streepjes. Schrijf: twee.
      4 |   ga naar Twee
        |           ^^^^
      """),
    CodeRow(
      "D209", "a name with an accent",
      """
      dialoog proef  Proef

      stap begin
        vraag één: ja-nee
          zeg  Een?
        als een is ja
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:4:9: fout[D209]: `één` kan geen naam zijn. Gebruik kleine letters, cijfers en \
      streepjes. Schrijf: een.
      4 |   vraag één: ja-nee
        |         ^^^
      """),
    CodeRow(
      "D209", "a name that is none",
      """
      dialoog proef  Proef

      stap begin
        doe 123
        klaar
      """,
      """
      proef.dialog:4:7: fout[D209]: `123` kan geen naam zijn. Gebruik kleine letters, cijfers en streepjes.
      4 |   doe 123
        |       ^^^
      """),
    CodeRow(
      "D210", "no name of a step",
      """
      dialoog proef  Proef

      stap begin
        ga naar
      """,
      """
      proef.dialog:4:3: fout[D210]: Hier ontbreekt een naam. Schrijf: ga naar stap.
      4 |   ga naar
        |   ^^^^^^^
      """),
    CodeRow(
      "D210", "no name of a question",
      """
      dialoog proef  Proef

      stap begin
        vraag : ja-nee
          zeg  Wil je dat?
        klaar
      """,
      """
      proef.dialog:4:3: fout[D210]: Hier ontbreekt een naam. Schrijf: vraag naam: soort.
      4 |   vraag : ja-nee
        |   ^^^^^
      """),
    CodeRow(
      "D210", "no name of an option",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie
          optie baas  Baas
        als rol is baas
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:6:5: fout[D210]: Hier ontbreekt een naam. Schrijf: optie naam  Tekst.
      6 |     optie
        |     ^^^^^
      """),
    CodeRow(
      "D211", "an earlier name in use",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: ja-nee
          zeg  Werk je?
          voorheen werk
        vraag werk: ja-nee
          zeg  Heb je werk?
        als rol is ja en werk is ja
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:6:14: fout[D211]: `werk` is nog in gebruik. `voorheen` is voor een naam die niet meer \
      bestaat.
      6 |     voorheen werk
        |              ^^^^
      """),
    CodeRow(
      "D214", "a group that does not exist",
      """
      dialoog proef  Proef
        voor  werkgevers

      stap begin
        klaar
      """,
      """
      proef.dialog:2:9: fout[D214]: `werkgevers` is geen groep. Kies uit: werkende, leerling, werkgever, \
      zij-instromer, alle.
      2 |   voor  werkgevers
        |         ^^^^^^^^^^ bedoel je "werkgever"?
      """),
    CodeRow(
      "D215", "another first step",
      """
      dialoog proef  Proef

      stap start
        klaar
      """,
      """
      proef.dialog:3:6: fout[D215]: De eerste stap heet `start`. Een dialoog begint met stap `begin`.
      3 | stap start
        |      ^^^^^
      """),
    CodeRow(
      "D216", "a name of the fixed texts",
      """
      dialoog proef  Proef

      stap begin
        zeg  We gaan verder met {titel}.
        klaar
      """,
      """
      proef.dialog:4:28: fout[D216]: `titel` kan alleen in de vaste teksten staan (vast.dialog).
      4 |   zeg  We gaan verder met {titel}.
        |                            ^^^^^
      """),
    CodeRow(
      "D216", "a number before any lead",
      """
      dialoog proef  Proef

      stap begin
        zeg  Je nummer is {aanvraag.nummer}.
        klaar
      """,
      """
      proef.dialog:4:22: fout[D216]: `aanvraag.nummer` heeft hier geen waarde. Dat kan alleen na een \
      `aanvraag` en in `contact`.
      4 |   zeg  Je nummer is {aanvraag.nummer}.
        |                      ^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D213", "a fixed text that is missing",
      [
        ScriptText(
          "vast",
          """
          dialoog vast  Vaste teksten

          stap begroeting
            zeg  Hallo. Ik ben een computer.

          stap hulpp
            zeg  Typ een nummer.
          """
        )
      ],
      """
      vast.dialog:1:9: fout[D213]: De vaste tekst `hulp` ontbreekt. Zet erbij: stap hulp, met een `zeg` \
      eronder.
      1 | dialoog vast  Vaste teksten
        |         ^^^^ bedoel je "hulpp" (regel 6)?
      """),
  ]
}
