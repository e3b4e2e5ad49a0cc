extension CodeRow {
  /// Mistakes in lines and questions.
  static let partRows: [CodeRow] = [
    CodeRow(
      "D302", "no name in a test",
      """
      dialoog proef  Proef

      stap begin
        als
          zeg  Hallo.
        klaar
      """,
      """
      proef.dialog:4:3: fout[D302]: Achter `als` hoort de naam van een vraag. Schrijf: als vraag is waarde.
      4 |   als
        |   ^^^
      """),
    CodeRow(
      "D302", "no `is`",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol monteur
          zeg  Fijn.
        zeg  Dag {rol}.
        klaar
      """,
      """
      proef.dialog:8:10: fout[D302]: Hier ontbreekt `is`. Schrijf: als vraag is waarde.
      8 |   als rol monteur
        |          ^
      """),
    CodeRow(
      "D302", "no value",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is
          zeg  Fijn.
        zeg  Dag {rol}.
        klaar
      """,
      """
      proef.dialog:8:13: fout[D302]: Hier ontbreekt een waarde. Schrijf: als vraag is waarde.
      8 |   als rol is
        |             ^
      """),
    CodeRow(
      "D302", "`niet bekend`",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is niet bekend
          zeg  Fijn.
        zeg  Dag {rol}.
        klaar
      """,
      """
      proef.dialog:8:14: fout[D302]: Schrijf hier: is onbekend.
      8 |   als rol is niet bekend
        |              ^^^^
      """),
    CodeRow(
      "D302", "no number",
      """
      dialoog proef  Proef

      stap begin
        vraag man: getal
          zeg  Hoeveel?
        als man is meer dan veel
          zeg  Veel.
        klaar
      """,
      """
      proef.dialog:6:23: fout[D302]: Achter `meer dan` hoort één getal, zoals 100.
      6 |   als man is meer dan veel
        |                       ^^^^
      """),
    CodeRow(
      "D302", "`en` between values",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is monteur en leerling
          zeg  Fijn.
        zeg  Dag {rol}.
        klaar
      """,
      """
      proef.dialog:8:25: fout[D302]: `en` staat hier tussen twee waarden. Gebruik `of` tussen waarden, en \
      `en` tussen twee hele tests.
      8 |   als rol is monteur en leerling
        |                         ^^^^^^^^
      """),
    CodeRow(
      "D302", "a test of no name",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als Rol is monteur
          zeg  Fijn.
        zeg  Dag {rol}.
        klaar
      """,
      """
      proef.dialog:8:7: fout[D302]: Achter `als` hoort de naam van een vraag. Schrijf: als vraag is waarde.
      8 |   als Rol is monteur
        |       ^^^
      """),
    CodeRow(
      "D302", "`of` at the end",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is monteur of
          zeg  Fijn.
        zeg  Dag {rol}.
        klaar
      """,
      """
      proef.dialog:8:22: fout[D302]: Hier ontbreekt een waarde. Schrijf: als vraag is waarde.
      8 |   als rol is monteur of
        |                      ^^
      """),
    CodeRow(
      "D303", "something behind `klaar`",
      """
      dialoog proef  Proef

      stap begin
        klaar nu
      """,
      """
      proef.dialog:4:9: fout[D303]: Achter `klaar` hoort niets. Haal dit weg.
      4 |   klaar nu
        |         ^^
      """),
    CodeRow(
      "D303", "something behind `anders`",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is monteur
          zeg  Fijn.
        anders als rol is leerling
          zeg  Leuk.
        klaar
      """,
      """
      proef.dialog:10:10: fout[D303]: Achter `anders` hoort niets. Zet een nieuwe test op een eigen regel \
      met `als`.
      10 |   anders als rol is leerling
         |          ^^^^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D303", "two names behind `ga naar`",
      """
      dialoog proef  Proef

      stap begin
        ga naar twee drie

      stap twee
        klaar
      """,
      """
      proef.dialog:4:16: fout[D303]: Zo kan ik deze regel niet lezen. Schrijf: ga naar stap.
      4 |   ga naar twee drie
        |                ^^^^
      """),
    CodeRow(
      "D303", "a question without a type",
      """
      dialoog proef  Proef

      stap begin
        vraag rol
          zeg  Werk je?
        als rol is ja
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:4:9: fout[D303]: Zo kan ik deze regel niet lezen. Schrijf: vraag naam: soort.
      4 |   vraag rol
        |         ^^^
      """),
    CodeRow(
      "D303", "a lookup without columns",
      """
      dialoog proef  Proef

      stap begin
        zoek match in beroepen
        als match is bekend
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:4:3: fout[D303]: Zo kan ik deze regel niet lezen. Schrijf: zoek naam in tabel met kolom.
      4 |   zoek match in beroepen
        |   ^^^^^^^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D303", "a lead about nothing",
      """
      dialoog proef  Proef

      stap begin
        aanvraag rie
        klaar
      """,
      """
      proef.dialog:4:3: fout[D303]: Zo kan ik deze regel niet lezen. Schrijf: aanvraag over onderwerp.
      4 |   aanvraag rie
        |   ^^^^^^^^^^^^
      """),
    CodeRow(
      "D303", "a list with a gap",
      """
      dialoog proef  Proef

      stap begin
        aanvraag over rie
          mee rol,, rol
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        klaar
      """,
      """
      proef.dialog:5:5: fout[D303]: Zo kan ik deze regel niet lezen. Schrijf: mee  vraag, vraag.
      5 |     mee rol,, rol
        |     ^^^^^^^^^^^^^
      """),
    CodeRow(
      "D303", "more behind a type",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: ja-nee altijd
          zeg  Werk je?
        als rol is ja
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:4:21: fout[D303]: Zo kan ik deze regel niet lezen. Schrijf: vraag naam: soort.
      4 |   vraag rol: ja-nee altijd
        |                     ^^^^^^
      """),
    CodeRow(
      "D304", "a type that is like none",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: xyzzy
          zeg  Werk je?
        als rol is ja
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:4:14: fout[D304]: `xyzzy` is geen soort vraag. Kies uit: keuze, meerkeuze, ja-nee, \
      tekst, naam, getal, datum, postcode, e-mail, telefoon, bedrijfsgrootte, toestemming, uit.
      4 |   vraag rol: xyzzy
        |              ^^^^^
      """),
    CodeRow(
      "D305", "an option without a name",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie Ik ben monteur
          optie baas  Baas
        als rol is baas
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:6:11: fout[D305]: Een optie begint met een naam in kleine letters. Daarna komt de \
      tekst. Schrijf: optie ik-ben-monteur  Ik ben monteur.
      6 |     optie Ik ben monteur
        |           ^^
      """),
    CodeRow(
      "D306", "no text",
      """
      dialoog proef  Proef

      stap begin
        zeg
        klaar
      """,
      """
      proef.dialog:4:3: fout[D306]: Hier ontbreekt de tekst. Schrijf: zeg  tekst.
      4 |   zeg
        |   ^^^
      """),
    CodeRow(
      "D306", "no text of an option",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur
          optie baas  Baas
        als rol is baas
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:6:5: fout[D306]: Hier ontbreekt de tekst. Schrijf: optie naam  Tekst.
      6 |     optie monteur
        |     ^^^^^^^^^^^^^
      """),
    CodeRow(
      "D307", "a brace that is not closed",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        zeg  Dag {rol.
        klaar
      """,
      """
      proef.dialog:8:12: fout[D307]: Tussen { en } hoort de naam van een vraag, zoals {postcode} of \
      {regio.postcode}.
      8 |   zeg  Dag {rol.
        |            ^
      """),
    CodeRow(
      "D307", "braces around no name",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        zeg  Dag {Rol}.
        zeg  Dag {rol}.
        klaar
      """,
      """
      proef.dialog:8:12: fout[D307]: Tussen { en } hoort de naam van een vraag, zoals {postcode} of \
      {regio.postcode}.
      8 |   zeg  Dag {Rol}.
        |            ^^^^^
      """),
    CodeRow(
      "D307", "braces in an option",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur  {beroep}
          optie baas  Baas
        als rol is baas
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:6:20: fout[D307]: In de tekst van `optie` kan geen antwoord staan. Haal { en } weg.
      6 |     optie monteur  {beroep}
        |                    ^^^^^^^^
      """),
    CodeRow(
      "D308", "a question without a text",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: ja-nee
          kort  Werk je?
        als rol is ja
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:4:3: fout[D308]: Vraag `rol` heeft geen tekst. Zet eronder: zeg  Wat je wilt vragen.
      4 |   vraag rol: ja-nee
        |   ^^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D309", "no reason for a postcode",
      """
      dialoog proef  Proef

      stap begin
        vraag pc: postcode
          zeg  Wat is je postcode?
        als pc is bekend
          zeg  Dank je.
        klaar
      """,
      """
      proef.dialog:4:3: fout[D309]: Bij een postcode hoort een reden. Zet eronder: waarom  Waar we het \
      voor gebruiken.
      4 |   vraag pc: postcode
        |   ^^^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D310", "an option under yes or no",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: ja-nee
          zeg    Werk je?
          optie ja  Ja
        als rol is ja
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:6:5: fout[D310]: `optie` past niet bij een vraag van de soort ja-nee. Haal deze regel \
      weg.
      6 |     optie ja  Ja
        |     ^^^^^^^^^^^^
      """),
    CodeRow(
      "D310", "`ongeldig` under a choice",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: ja-nee
          zeg       Werk je?
          ongeldig  Dat kan niet.
        als rol is ja
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:6:15: fout[D310]: `ongeldig` past niet bij een vraag van de soort ja-nee. Haal deze \
      regel weg.
      6 |     ongeldig  Dat kan niet.
        |               ^^^^^^^^^^^^^
      """),
    CodeRow(
      "D311", "more than of a choice",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is meer dan 3
          zeg  Veel.
        klaar
      """,
      """
      proef.dialog:8:7: fout[D311]: `rol` is geen getal. `meer dan`, `minder dan`, `minstens` en \
      `hoogstens` zijn voor getallen.
      8 |   als rol is meer dan 3
        |       ^^^
      """),
    CodeRow(
      "D312", "one option",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie baas  Baas
        als rol is baas
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:4:3: fout[D312]: Deze vraag heeft maar één optie. Zet er nog een bij, of maak er \
      ja-nee van.
      4 |   vraag rol: keuze
        |   ^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D312", "no options",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
        als rol is bekend
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:4:3: fout[D312]: Deze vraag heeft geen opties. Zet er minstens twee onder: optie naam  \
      Tekst.
      4 |   vraag rol: keuze
        |   ^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D313", "one word for two options",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur  Monteur
            ook  technicus
          optie baas  Technicus!
        als rol is baas
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:8:17: fout[D313]: `Technicus!` hoort al bij optie `monteur`. Dan weet ik niet welke \
      wordt bedoeld. Haal er één weg.
      8 |     optie baas  Technicus!
        |                 ^^^^^^^^^^
      """),
    CodeRow(
      "D314", "thirteen options",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg  Wat past bij jou?
          optie o0  Keus a
          optie o1  Keus b
          optie o2  Keus c
          optie o3  Keus d
          optie o4  Keus e
          optie o5  Keus f
          optie o6  Keus g
          optie o7  Keus h
          optie o8  Keus i
          optie o9  Keus j
          optie o10  Keus k
          optie o11  Keus l
          optie o12  Keus m
        als rol is o1
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:4:3: let op[D314]: Deze vraag heeft 13 opties. Meer dan twaalf kan niemand overzien. \
      Maak er twee vragen van.
      4 |   vraag rol: keuze
        |   ^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D315", "a reserved word",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur  Monteur
          optie baas  Stop
        als rol is baas
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:7:17: fout[D315]: `Stop` betekent overal `stop`. Zo kan niemand deze optie kiezen. \
      Gebruik een ander woord.
      7 |     optie baas  Stop
        |                 ^^^^
      """),
    CodeRow(
      "D315", "a name that means something in a test",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie bekend  Bekend
          optie baas    Baas
        als rol is baas
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:6:11: fout[D315]: `bekend` kan geen naam van een optie zijn: in een `als` betekent het \
      iets anders. Kies een andere naam.
      6 |     optie bekend  Bekend
        |           ^^^^^^
      """),
    CodeRow(
      "D316", "a long message",
      """
      dialoog proef  Proef

      stap begin
        zeg  Dit is een lange zin. Dit is een lange zin. Dit is een lange zin. Dit is een lange zin. Dit \
      is een lange zin. Dit is een lange zin. Dit is een lange zin. Dit is een lange zin. 
        klaar
      """,
      """
      proef.dialog:4:8: let op[D316]: Deze tekst heeft 175 tekens. Meer dan 160 leest niet fijn op een \
      telefoon. Maak er twee van.
      4 |   zeg  Dit is een lange zin. Dit is een lange zin. Dit is een lange zin. Dit is een lange zin. \
      Dit is een lange zin. Dit is een lange zin. Dit is een lange zin. Dit is een lange zin. 
        |        \
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D317", "a question in a message",
      """
      dialoog proef  Proef

      stap begin
        zeg  Wil je nog iets?
        klaar
      """,
      """
      proef.dialog:4:8: let op[D317]: Deze `zeg` stelt een vraag, maar wacht niet op antwoord. Gebruik \
      `vraag`.
      4 |   zeg  Wil je nog iets?
        |        ^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D318", "a word that is not used",
      """
      dialoog proef  Proef

      stap begin
        zeg  Voor wie Laaggeletterd is.
        klaar
      """,
      """
      proef.dialog:4:17: fout[D318]: Het woord `laaggeletterd` gebruiken we niet voor mensen.
      4 |   zeg  Voor wie Laaggeletterd is.
        |                 ^^^^^^^^^^^^^ schrijf liever: wie moeite heeft met lezen
      """),
    CodeRow(
      "D319", "`kort` twice",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: ja-nee
          zeg   Werk je?
          kort  Werk?
          kort  Baan?
        als rol is ja
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:7:5: fout[D319]: `kort` kan hier maar één keer. De eerste staat op regel 6. Haal er \
      één weg.
      7 |     kort  Baan?
        |     ^^^^
      """),
    CodeRow(
      "D320", "an example without an outcome",
      """
      dialoog proef  Proef

      stap begin
        vraag man: getal
          zeg        Hoeveel?
          voorbeeld  veertien man
        als man is bekend
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:6:5: fout[D320]: Zeg erbij wat het antwoord wordt. Schrijf: voorbeeld  veertien man => \
      14.
      6 |     voorbeeld  veertien man
        |     ^^^^^^^^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D321", "`doe` twice in a step",
      """
      dialoog proef  Proef

      stap begin
        doe regio
        zeg  Hallo.
        doe regio
        klaar
      """,
      """
      proef.dialog:6:3: fout[D321]: In deze stap staat al `doe regio`, op regel 4. Haal er één weg, of \
      maak een nieuwe stap.
      6 |   doe regio
        |   ^^^^^^^^^
      proef.dialog:4:3: hier staat de eerste
      """),
    CodeRow(
      "D321", "two leads in a step",
      """
      dialoog proef  Proef

      stap begin
        aanvraag over rie
        aanvraag over arbo
        klaar
      """,
      """
      proef.dialog:5:3: fout[D321]: In deze stap staat al een `aanvraag`, op regel 4. Zet deze in een \
      eigen stap.
      5 |   aanvraag over arbo
        |   ^^^^^^^^^^^^^^^^^^
      proef.dialog:4:3: hier staat de eerste
      """),
    CodeRow(
      "D322", "bounds the wrong way round",
      """
      dialoog proef  Proef

      stap begin
        vraag man: getal 10 tot 1
          zeg  Hoeveel?
        als man is bekend
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:4:20: fout[D322]: De laagste waarde komt eerst. Schrijf bijvoorbeeld: getal 1 tot 500.
      4 |   vraag man: getal 10 tot 1
        |                    ^^^^^^^^
      """),
    CodeRow(
      "D323", "another statement in the fixed texts",
      [
        ScriptText(
          "vast",
          """
          dialoog vast  Vaste teksten

          stap begroeting
            zeg  Hallo. Ik ben een computer.

          stap hulp
            zeg  Typ een nummer.
            klaar
          """
        )
      ],
      """
      vast.dialog:8:3: fout[D323]: `klaar` kan niet in de vaste teksten. Daar staan alleen `zeg` en `of`.
      8 |   klaar
        |   ^^^^^
      """),
    CodeRow(
      "D324", "an example that reads otherwise",
      """
      dialoog proef  Proef

      stap begin
        vraag man: getal
          zeg        Hoeveel?
          voorbeeld  veertien man => 14
          voorbeeld  vijftien => 14
        als man is bekend
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:7:16: fout[D324]: Dit voorbeeld lees ik als `15`. Verander het voorbeeld, of wat er achter \
      `=>` staat.
      7 |     voorbeeld  vijftien => 14
        |                ^^^^^^^^
      """),
  ]
}
