extension CodePage {
  /// Conversation tests: T.
  static let talks: [CodePage] = [
    CodePage(
      "T101", "Een onbekend woord vooraan",
      meaning: """
        Elke regel van een gesprek begint met een woord dat de bot kent. Dit woord kent hij niet.
        """,
      wrong: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jji    ik leer nog
          bevat  bbl

          """)
      ],
      mend: "Kijk naar de spelling. Alle woorden staan in hoofdstuk 9 van LEESMIJ.md.",
      right: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat  bbl

          """)
      ]),
    CodePage(
      "T102", "Een regel boven de eerste test",
      meaning: "Een gesprek begint met `test` en een naam. Deze regel staat daarboven.",
      wrong: [
        .file(
          "conversations/proef.talk",
          """
          jij    hallo
          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat  bbl

          """)
      ],
      mend: "Zet de regel onder `test`. Of haal hem weg.",
      right: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat  bbl

          """)
      ]),
    CodePage(
      "T103", "Achter het woord staat niets",
      meaning: "Achter dit woord hoort iets te staan.",
      wrong: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat

          """)
      ],
      mend: "Zet erachter wat je verwacht. Of haal de regel weg.",
      right: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat  bbl

          """)
      ]),
    CodePage(
      "T104", "Dit woord staat alleen",
      meaning: "Achter dit woord hoort niets te staan.",
      wrong: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat  bbl
          geen-aanvraag  nog niet

          """)
      ],
      mend: "Haal weg wat erachter staat.",
      right: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat  bbl
          geen-aanvraag

          """)
      ]),
    CodePage(
      "T105", "Dit is niet te lezen",
      meaning: "Het woord vooraan klopt. Maar wat erachter staat, begrijpt de bot niet.",
      wrong: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  Wie ben je?
          jij    ik leer nog
          bevat  bbl

          """)
      ],
      mend: "Schrijf het zoals in het bericht staat. Een vraag noem je met `dialoog.vraag`.",
      right: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat  bbl

          """)
      ]),
    CodePage(
      "T106", "`nu` staat te laat",
      meaning: "`nu` zegt op welke dag en tijd je het gesprek speelt. Dat geldt voor het hele gesprek.",
      wrong: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat  bbl
          nu     2026-11-23 10:00

          """)
      ],
      mend: "Zet `nu` direct onder `test`.",
      right: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          nu     2026-11-23 10:00
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat  bbl

          """)
      ]),
    CodePage(
      "T107", "Deze test controleert niets",
      meaning: """
        Er staat alleen wat jij typt. Niet wat de bot dan moet doen. Zo gaat de test altijd goed.
        """,
      wrong: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          jij    ik wil leren op het werk

          """)
      ],
      mend: "Zet onder een `jij` wat er moet gebeuren, zoals `bevat` of `vraag`.",
      right: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat  bbl

          """)
      ]),
    CodePage(
      "T108", "In dit bestand staat geen test",
      meaning: "Er staat nog geen gesprek in dit bestand. Alleen lege regels of opmerkingen.",
      wrong: [
        .file(
          "conversations/proef.talk",
          """
          # Hier komt nog een gesprek.

          """)
      ],
      mend: "Begin met `test` en een naam. Of haal het bestand weg.",
      right: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat  bbl

          """)
      ]),
    CodePage(
      "T109", "Twee tests met één naam",
      meaning: """
        In dit bestand hebben twee tests dezelfde naam. Gaat er een mis, dan weet je niet welke.
        """,
      wrong: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat  bbl

          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat  bbl

          """)
      ],
      mend: "Geef een van de twee een andere naam.",
      right: [
        .file(
          "conversations/proef.talk",
          """
          test   Iemand die nog leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat  bbl

          test   Nog eens iemand die leert
          jij    ik wil leren op het werk
          vraag  start.wie
          jij    ik leer nog
          bevat  bbl

          """)
      ]),
  ]
}
