extension CodePage {
  /// What an article says of itself, and its text: K114 to K132.
  static let articleContent: [CodePage] = [
    CodePage(
      "K114", "Het artikel heeft geen onderwerp",
      meaning: "Elk artikel hoort bij een onderwerp. Anders weet de bot niet wie erover gaat.",
      wrong: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ],
      mend: "Zet erin: `onderwerpen:` en een onderwerp uit `data/topics.tsv`.",
      right: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ]),
    CodePage(
      "K115", "Die groep bestaat niet",
      meaning: """
        Achter `voor` staat voor wie het artikel is. Het kan zijn: werkende, leerling, werkgever, \
        zij-instromer of alle.
        """,
      wrong: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          voor: monteurs
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ],
      mend: "Kies een van de vijf groepen.",
      right: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          voor: werkende
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ]),
    CodePage(
      "K116", "Dit is geen datum",
      meaning: """
        Een datum schrijf je als jaar, maand en dag, met streepjes. Deze kan de bot niet lezen.
        """,
      wrong: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          geldig tot: 31 december 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ],
      mend: "Schrijf het zo: 2026-12-31.",
      right: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          geldig tot: 2026-12-31
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ]),
    CodePage(
      "K117", "Dit is geen jaar",
      meaning: "Achter `jaar` staat één jaar, van 1900 tot 2100.",
      wrong: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: vorig jaar
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ],
      mend: "Schrijf het jaar in vier cijfers.",
      right: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ]),
    CodePage(
      "K118", "Het eind ligt voor het begin",
      meaning: """
        Een artikel is geldig van een dag tot een dag. De laatste dag ligt hier voor de eerste.
        """,
      wrong: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          geldig vanaf: 2027-01-01
          geldig tot: 2026-12-31
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ],
      mend: "Wissel de dagen om, of verbeter er een.",
      right: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          geldig vanaf: 2026-01-01
          geldig tot: 2026-12-31
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ]),
    CodePage(
      "K121", "Het artikel heeft geen tekst",
      meaning: "Onder de gegevens hoort de tekst. Die ontbreekt.",
      wrong: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---

          """)
      ],
      mend: "Schrijf onder de tweede `---` wat mensen moeten weten.",
      right: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ]),
    CodePage(
      "K122", "De tekst is te lang",
      meaning: "Een artikel heeft hoogstens 120 woorden. Meer leest niemand op een telefoon.",
      wrong: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          \(ExampleTexts.longText)

          """)
      ],
      mend: "Maak de tekst korter. Of zet een deel onder `## Meer`.",
      right: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          ## Meer
          Een ervaren collega kijkt mee. Daarna krijg je een bewijs.

          """)
      ]),
    CodePage(
      "K123", "Onder `## Meer` staat niets",
      meaning: "Wat onder `## Meer` staat, krijgt wie meer wil lezen. Hier staat er niets.",
      wrong: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          ## Meer

          """)
      ],
      mend: "Schrijf er iets onder. Of haal `## Meer` weg.",
      right: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ]),
    CodePage(
      "K131", "Twee artikelen met één id",
      meaning: """
        Elk artikel heeft een eigen `id`. Deze is al van een ander artikel. Vaak is het een kopie \
        waarin de `id` bleef staan.
        """,
      wrong: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """),
        .file(
          "knowledge/evc-gesprek.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          Een bewijs krijg je na een gesprek.

          """),
      ],
      mend: "Geef het nieuwe artikel de naam van zijn bestand.",
      right: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """),
        .file(
          "knowledge/evc-gesprek.md",
          """
          ---
          id: evc-gesprek
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          Een bewijs krijg je na een gesprek.

          """),
      ]),
    CodePage(
      "K132", "Dat onderwerp bestaat niet",
      meaning: "Alle onderwerpen staan in `data/topics.tsv`. Dit staat er niet bij.",
      wrong: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bll
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ],
      mend: "Neem een naam uit `data/topics.tsv`. Of zet het onderwerp daar eerst bij.",
      right: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ]),
  ]
}
