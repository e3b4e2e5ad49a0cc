extension CodePage {
  /// A script as a whole: D0.
  static let scriptFile: [CodePage] = [
    CodePage(
      "D001", "Het bestand is geen UTF-8",
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
      mend: """
        Open het bestand in je teksteditor. Kies daar: bewaren als UTF-8. Kijk of de letters met \
        accenten goed staan.
        """,
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
      "D002", "Het bestand is leeg",
      meaning: "In dit script staat niets. Regels met alleen een opmerking tellen niet mee.",
      wrong: [
        .script(
          """
          # Hier komt nog iets.

          """)
      ],
      mend: "Begin met `dialoog` en zet er een `stap` onder. Of haal het bestand weg.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Hier kun je je vraag stellen.
            klaar

          """)
      ]),
    CodePage(
      "D003", "Een regel is te lang",
      meaning: """
        Een regel mag hoogstens 4096 tekens hebben. Zo lang leest niemand. Vaak ontbreekt er een \
        nieuwe regel.
        """,
      wrong: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  \(ExampleTexts.longLine)
            klaar

          """)
      ],
      mend: "Maak er meer regels van. Houd één bericht onder de 160 tekens.",
      right: [
        .script(
          """
          dialoog proef  Een proef
            voorbeeld  dit is een proef

          stap begin
            zeg  Dit is een kort bericht.
            zeg  En dit is het volgende.
            klaar

          """)
      ]),
  ]
}
