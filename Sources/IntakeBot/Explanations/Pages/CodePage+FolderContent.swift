extension CodePage {
  /// What stands in tables, and between them: C116 to C150.
  static let folderContent: [CodePage] = [
    CodePage(
      "C116", "Een naam in de lijst bestaat niet",
      meaning: """
        Een bureau noemt een onderwerp, regio of sector die er niet is. Daarvan krijgt dat bureau \
        nooit een aanvraag.
        """,
      wrong: [
        .file(
          "routing/advisers.csv",
          """
          id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,\
          address,from,until,example
          hulp,helpdesk,Helpdesk,,,,,,,,folder,hulp,,,
          coach,coach,Coaches,,metal|metalektro|mobiliteit,,,20,,,folder,coach,,,

          """)
      ],
      mend: """
        Kijk hoe het precies heet. Onderwerpen staan in `data/topics.tsv`, regio's in \
        `routing/regions.csv`. De sectoren zijn metaal, metalektro en mobiliteit.
        """,
      right: [
        .file(
          "routing/advisers.csv",
          """
          id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,\
          address,from,until,example
          hulp,helpdesk,Helpdesk,,,,,,,,folder,hulp,,,
          coach,coach,Coaches,,metaal|metalektro|mobiliteit,,,20,,,folder,coach,,,

          """)
      ]),
    CodePage(
      "C117", "Spaties waar tabs horen",
      meaning: """
        In een tabel staat tussen twee cellen een tab. Hier staan er spaties. Dat ziet er \
        hetzelfde uit, maar de bot leest het als één cel.
        """,
      wrong: [
        .file(
          "data/trainingen.tsv",
          """
          training          dagen
          Heftruck rijden   3
          Werken op hoogte  1

          """)
      ],
      mend: """
        Vervang de spaties tussen de cellen door één tab. Sommige teksteditors maken van een tab \
        spaties: zet dat uit. Met een spreadsheet gaat het vanzelf goed.
        """,
      right: [
        .file(
          "data/trainingen.tsv",
          """
          training\tdagen
          Heftruck rijden\t3
          Werken op hoogte\t1

          """)
      ]),
    CodePage(
      "C120", "Dit is geen vast woord",
      meaning: """
        In `gereserveerd.tsv` staan andere manieren om een vast woord te typen. Vooraan staat dat \
        vaste woord. Dit is er geen.
        """,
      wrong: [
        .file(
          "lexicon/gereserveerd.tsv",
          """
          hulp\tik wil hulp

          """)
      ],
      mend: "Zet vooraan een vast woord, zoals `help`. Het bericht noemt ze alle negen.",
      right: [
        .file(
          "lexicon/gereserveerd.tsv",
          """
          help\tik wil hulp

          """)
      ]),
    CodePage(
      "C121", "Het onderwerp staat niet in de tabel",
      meaning: """
        Een fijner onderwerp hangt onder een ander. Dat staat in de kolom `under`. Wat daar \
        staat, is zelf geen onderwerp.
        """,
      wrong: [
        .file(
          "data/topics.tsv",
          """
          id\troute to\tunder
          bbl\tcoach\t
          examen\tcoach\t
          bbl-kosten\tcoach\tbll
          crisis\tnone\t
          acuut-gevaar\tnone\t

          """)
      ],
      mend: "Neem een naam uit de eerste kolom. Of zet dat onderwerp er eerst bij.",
      right: [
        .file(
          "data/topics.tsv",
          """
          id\troute to\tunder
          bbl\tcoach\t
          examen\tcoach\t
          bbl-kosten\tcoach\tbbl
          crisis\tnone\t
          acuut-gevaar\tnone\t

          """)
      ]),
    CodePage(
      "C122", "Een rol zonder naam",
      meaning: """
        In `data/topics.tsv` staat wie een aanvraag krijgt. In `data/rollen.tsv` staat hoe de bot \
        die noemt. Deze rol staat daar nog niet. De bot zegt dan: iemand.
        """,
      wrong: [
        .file(
          "data/rollen.tsv",
          """
          rol\tnaam
          helpdesk\tde helpdesk

          """)
      ],
      mend: "Zet de rol in `data/rollen.tsv`, met een naam zoals `een coach`.",
      right: [
        .file(
          "data/rollen.tsv",
          """
          rol\tnaam
          helpdesk\tde helpdesk
          coach\teen coach

          """)
      ]),
    CodePage(
      "C123", "Er is geen bureau voor wat overblijft",
      meaning: """
        Soms past een aanvraag bij niemand. Dan gaat hij naar het bureau met de rol `helpdesk`. \
        Dat is er niet.
        """,
      wrong: [
        .file(
          "routing/advisers.csv",
          """
          id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,\
          address,from,until,example
          coach,coach,Coaches,,,,,20,,,folder,coach,,,

          """)
      ],
      mend: "Zet in `routing/advisers.csv` een rij met de rol `helpdesk`.",
      right: [
        .file(
          "routing/advisers.csv",
          """
          id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,\
          address,from,until,example
          hulp,helpdesk,Helpdesk,,,,,,,,folder,hulp,,,
          coach,coach,Coaches,,,,,20,,,folder,coach,,,

          """)
      ]),
    CodePage(
      "C124", "Een tekst bij gevaar ontbreekt",
      meaning: """
        Is iemand in gevaar, dan geeft de bot meteen een nummer. Dat staat in drie artikelen: \
        `crisis`, `acuut-gevaar` en `geweld-thuis`. Er ontbreekt er een.
        """,
      wrong: [
        .absent("knowledge/crisis.md")
      ],
      mend: "Zet het artikel terug in `knowledge`. De bot mag niet zonder.",
      right: [
        .file(
          "knowledge/crisis.md",
          """
          ---
          id: crisis
          titel: Als je niet meer wilt leven
          onderwerpen: crisis
          vraag: ik wil dood
          bron: 113 Zelfmoordpreventie
          jaar: 2026
          ---
          Bel 113, of gratis 0800-0113. Is er nu gevaar, bel dan 112.

          """)
      ]),
    CodePage(
      "C125", "De bot kan gevaar niet herkennen",
      meaning: """
        In `lexicon/veiligheid.tsv` staat waaraan de bot gevaar herkent. Die lijst is er niet, of \
        is leeg.
        """,
      wrong: [
        .absent("lexicon/veiligheid.tsv")
      ],
      mend: "Zet de lijst terug. De bot mag niet zonder.",
      right: [
        .file(
          "lexicon/veiligheid.tsv",
          """
          crisis\tnl\twil dood

          """)
      ]),
    CodePage(
      "C126", "Geen bureau past bij deze aanvraag",
      meaning: """
        Voor deze rol is er een sector of provincie zonder bureau. Zo'n aanvraag gaat dan naar de \
        helpdesk.
        """,
      wrong: [
        .file(
          "routing/advisers.csv",
          """
          id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,\
          address,from,until,example
          hulp,helpdesk,Helpdesk,,,,,,,,folder,hulp,,,
          coach,coach,Coaches,,metaal|mobiliteit,,,20,,,folder,coach,,,

          """)
      ],
      mend: "Zet er een bureau bij. Of verruim een rij: een lege cel betekent alles.",
      right: [
        .file(
          "routing/advisers.csv",
          """
          id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,\
          address,from,until,example
          hulp,helpdesk,Helpdesk,,,,,,,,folder,hulp,,,
          coach,coach,Coaches,,,,,20,,,folder,coach,,,

          """)
      ]),
    CodePage(
      "C127", "Een bureau zonder werk",
      meaning: """
        Dit bureau kan nooit een aanvraag krijgen. Misschien is de datum voorbij, of gaat zijn \
        rol over geen enkel onderwerp.
        """,
      wrong: [
        .file(
          "routing/advisers.csv",
          """
          id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,\
          address,from,until,example
          hulp,helpdesk,Helpdesk,,,,,,,,folder,hulp,,,
          coach,coach,Coaches,,,,,20,,,folder,coach,,,
          oud,coach,Oude coaches,,,,,20,,,folder,oud,2020-01-01,2020-12-31,

          """)
      ],
      mend: "Kijk naar de onderwerpen, de regio's en de datums in de rij. Of haal de rij weg.",
      right: [
        .file(
          "routing/advisers.csv",
          """
          id,role,desk,regions,sectors,topics,languages,capacity,hours,take-within,channel,\
          address,from,until,example
          hulp,helpdesk,Helpdesk,,,,,,,,folder,hulp,,,
          coach,coach,Coaches,,,,,20,,,folder,coach,,,

          """)
      ]),
    CodePage(
      "C130", "Deze tekst zegt de bot niet",
      meaning: """
        In een tabel met vertalingen staat een Nederlandse tekst die nergens voorkomt. De vertaling wordt \
        dus nooit gezegd.
        """,
      wrong: [.file("data/vertaling.pl.tsv", "nl\tpl\nWie ben jij?\tKim jesteś?\n")],
      mend: """
        Vaak is de Nederlandse tekst later veranderd. Neem de nieuwe tekst letter voor letter over. Kijk dan \
        of de vertaling nog klopt.
        """,
      right: [.file("data/vertaling.pl.tsv", "nl\tpl\nWie ben je?\tKim jesteś?\n")]),
    CodePage(
      "C131", "De vertaling vult iets anders in",
      meaning: """
        In de Nederlandse tekst vult de bot een antwoord in, tussen accolades. In de vertaling staat daar \
        niet hetzelfde.
        """,
      wrong: [
        .file("data/vertaling.pl.tsv", "nl\tpl\nMag ik je vraag doorgeven aan {aanvraag.wie}?\tCzy mogę?\n")
      ],
      mend: "Zet dezelfde accolades in de vertaling, met dezelfde naam erin. Vertaal die naam niet.",
      right: [
        .file(
          "data/vertaling.pl.tsv",
          "nl\tpl\nMag ik je vraag doorgeven aan {aanvraag.wie}?\tCzy mogę przekazać pytanie do {aanvraag.wie}?\n"
        )
      ]),
    CodePage(
      "C150", "Er staan nog voorbeelden in",
      meaning: """
        Sommige rijen zijn nog een voorbeeld. De bot zegt ze tegen niemand. Zo kan niemand jullie \
        bereiken.
        """,
      wrong: [
        .file(
          "data/contact.tsv",
          """
          naam\ttelefoon\tdagen\turen\tgesloten\tmelding\tvoorbeeld
          de helpdesk\t000 000 00 00\tma-vr\t09:00-17:00\t\t\tja

          """)
      ],
      mend: "Vul de echte gegevens in. Maak daarna de laatste kolom leeg.",
      right: [
        .file(
          "data/contact.tsv",
          """
          naam\ttelefoon\tdagen\turen\tgesloten\tmelding\tvoorbeeld
          de helpdesk\t000 000 00 00\tma-vr\t09:00-17:00\t\t\t

          """)
      ]),
  ]
}
