extension CodePage {
  /// Consent in scripts: D5.
  static let scriptConsent: [CodePage] = [
    CodePage(
      "D501", "Iets persoonlijks buiten `contact`",
      meaning: """
        Een naam, telefoonnummer of e-mailadres vraagt de bot alleen in `contact`. Daar is eerst \
        om toestemming gevraagd.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag nummer: telefoon
              zeg     Op welk nummer?
              waarom  Dan bellen we je.
            als nummer is bekend
              zeg  Dank je.
            klaar

          """)
      ],
      mend: "Haal de vraag weg. Schrijf `aanvraag over` en het onderwerp. Die vraagt het zelf.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            aanvraag over bbl
            klaar

          """)
      ]),
    CodePage(
      "D502", "Iets persoonlijks voor de toestemming",
      meaning: """
        In `contact` vraagt de bot eerst of het mag. Pas na een ja vraagt hij een naam of nummer. \
        Hier kan het al eerder.
        """,
      wrong: [
        .file(
          "scripts/contact.dialog",
          """
          dialoog contact  Iemand spreken

          stap begin
            vraag telefoon: telefoon
              zeg     Op welk nummer kunnen we je bellen?
              waarom  Dan belt iemand je.
            vraag akkoord: toestemming
              zeg  Mag ik je vraag doorgeven aan {aanvraag.wie}?
            als akkoord is nee
              klaar
            klaar

          """)
      ],
      mend: "Zet de vraag onder de toestemming, op de weg van het ja.",
      right: [
        .file(
          "scripts/contact.dialog",
          """
          dialoog contact  Iemand spreken

          stap begin
            vraag akkoord: toestemming
              zeg  Mag ik je vraag doorgeven aan {aanvraag.wie}?
            als akkoord is nee
              klaar
            vraag telefoon: telefoon
              zeg     Op welk nummer kunnen we je bellen?
              waarom  Dan belt iemand je.
            klaar

          """)
      ]),
    CodePage(
      "D503", "`contact` kun je niet zelf roepen",
      meaning: """
        `contact` loopt vanzelf bij een aanvraag. Met `doe` kan het niet. Er is dan niets om door \
        te geven.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            doe contact
            klaar

          """)
      ],
      mend: "Schrijf `aanvraag over` en het onderwerp.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            aanvraag over bbl
            klaar

          """)
      ]),
    CodePage(
      "D504", "Wel een ja, maar geen nummer",
      meaning: """
        Iemand zegt ja. Dan moet de bot ook vragen hoe die te bereiken is. Anders kan niemand \
        contact opnemen.
        """,
      wrong: [
        .file(
          "scripts/contact.dialog",
          """
          dialoog contact  Iemand spreken

          stap begin
            vraag akkoord: toestemming
              zeg  Mag ik je vraag doorgeven aan {aanvraag.wie}?
            als akkoord is nee
              klaar
            zeg  Dank je.
            klaar

          """)
      ],
      mend: """
        Vraag na het ja een telefoonnummer of een e-mailadres. Dat mag je niet laten overslaan.
        """,
      right: [
        .file(
          "scripts/contact.dialog",
          """
          dialoog contact  Iemand spreken

          stap begin
            vraag akkoord: toestemming
              zeg  Mag ik je vraag doorgeven aan {aanvraag.wie}?
            als akkoord is nee
              klaar
            vraag telefoon: telefoon
              zeg     Op welk nummer kunnen we je bellen?
              waarom  Dan belt iemand je.
            klaar

          """)
      ]),
    CodePage(
      "D505", "Toestemming buiten `contact`",
      meaning: """
        Om toestemming vraagt de bot op één plek: in `contact`. Zo weet iedereen waar hij ja op \
        zegt.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag akkoord: toestemming
              zeg  Mag ik dit doorgeven?
            als akkoord is ja
              zeg  Dank je.
            klaar

          """)
      ],
      mend: "Haal de vraag weg. Schrijf `aanvraag over` en het onderwerp. Die vraagt het zelf.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            aanvraag over bbl
            klaar

          """)
      ]),
    CodePage(
      "D506", "Geen toestemming gevraagd",
      meaning: """
        `contact` kan hier ophouden zonder dat er om toestemming is gevraagd. Zonder ja gaat er \
        niets weg.
        """,
      wrong: [
        .file(
          "scripts/contact.dialog",
          """
          dialoog contact  Iemand spreken

          stap begin
            zeg  Er wordt contact met je opgenomen.
            klaar

          """)
      ],
      mend: "Begin `contact` met een vraag van de soort `toestemming`.",
      right: [
        .file(
          "scripts/contact.dialog",
          """
          dialoog contact  Iemand spreken

          stap begin
            vraag akkoord: toestemming
              zeg  Mag ik je vraag doorgeven aan {aanvraag.wie}?
            als akkoord is nee
              klaar
            vraag e-mail: e-mail
              zeg     Wat is je e-mailadres?
              waarom  Dan mailt iemand je.
            klaar

          """)
      ]),
    CodePage(
      "D507", "Twee keer toestemming",
      meaning: "`contact` vraagt één keer om toestemming. Een tweede keer maakt het onduidelijk.",
      wrong: [
        .file(
          "scripts/contact.dialog",
          """
          dialoog contact  Iemand spreken

          stap begin
            vraag akkoord: toestemming
              zeg  Mag ik je vraag doorgeven aan {aanvraag.wie}?
            als akkoord is nee
              klaar
            vraag ook-bellen: toestemming
              zeg  Mogen we je bellen?
            als ook-bellen is nee
              klaar
            vraag telefoon: telefoon
              zeg     Op welk nummer kunnen we je bellen?
              waarom  Dan belt iemand je.
            klaar

          """)
      ],
      mend: "Haal de tweede weg. Zet alles in de eerste.",
      right: [
        .file(
          "scripts/contact.dialog",
          """
          dialoog contact  Iemand spreken

          stap begin
            vraag akkoord: toestemming
              zeg  Mag ik je vraag doorgeven aan {aanvraag.wie}? Dan word je gebeld.
            als akkoord is nee
              klaar
            vraag telefoon: telefoon
              zeg     Op welk nummer kunnen we je bellen?
              waarom  Dan belt iemand je.
            klaar

          """)
      ]),
  ]
}
