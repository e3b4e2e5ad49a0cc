extension CodePage {
  /// Word lists: K2.
  static let wordLists: [CodePage] = [
    CodePage(
      "K201", "De woordenlijst is geen UTF-8",
      meaning: "De bot leest alleen UTF-8. In deze lijst staat een teken dat daar niet bij past.",
      wrong: [
        .latin1(
          "lexicon/stopwoorden.txt",
          """
          één

          """)
      ],
      mend: "Open het bestand in je teksteditor. Kies daar: bewaren als UTF-8.",
      right: [
        .file(
          "lexicon/stopwoorden.txt",
          """
          één

          """)
      ]),
    CodePage(
      "K202", "Er ontbreekt een kolom",
      meaning: """
        Tussen de kolommen van deze lijst staat een tab. Hier zijn er te weinig. Vaak staan er \
        spaties in plaats van een tab.
        """,
      wrong: [
        .file(
          "lexicon/synoniemen.tsv",
          """
          vorkheftruckje  heftruck

          """)
      ],
      mend: "Zet één tab tussen de kolommen.",
      right: [
        .file(
          "lexicon/synoniemen.tsv",
          """
          vorkheftruckje\theftruck

          """)
      ]),
    CodePage(
      "K203", "Hier staat geen woord",
      meaning: "Een kolom is leeg. Of er staat niets tussen twee streepjes.",
      wrong: [
        .file(
          "lexicon/synoniemen.tsv",
          """
          vorkheftruckje\theftruck||reachtruck

          """)
      ],
      mend: "Vul het woord in. Of haal een streepje weg.",
      right: [
        .file(
          "lexicon/synoniemen.tsv",
          """
          vorkheftruckje\theftruck|reachtruck

          """)
      ]),
    CodePage(
      "K204", "Meer dan één woord",
      meaning: "In deze lijst staat één woord op elke regel.",
      wrong: [
        .file(
          "lexicon/stopwoorden.txt",
          """
          de het

          """)
      ],
      mend: "Zet elk woord op een eigen regel.",
      right: [
        .file(
          "lexicon/stopwoorden.txt",
          """
          de
          het

          """)
      ]),
    CodePage(
      "K205", "Dit woord staat er al",
      meaning: "Dit woord heeft al een regel in deze lijst.",
      wrong: [
        .file(
          "lexicon/stopwoorden.txt",
          """
          de
          het
          de

          """)
      ],
      mend: "Haal de tweede regel weg.",
      right: [
        .file(
          "lexicon/stopwoorden.txt",
          """
          de
          het

          """)
      ]),
    CodePage(
      "K206", "De derde kolom klopt niet",
      meaning: "In de derde kolom kan alleen `beide` staan. Dan geldt de regel ook andersom.",
      wrong: [
        .file(
          "lexicon/synoniemen.tsv",
          """
          auto\twagen\tallebei

          """)
      ],
      mend: "Schrijf `beide`. Of laat de kolom weg.",
      right: [
        .file(
          "lexicon/synoniemen.tsv",
          """
          auto\twagen\tbeide

          """)
      ]),
    CodePage(
      "K207", "Dit is te lang",
      meaning: "Een synoniem heeft maar een paar woorden. Hier staan er te veel.",
      wrong: [
        .file(
          "lexicon/synoniemen.tsv",
          """
          lasser\tiemand die de hele dag metaal aan elkaar last

          """)
      ],
      mend: "Maak het korter. Of zet het als vraag in een artikel.",
      right: [
        .file(
          "lexicon/synoniemen.tsv",
          """
          lasser\tmetaal lassen

          """)
      ]),
    CodePage(
      "K211", "Dat soort gevaar bestaat niet",
      meaning: """
        Vooraan staat wat voor gevaar het is: `crisis`, `danger` of `violence`. Dit is er geen van.
        """,
      wrong: [
        .file(
          "lexicon/veiligheid.tsv",
          """
          crisis\tnl\twil dood
          gevaar\tnl\ter is brand

          """)
      ],
      mend: "Neem een van de drie woorden.",
      right: [
        .file(
          "lexicon/veiligheid.tsv",
          """
          crisis\tnl\twil dood
          danger\tnl\ter is brand

          """)
      ]),
    CodePage(
      "K212", "Die taal kan niet",
      meaning: "De bot herkent gevaar in vijf talen: nl, en, de, pl en tr. Dit is er geen van.",
      wrong: [
        .file(
          "lexicon/veiligheid.tsv",
          """
          crisis\tfr\tenvie de mourir

          """)
      ],
      mend: "Neem een van de vijf talen.",
      right: [
        .file(
          "lexicon/veiligheid.tsv",
          """
          crisis\tnl\twil dood

          """)
      ]),
    CodePage(
      "K213", "Een patroon zonder woord",
      meaning: """
        Minstens één woord moet in de zin staan. Achter een `!` of een `-` staat wat er juist niet mag staan.
        """,
      wrong: [
        .file(
          "lexicon/veiligheid.tsv",
          """
          crisis\tnl\twil dood
          crisis\tnl\t!grapje

          """)
      ],
      mend: "Zet er een woord bij dat in de zin moet staan.",
      right: [
        .file(
          "lexicon/veiligheid.tsv",
          """
          crisis\tnl\twil dood
          crisis\tnl\tzelfmoord !grapje

          """)
      ]),
    CodePage(
      "K214", "Een * staat los",
      meaning: """
        Een `*` betekent: hier mag iets tussen staan. Er hoort een woord voor en een woord achter.
        """,
      wrong: [
        .file(
          "lexicon/veiligheid.tsv",
          """
          crisis\tnl\twil dood *

          """)
      ],
      mend: "Haal de `*` weg. Of zet er een woord achter.",
      right: [
        .file(
          "lexicon/veiligheid.tsv",
          """
          crisis\tnl\twil * dood

          """)
      ]),
    CodePage(
      "K215", "Bij een / ontbreekt een woord",
      meaning:
        "Met een `/` geef je twee woorden waaruit je kiest. Hier ontbreekt er een. Een `{naam}` krijgt zijn woorden op een regel `begrip` erboven.",
      wrong: [
        .file(
          "lexicon/veiligheid.tsv",
          """
          crisis\tnl\twil dood/

          """)
      ],
      mend: "Zet het woord erbij. Of haal de `/` weg.",
      right: [
        .file(
          "lexicon/veiligheid.tsv",
          """
          crisis\tnl\twil dood/sterven

          """)
      ]),
  ]
}
