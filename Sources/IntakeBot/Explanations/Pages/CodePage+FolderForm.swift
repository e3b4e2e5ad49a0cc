extension CodePage {
  /// Folders, files and cells that can be read: C101 to C115.
  static let folderForm: [CodePage] = [
    CodePage(
      "C101", "De map is er niet",
      meaning: "De bot zoekt zijn teksten in een map. Op deze plek is er geen.",
      wrong: [
        .absent("")
      ],
      mend: "Sta in de map waar `Dialogs` in ligt. Of zeg waar hij is met `--dialogs`.",
      right: []),
    CodePage(
      "C102", "Er is nog geen dialoog",
      meaning: """
        In de map `scripts` staat geen enkel bestand dat eindigt op `.dialog`. Dan heeft de bot \
        niets te zeggen.
        """,
      wrong: [
        .absent("scripts")
      ],
      mend: "Zet je dialogen in `scripts`. Of kijk of je in de goede map bent.",
      right: []),
    CodePage(
      "C103", "Het bestand is niet te lezen",
      meaning: """
        Het bestand of de map is er, maar de computer geeft hem niet. Misschien mag je hem niet \
        lezen. Of het is een map met de naam van een bestand.
        """,
      wrong: [
        .folder("scripts/proef.dialog")
      ],
      mend: """
        Kijk of je het bestand zelf kunt openen. Lukt dat niet, vraag dan wie de computer beheert.
        """,
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
      "C104", "Het bestand is geen UTF-8",
      meaning: """
        Een computer kan letters op meer manieren bewaren. De bot leest alleen UTF-8. In dit \
        bestand staat een teken dat daar niet bij past. Vaak is dat een letter met een accent.
        """,
      wrong: [
        .latin1(
          "scripts/proef.dialog",
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Fijn dat je er één hebt.
            klaar

          """)
      ],
      mend: "Open het bestand in je teksteditor. Kies daar: bewaren als UTF-8.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Fijn dat je er één hebt.
            klaar

          """)
      ]),
    CodePage(
      "C105", "Dit is een bestand, geen map",
      meaning: "Je gaf een bestand. De bot wil de map waar alles in staat.",
      wrong: [
        .file(
          "",
          """
          Hier had een map moeten zijn.

          """)
      ],
      mend: "Geef de map waar `scripts` en `knowledge` in liggen.",
      right: []),
    CodePage(
      "C110", "Een tabel zonder eerste regel",
      meaning: "Op de eerste regel van een tabel staan de namen van de kolommen. Deze regel is leeg.",
      wrong: [
        .file(
          "data/trainingen.tsv",
          """

          Heftruck rijden\t3

          """)
      ],
      mend: "Zet bovenaan de namen van de kolommen, met een tab ertussen.",
      right: [
        .file(
          "data/trainingen.tsv",
          """
          training\tdagen
          Heftruck rijden\t3

          """)
      ]),
    CodePage(
      "C111", "Een kolom ontbreekt",
      meaning: "Deze tabel heeft vaste kolommen. Er ontbreekt er een.",
      wrong: [
        .file(
          "data/contact.tsv",
          """
          naam\ttelefoon\tdagen\turen\tgesloten\tvoorbeeld
          de helpdesk\t000 000 00 00\tma-vr\t09:00-17:00\t\t

          """)
      ],
      mend: "Zet de naam van de kolom in de eerste regel. Geef elke rij daar een cel, ook een lege.",
      right: [
        .file(
          "data/contact.tsv",
          """
          naam\ttelefoon\tdagen\turen\tgesloten\tmelding\tvoorbeeld
          de helpdesk\t000 000 00 00\tma-vr\t09:00-17:00\t\t\t

          """)
      ]),
    CodePage(
      "C112", "Een rij heeft te veel of te weinig cellen",
      meaning: """
        Elke rij heeft evenveel cellen als de eerste regel. Deze rij niet. Tussen twee cellen \
        staat één tab, ook als een cel leeg is.
        """,
      wrong: [
        .file(
          "data/trainingen.tsv",
          """
          training\tdagen
          Heftruck rijden\t\t3

          """)
      ],
      mend: "Tel de tabs in de rij. Haal er een weg of zet er een bij.",
      right: [
        .file(
          "data/trainingen.tsv",
          """
          training\tdagen
          Heftruck rijden\t3

          """)
      ]),
    CodePage(
      "C113", "Een cel is niet te lezen",
      meaning: """
        In deze kolom hoort iets vasts, zoals een dag of een tijd. Wat hier staat, begrijpt de \
        bot niet.
        """,
      wrong: [
        .file(
          "data/contact.tsv",
          """
          naam\ttelefoon\tdagen\turen\tgesloten\tmelding\tvoorbeeld
          de helpdesk\t000 000 00 00\tma-vr\t9 tot 5\t\t\t

          """)
      ],
      mend: "Schrijf het zoals in het bericht staat.",
      right: [
        .file(
          "data/contact.tsv",
          """
          naam\ttelefoon\tdagen\turen\tgesloten\tmelding\tvoorbeeld
          de helpdesk\t000 000 00 00\tma-vr\t09:00-17:00\t\t\t

          """)
      ]),
    CodePage(
      "C114", "Een rij staat er twee keer",
      meaning: "In de eerste kolom van deze tabel mag een naam één keer staan. Hier staat hij weer.",
      wrong: [
        .file(
          "data/rollen.tsv",
          """
          rol\tnaam
          coach\teen coach
          coach\tiemand die meedenkt

          """)
      ],
      mend: "Haal één van de twee rijen weg.",
      right: [
        .file(
          "data/rollen.tsv",
          """
          rol\tnaam
          coach\teen coach

          """)
      ]),
    CodePage(
      "C115", "Een aanhalingsteken blijft open",
      meaning: """
        In een bestand met komma's mag een cel tussen aanhalingstekens staan. Dit teken wordt \
        nergens gesloten.
        """,
      wrong: [
        .file(
          "routing/regions.csv",
          """
          from,to,province,labour-market-region,fund-region
          8000,8099,"Overijssel,,

          """)
      ],
      mend: "Zet aan het eind van de cel ook een aanhalingsteken.",
      right: [
        .file(
          "routing/regions.csv",
          """
          from,to,province,labour-market-region,fund-region
          8000,8099,"Overijssel",,

          """)
      ]),
  ]
}
