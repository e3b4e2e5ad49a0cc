extension CodePage {
  /// Tables and topics that scripts use: D6.
  static let scriptContent: [CodePage] = [
    CodePage(
      "D601", "Die tabel is er niet",
      meaning: "Het script gebruikt een tabel die niet in `data` staat. Of er is een tikfout.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag training: uit trainingen
              zeg  Welke training zoek je?
            als training is bekend
              zeg  Je koos: {training}.
            klaar

          """)
      ],
      mend: "Zet de tabel in `data`, met `.tsv` achter de naam. Of verbeter de naam in het script.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag training: uit trainingen
              zeg  Welke training zoek je?
            als training is bekend
              zeg  Je koos: {training}.
            klaar

          """),
        .file(
          "data/trainingen.tsv",
          """
          training\tdagen
          Heftruck rijden\t3
          Werken op hoogte\t1

          """),
      ]),
    CodePage(
      "D602", "Die kolom is er niet",
      meaning: """
        Op de eerste regel van een tabel staan de namen van de kolommen. Deze naam staat er niet \
        bij.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag training: uit trainingen
              zeg  Welke training zoek je?
            zoek gevonden in trainingen met training, vorm is avond
            als gevonden is bekend
              zeg  Die is er.
            klaar

          """),
        .file(
          "data/trainingen.tsv",
          """
          training\tdagen
          Heftruck rijden\t3
          Werken op hoogte\t1

          """),
      ],
      mend: """
        Neem een naam uit de eerste regel van de tabel. Staat de naam er wel? Kijk dan of er tabs \
        tussen de namen staan.
        """,
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag training: uit trainingen
              zeg  Welke training zoek je?
            zoek gevonden in trainingen met training
            als gevonden is bekend
              zeg  Die is er. Aantal dagen: {gevonden.dagen}.
            klaar

          """),
        .file(
          "data/trainingen.tsv",
          """
          training\tdagen
          Heftruck rijden\t3
          Werken op hoogte\t1

          """),
      ]),
    CodePage(
      "D603", "Er passen soms meer rijen",
      meaning: """
        `zoek` geeft één rij. In deze tabel kunnen er twee passen. Dan weet de bot niet welke je \
        wilt.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag training: uit trainingen
              zeg  Welke training zoek je?
            zoek gevonden in trainingen met training
            als gevonden is bekend
              zeg  Die is er. Aantal dagen: {gevonden.dagen}.
            klaar

          """),
        .file(
          "data/trainingen.tsv",
          """
          training\tvorm\tdagen
          Werken op hoogte\toverdag\t1
          Werken op hoogte\tavond\t2

          """),
      ],
      mend: "Zet achter `met` een kolom erbij, zodat er één rij overblijft. Of haal een rij weg.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag training: uit trainingen
              zeg  Welke training zoek je?
            zoek gevonden in trainingen met training, vorm is overdag
            als gevonden is bekend
              zeg  Overdag is die er. Aantal dagen: {gevonden.dagen}.
            klaar

          """),
        .file(
          "data/trainingen.tsv",
          """
          training\tvorm\tdagen
          Werken op hoogte\toverdag\t1
          Werken op hoogte\tavond\t2

          """),
      ]),
    CodePage(
      "D604", "Dat onderwerp bestaat niet",
      meaning: """
        Alle onderwerpen staan in `data/topics.tsv`. Dit staat er niet bij. Komt het van een \
        keuze, dan moet elke optie zo heten als een onderwerp.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            antwoord bll
            klaar

          """)
      ],
      mend: "Neem een naam uit `data/topics.tsv`. Of zet het onderwerp daar eerst bij.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            antwoord bbl
            klaar

          """)
      ]),
    CodePage(
      "D605", "Niemand neemt dit aan",
      meaning: """
        Een aanvraag gaat naar een bureau. Voor dit onderwerp is er geen. In `data/topics.tsv` \
        staat wie het krijgt.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            aanvraag over crisis
            klaar

          """)
      ],
      mend: "Kies een ander onderwerp. Of vul in `data/topics.tsv` in wie het krijgt.",
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
      "D606", "Over dit onderwerp is er geen artikel",
      meaning: "`antwoord` vertelt wat in een artikel staat. Over dit onderwerp is er nog geen.",
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            antwoord rie
            klaar

          """)
      ],
      mend: "Schrijf een artikel in `knowledge`. Of kies een onderwerp dat er wel een heeft.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            antwoord rie
            klaar

          """),
        .file(
          "knowledge/rie.md",
          """
          ---
          id: rie
          titel: De RI&E
          onderwerpen: rie
          vraag: wat is een rie
          bron: Eigen uitleg van de helpdesk
          jaar: 2026
          ---
          Een RI&E is een lijst van risico's op het werk.

          """),
      ]),
    CodePage(
      "D607", "Die waarde staat niet in de kolom",
      meaning: """
        `zoek` zoekt naar een vaste waarde. Die staat nergens in de kolom. Er kan dus nooit iets \
        gevonden worden.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag training: uit trainingen
              zeg  Welke training zoek je?
            zoek gevonden in trainingen met training, vorm is snachts
            als gevonden is bekend
              zeg  Die is er.
            klaar

          """),
        .file(
          "data/trainingen.tsv",
          """
          training\tvorm
          Werken op hoogte\toverdag
          Heftruck rijden\tavond

          """),
      ],
      mend: "Neem een waarde die in de kolom staat, letter voor letter.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            vraag training: uit trainingen
              zeg  Welke training zoek je?
            zoek gevonden in trainingen met training, vorm is avond
            als gevonden is bekend
              zeg  In de avond is die er.
            klaar

          """),
        .file(
          "data/trainingen.tsv",
          """
          training\tvorm
          Werken op hoogte\toverdag
          Heftruck rijden\tavond

          """),
      ]),
  ]
}
