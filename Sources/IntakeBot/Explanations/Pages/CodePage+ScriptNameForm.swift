extension CodePage {
  /// Names that are no names, and those that must be there: D209 to D216.
  static let scriptNameForm: [CodePage] = [
    CodePage(
      "D209", "Dit kan geen naam zijn",
      meaning: """
        Namen zijn kleine letters, cijfers en streepjes. Ze beginnen met een letter. \
        Hoofdletters, spaties en accenten kunnen niet.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            ga naar Verder

          stap verder
            zeg  We gaan verder.
            klaar

          """)
      ],
      mend: "Schrijf de naam zoals het bericht voorstelt. Doe dat overal waar hij staat.",
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
      "D210", "Een naam ontbreekt",
      meaning: "Achter dit woord hoort een naam. Er staat niets.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            ga naar

          stap verder
            klaar

          """)
      ],
      mend: "Zet er een naam achter.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            ga naar verder

          stap verder
            klaar

          """)
      ]),
    CodePage(
      "D211", "De oude naam is nog in gebruik",
      meaning: """
        Onder `voorheen` staat hoe iets eerst heette. Die naam mag nu niet van iets anders zijn. \
        Anders komt een lopend gesprek verkeerd uit.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            ga naar kosten

          stap kosten
            voorheen  begin
            zeg  De prijs verschilt.
            klaar

          """)
      ],
      mend: "Haal `voorheen` weg. Of neem een naam die nu niemand meer heeft.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            ga naar kosten

          stap kosten
            voorheen  prijs
            zeg  De prijs verschilt.
            klaar

          """)
      ]),
    CodePage(
      "D212", "Een vaste dialoog ontbreekt",
      meaning: "De bot kan niet zonder `start`, `contact` en `vast`. Eén daarvan is er niet.",
      wrong: [
        .absent("scripts/contact.dialog")
      ],
      mend: """
        Zet het bestand terug in `scripts`. In hoofdstuk 7 van LEESMIJ.md staat wat erin hoort.
        """,
      right: [
        .file(
          "scripts/contact.dialog",
          """
          dialoog contact  Iemand spreken

          stap begin
            vraag akkoord: toestemming
              zeg  Mag ik je vraag doorgeven aan {aanvraag.wie}?
            als akkoord is ja
              vraag telefoon: telefoon
                zeg     Op welk nummer kunnen we je bellen?
                waarom  Dan belt iemand je.
            klaar

          """)
      ]),
    CodePage(
      "D213", "Een vaste tekst ontbreekt",
      meaning: """
        In `vast.dialog` staat één stap voor elke gelegenheid. Eén daarvan is weg. Dan heeft de \
        bot op dat moment geen tekst.
        """,
      wrong: [
        .step("stop", of: "scripts/vast.dialog", "")
      ],
      mend: """
        Zet de stap terug, met een `zeg` eronder. De lijst staat in hoofdstuk 7 van LEESMIJ.md.
        """,
      right: [
        .step(
          "stop", of: "scripts/vast.dialog",
          """
          stap stop
            zeg  We stoppen.

          """)
      ]),
    CodePage(
      "D214", "Die groep bestaat niet",
      meaning: """
        Achter `voor` staat voor wie de dialoog is. Het kan zijn: werkende, leerling, werkgever, \
        zij-instromer of alle.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voor       monteurs
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            klaar

          """)
      ],
      mend: "Kies een van de vijf groepen. Laat de regel weg als het voor iedereen is.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voor       werkende
            voorbeeld  dit is een proef

          stap begin
            zeg  Goed dat je het vraagt.
            klaar

          """)
      ]),
    CodePage(
      "D215", "De eerste stap heet niet `begin`",
      meaning: "Elke dialoog begint bij de stap `begin`. Die moet bovenaan staan.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap hallo
            zeg  Goed dat je het vraagt.
            klaar

          """)
      ],
      mend: "Noem de eerste stap `begin`. Verander ook `ga naar` als dat ergens staat.",
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
      "D216", "Dit is hier niet in te vullen",
      meaning: """
        Sommige namen vult de bot zelf in, zoals `contact.telefoon`. Dat kan alleen op hun eigen \
        plek. Hier zijn ze leeg.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Je belt ons op {contact.telefoon}.
            klaar

          """)
      ],
      mend: "Haal de naam weg. In hoofdstuk 7 van LEESMIJ.md staat waar hij wel kan.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Wil je bellen? Typ dan: mens.
            klaar

          """)
      ]),
  ]
}
