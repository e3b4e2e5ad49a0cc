extension CodeRow {
  /// Mistakes in words in front and indentation.
  static let layoutRows: [CodeRow] = [
    CodeRow(
      "D102", "a word that looks like no keyword",
      """
      dialoog proef  Proef

      stap begin
        xyzzy iets
        klaar
      """,
      """
      proef.dialog:4:3: fout[D102]: `xyzzy` is geen woord waarmee een regel kan beginnen.
      4 |   xyzzy iets
        |   ^^^^^
      """),
    CodeRow(
      "D102", "`ga` without `naar`",
      """
      dialoog proef  Proef

      stap begin
        ga begin
        klaar
      """,
      """
      proef.dialog:4:3: fout[D102]: `ga` is geen woord waarmee een regel kan beginnen. Bedoel je `ga naar`?
      4 |   ga begin
        |   ^^
      """),
    CodeRow(
      "D102", "a capital in front",
      """
      dialoog proef  Proef

      stap begin
        Zeg  Hallo.
        klaar
      """,
      """
      proef.dialog:4:3: fout[D102]: `Zeg` is geen woord waarmee een regel kan beginnen. Bedoel je `zeg`?
      4 |   Zeg  Hallo.
        |   ^^^
      """),
    CodeRow(
      "D103", "`ook` behind the text of no option",
      """
      dialoog proef  Proef

      stap begin
        ook  monteur
        klaar
      """,
      """
      proef.dialog:4:3: fout[D103]: `ook` kan niet onder `stap` staan. Het hoort op een eigen regel onder \
      een `optie`.
      4 |   ook  monteur
        |   ^^^
      """),
    CodeRow(
      "D103", "`voor` in a step",
      """
      dialoog proef  Proef

      stap begin
        voor werkgever
        klaar
      """,
      """
      proef.dialog:4:3: fout[D103]: `voor` kan niet onder `stap` staan. Het hoort onder `dialoog`.
      4 |   voor werkgever
        |   ^^^^
      """),
    CodeRow(
      "D103", "a lonely option",
      """
      dialoog proef  Proef

      stap begin
        zeg  Kies maar.
        optie monteur  Ik ben monteur
        klaar
      """,
      """
      proef.dialog:5:3: fout[D103]: `optie` kan niet onder `stap` staan. Het hoort onder een `vraag`.
      5 |   optie monteur  Ik ben monteur
        |   ^^^^^
      """),
    CodeRow(
      "D104", "`of` apart from its `zeg`",
      """
      dialoog proef  Proef

      stap begin
        zeg  Hallo.
        doe regio
        of   Dag.
        klaar
      """,
      """
      proef.dialog:6:3: fout[D104]: `of` hoort direct onder een `zeg`. Zet de regels ertussen eronder of \
      erboven.
      6 |   of   Dag.
        |   ^^
      """),
    CodeRow(
      "D105", "tabs in front",
      """
      dialoog proef  Proef

      stap begin
      	zeg  Hallo.
      	klaar
      """,
      """
      proef.dialog:4:1: fout[D105]: Voor deze regel staat een tab. Gebruik alleen spaties: twee voor elke \
      sprong. Dit geldt voor 2 regels.
      4 | 	zeg  Hallo.
        | ^
      """),
    CodeRow(
      "D106", "too deep",
      """
      dialoog proef  Proef

      stap begin
        zeg  Hallo.
          zeg  Dag.
        klaar
      """,
      """
      proef.dialog:5:5: fout[D106]: Deze regel springt 4 spaties in. Dat past hier niet. Maak er 2 van.
      5 |     zeg  Dag.
        |     ^^^
      """),
    CodeRow(
      "D106", "not deep enough",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg  Wat past bij jou?
        optie monteur  Monteur
        optie baas  Baas
        als rol is baas
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:6:3: fout[D106]: Deze regel springt 2 spaties in. Dat past hier niet. Maak er 4 van.
      6 |   optie monteur  Monteur
        |   ^^^^^
      """),
    CodeRow(
      "D106", "a step that springs in",
      """
      dialoog proef  Proef

      stap begin
        zeg  Hallo.
        klaar

        stap twee
          klaar
      """,
      """
      proef.dialog:7:3: fout[D106]: Deze regel springt 2 spaties in. Dat past hier niet. Maak er 0 van.
      7 |   stap twee
        |   ^^^^
      """),
    CodeRow(
      "D108", "an empty step",
      """
      dialoog proef  Proef

      stap begin
      """,
      """
      proef.dialog:3:1: fout[D108]: Deze stap is leeg. Zet eronder wat er gebeurt, en sluit af met \
      `klaar` of `ga naar …`.
      3 | stap begin
        | ^^^^^^^^^^
      """),
    CodeRow(
      "D108", "an `als` with nothing under it",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is monteur
        klaar
      """,
      """
      proef.dialog:8:3: fout[D108]: Onder deze `als` staat niets. Zet eronder wat er dan gebeurt, twee \
      spaties dieper.
      8 |   als rol is monteur
        |   ^^^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D108", "an `anders` with nothing under it",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is monteur
          zeg  Fijn.
        anders
        klaar
      """,
      """
      proef.dialog:10:3: fout[D108]: Onder `anders` staat niets. Zet eronder wat er dan gebeurt, of haal \
      het weg.
      10 |   anders
         |   ^^^^^^
      """),
    CodeRow(
      "D109", "a mark in a text",
      """
      dialoog proef  Proef

      stap begin
        zeg  Kies # of niet.
        klaar
      """,
      """
      proef.dialog:4:13: let op[D109]: Dit `#` hoort bij de tekst. Voor een opmerking zet je er twee \
      spaties voor en één achter.
      4 |   zeg  Kies # of niet.
        |             ^
      """),
    CodeRow(
      "D110", "a second dialog in the file",
      """
      dialoog proef  Proef

      stap begin
        zeg  Hallo.
        klaar

      dialoog twee  Twee
      """,
      """
      proef.dialog:7:1: fout[D110]: In een bestand staat één dialoog. De eerste begint op regel 1. Geef \
      deze een eigen bestand.
      7 | dialoog twee  Twee
        | ^^^^^^^
      """),
    CodeRow(
      "D111", "no header",
      """
      stap begin
        klaar
      """,
      """
      proef.dialog:1:1: fout[D111]: Een script begint met een dialoog. Zet bovenaan: dialoog proef  Titel.
      1 | stap begin
        | ^^^^
      """),
    CodeRow(
      "D112", "no step",
      """
      dialoog proef  Proef
      """,
      """
      proef.dialog:1:1: fout[D112]: Deze dialoog heeft nog geen stap. Zet eronder: stap begin.
      1 | dialoog proef  Proef
        | ^^^^^^^^^^^^^^^^^^^^
      """),
  ]
}
