extension CodeRow {
  /// Mistakes in the road of a conversation.
  static let flowRows: [CodeRow] = [
    CodeRow(
      "D401", "a loose end behind `als`",
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
      proef.dialog:8:3: fout[D401]: Hierna houdt stap `begin` op. Wat moet er dan gebeuren? Zet er \
      `klaar` of `ga naar …` onder.
      8 |   als rol is monteur
        |   ^^^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D402", "a silent round of two steps",
      """
      dialoog proef  Proef

      stap begin
        ga naar twee

      stap twee
        zeg  Nog eens.
        ga naar begin
      """,
      """
      proef.dialog:8:3: fout[D402]: Vanaf hier begint het gesprek opnieuw bij `begin`, maar daar wordt \
      niets opnieuw gevraagd. Zet er een vraag bij, of stop met `klaar`.
      8 |   ga naar begin
        |   ^^^^^^^^^^^^^
      """),
    CodeRow(
      "D403", "an answer that may be skipped",
      """
      dialoog proef  Proef

      stap begin
        vraag pc: postcode
          zeg        Wat is je postcode?
          waarom     Dan zoeken we in de buurt.
          overslaan  Liever niet
        zeg  Dank je. {pc}
        klaar
      """,
      """
      proef.dialog:8:18: fout[D403]: `pc` mag worden overgeslagen, en kan hier dus onbekend zijn. Zet \
      deze regel onder: als pc is bekend.
      8 |   zeg  Dank je. {pc}
        |                  ^^
      """),
    CodeRow(
      "D403", "an answer of one road",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is monteur
          vraag jaren: getal
            zeg  Hoe lang al?
        zeg  Al {jaren} jaar.
        klaar
      """,
      """
      proef.dialog:11:12: fout[D403]: `jaren` wordt niet altijd gevraagd, en kan hier dus onbekend zijn. \
      Zet deze regel onder: als jaren is bekend.
      11 |   zeg  Al {jaren} jaar.
         |            ^^^^^
      """),
    CodeRow(
      "D403", "a row that may not be found",
      """
      dialoog proef  Proef

      stap begin
        vraag beroep: uit beroepen
          zeg  Wat is je werk?
        zoek match in beroepen met beroep, doel is cnc
        zeg  Dat past voor {match.procent} procent.
        klaar
      """,
      """
      proef.dialog:7:23: fout[D403]: `match.procent` wordt niet altijd gevonden, en kan hier dus onbekend \
      zijn. Zet deze regel onder: als match.procent is bekend.
      7 |   zeg  Dat past voor {match.procent} procent.
        |                       ^^^^^^^^^^^^^
      """),
    CodeRow(
      "D404", "a dialog that runs itself",
      """
      dialoog proef  Proef

      stap begin
        doe proef
        klaar
      """,
      """
      proef.dialog:4:3: fout[D404]: Deze dialoog roept zichzelf aan: proef > proef. Haal deze regel weg.
      4 |   doe proef
        |   ^^^^^^^^^
      """),
    CodeRow(
      "D405", "something behind `ga naar`",
      """
      dialoog proef  Proef

      stap begin
        ga naar twee
        zeg  Hallo.

      stap twee
        klaar
      """,
      """
      proef.dialog:5:3: fout[D405]: Hier komt het gesprek nooit: erboven is het al verder of klaar. Haal \
      dit weg.
      5 |   zeg  Hallo.
        |   ^^^^^^^^^^^
      """),
    CodeRow(
      "D405", "an `als` that cannot be true",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is monteur
          klaar
        als rol is monteur
          zeg  Nog steeds.
        klaar
      """,
      """
      proef.dialog:10:3: fout[D405]: Dit kan hier nooit waar zijn. Kijk naar de tests erboven, of haal \
      dit weg.
      10 |   als rol is monteur
         |   ^^^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D405", "an `anders` with nothing left",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is monteur
          zeg  A.
        als rol is leerling
          zeg  B.
        anders
          zeg  C.
        klaar
      """,
      """
      proef.dialog:12:3: fout[D405]: Hier komt het gesprek nooit: alles is hierboven al gekozen. Haal \
      `anders` weg.
      12 |   anders
         |   ^^^^^^
      """),
    CodeRow(
      "D405", "an outcome before the lead",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als aanvraag.uitkomst is verstuurd
          zeg  Mooi.
        als rol is monteur
          zeg  A.
        aanvraag over rie
        klaar
      """,
      """
      proef.dialog:8:3: fout[D405]: Hiervoor is er nog geen `aanvraag` gedaan. Zet dit eronder, of haal \
      het weg.
      8 |   als aanvraag.uitkomst is verstuurd
        |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D406", "a step without a way in",
      """
      dialoog proef  Proef

      stap begin
        zeg  Hallo.
        klaar

      stap twee
        ga naar drie

      stap drie
        klaar
      """,
      """
      proef.dialog:7:6: fout[D406]: Niets gaat naar stap `twee`. Zet ergens `ga naar twee`, of haal de \
      stap weg.
      7 | stap twee
        |      ^^^^
      """),
    CodeRow(
      "D406", "two steps that lead to each other only",
      """
      dialoog proef  Proef

      stap begin
        zeg  Hallo.
        klaar

      stap twee
        vraag nog: ja-nee elke keer
          zeg  Nog iets?
        als nog is ja
          ga naar drie
        klaar

      stap drie
        ga naar twee
      """,
      """
      proef.dialog:7:6: fout[D406]: Niets gaat naar stap `twee`. Zet ergens `ga naar twee`, of haal de \
      stap weg.
      7 | stap twee
        |      ^^^^
      """),
    CodeRow(
      "D407", "an answer that nothing uses",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        klaar
      """,
      """
      proef.dialog:4:9: let op[D407]: Het antwoord op `rol` wordt nergens gebruikt. Gebruik het, of vraag \
      het niet.
      4 |   vraag rol: keuze
        |         ^^^
      """),
    CodeRow(
      "D408", "an answer that is asked elsewhere only",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is monteur
          ga naar twee
        vraag jaren: getal
          zeg  Hoe lang al?
        zeg  Al {jaren} jaar.
        klaar

      stap twee
        zeg  Al {jaren} jaar.
        klaar
      """,
      """
      proef.dialog:16:12: fout[D408]: Voor deze regel wordt nooit naar `jaren` gevraagd. Zet de vraag of \
      de `doe` hierboven.
      16 |   zeg  Al {jaren} jaar.
         |            ^^^^^
      """),
    CodeRow(
      "D408", "a dialog that is not run here",
      """
      dialoog proef  Proef

      stap begin
        aanvraag over rie
          mee regio.postcode
        klaar
      """,
      """
      proef.dialog:5:9: fout[D408]: Voor deze regel wordt nooit naar `regio.postcode` gevraagd. Zet de \
      vraag of de `doe` hierboven.
      5 |     mee regio.postcode
        |         ^^^^^^^^^^^^^^
      """),
  ]
}
