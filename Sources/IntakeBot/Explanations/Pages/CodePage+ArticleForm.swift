extension CodePage {
  /// How an article is written down: K101 to K113.
  static let articleForm: [CodePage] = [
    CodePage(
      "K101", "Het artikel is geen UTF-8",
      meaning: """
        De bot leest alleen UTF-8. In dit artikel staat een teken dat daar niet bij past. Vaak is \
        dat een letter met een accent.
        """,
      wrong: [
        .latin1(
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
          EVC is één bewijs.

          """)
      ],
      mend: "Open het bestand in je teksteditor. Kies daar: bewaren als UTF-8.",
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
          EVC is één bewijs.

          """)
      ]),
    CodePage(
      "K102", "Het artikel begint niet met ---",
      meaning: """
        Boven een artikel staan de gegevens. Ze staan tussen twee regels met drie streepjes. De \
        eerste ontbreekt.
        """,
      wrong: [
        .file(
          "knowledge/evc.md",
          """
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ],
      mend: "Zet helemaal bovenaan een regel met `---`.",
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
      "K103", "De gegevens zijn niet afgesloten",
      meaning: """
        De gegevens staan tussen twee regels met drie streepjes. De tweede ontbreekt. Nu is niet \
        duidelijk waar de tekst begint.
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
          EVC is een bewijs van wat je al kunt.

          """)
      ],
      mend: "Zet onder de gegevens een regel met `---`.",
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
      "K104", "Een gegeven zonder dubbele punt",
      meaning: """
        Elk gegeven heeft een naam, een dubbele punt en een waarde. Hier ontbreekt de dubbele punt.
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
          bron Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ],
      mend: "Zet achter de naam een dubbele punt.",
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
      "K105", "Dat gegeven bestaat niet",
      meaning: """
        De bot kent een vaste lijst van gegevens. Dit hoort er niet bij. Vaak is het een tikfout.
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
          bronn: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ],
      mend: "Kijk naar de spelling. De lijst staat in hoofdstuk 8 van LEESMIJ.md.",
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
      "K106", "Een gegeven staat er twee keer",
      meaning: "Dit gegeven mag er maar één keer staan. Alleen `vraag` mag vaker.",
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
          jaar: 2025
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ],
      mend: "Haal er één weg.",
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
      "K107", "Achter een gegeven staat niets",
      meaning: "Een gegeven heeft een waarde. Hier is die leeg.",
      wrong: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron:
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ],
      mend: "Vul de waarde in. Of haal de regel weg.",
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
      "K111", "Het artikel heeft geen id",
      meaning: "De `id` is de naam van het artikel. Zo vindt de bot het terug.",
      wrong: [
        .file(
          "knowledge/evc.md",
          """
          ---
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ],
      mend: "Zet erin: `id:` en de naam van het bestand, zonder `.md`.",
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
      "K112", "Bestand en id zijn verschillend",
      meaning: "Het bestand heet zoals de `id`, met `.md` erachter. Hier zijn ze verschillend.",
      wrong: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evcs
          titel: Een bewijs van wat je kunt
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ],
      mend: "Maak ze gelijk.",
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
      "K113", "Het artikel heeft geen titel",
      meaning: "De titel lezen mensen als de bot twijfelt: bedoel je dit? Hier ontbreekt hij.",
      wrong: [
        .file(
          "knowledge/evc.md",
          """
          ---
          id: evc
          onderwerpen: bbl
          vraag: wat is evc
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          EVC is een bewijs van wat je al kunt.

          """)
      ],
      mend: "Zet erin: `titel:` en een korte titel.",
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
