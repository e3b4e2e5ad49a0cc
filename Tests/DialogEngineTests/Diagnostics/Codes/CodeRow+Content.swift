extension CodeRow {
  /// Mistakes in tables and topics.
  static let contentRows: [CodeRow] = [
    CodeRow(
      "D601", "a table that is not there",
      """
      dialoog proef  Proef

      stap begin
        vraag beroep: uit beroep
          zeg  Wat is je werk?
        zeg  Dag {beroep}.
        klaar
      """,
      """
      proef.dialog:4:21: fout[D601]: De tabel `beroep` bestaat niet. Zet hem in de map data, als beroep.tsv.
      4 |   vraag beroep: uit beroep
        |                     ^^^^^^ bedoel je "beroepen"?
      """),
    CodeRow(
      "D602", "a column that is not there",
      """
      dialoog proef  Proef

      stap begin
        vraag beroep: uit beroepen
          zeg  Wat is je werk?
        zoek match in beroepen met beroep, doele is cnc
        als match is bekend
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:6:38: fout[D602]: De tabel `beroepen` heeft geen kolom `doele`.
      6 |   zoek match in beroepen met beroep, doele is cnc
        |                                      ^^^^^ bedoel je "doel"?
      """),
    CodeRow(
      "D602", "a column that is not there, and that no question is called either",
      """
      dialoog proef  Proef

      stap begin
        vraag beroep: uit beroepen
          zeg  Wat is je werk?
        zoek match in beroepen met beroep, doele
        als match is bekend
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:6:38: fout[D602]: De tabel `beroepen` heeft geen kolom `doele`.
      6 |   zoek match in beroepen met beroep, doele
        |                                      ^^^^^ bedoel je "doel"?
      """),
    CodeRow(
      "D602", "a column of a row that is not there",
      """
      dialoog proef  Proef

      stap begin
        vraag beroep: uit beroepen
          zeg  Wat is je werk?
        zoek match in beroepen met beroep, doel is cnc
        als match.percent is minstens 60
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:7:13: fout[D602]: De tabel `beroepen` heeft geen kolom `percent`.
      7 |   als match.percent is minstens 60
        |             ^^^^^^^ bedoel je "procent"?
      """),
    CodeRow(
      "D604", "a topic that does not exist",
      """
      dialoog proef  Proef

      stap begin
        antwoord rei
        klaar
      """,
      """
      proef.dialog:4:12: fout[D604]: Het onderwerp `rei` bestaat niet. De onderwerpen staan in \
      data/topics.tsv.
      4 |   antwoord rei
        |            ^^^ bedoel je "rie"?
      """),
    CodeRow(
      "D604", "an option that is no topic",
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg   Wat past bij jou?
          optie monteur   Ik ben monteur
          optie leerling  Ik leer nog
        als rol is monteur
          klaar
        antwoord {rol}
        klaar
      """,
      """
      proef.dialog:10:3: fout[D604]: Optie `leerling` kan hier gekozen zijn, maar is geen onderwerp. Geef \
      de optie de naam van een onderwerp.
      10 |   antwoord {rol}
         |   ^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D604", "a topic out of a number",
      """
      dialoog proef  Proef

      stap begin
        vraag man: getal
          zeg  Hoeveel?
        antwoord {man}
        klaar
      """,
      """
      proef.dialog:6:3: fout[D604]: `man` is geen keuze, en kan dus geen onderwerp geven. Gebruik een \
      vraag van de soort keuze.
      6 |   antwoord {man}
        |   ^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D605", "a topic that nobody takes",
      """
      dialoog proef  Proef

      stap begin
        aanvraag over wachten
        klaar
      """,
      """
      proef.dialog:4:17: fout[D605]: Niemand neemt aanvragen over `wachten` aan. Vul de kolom route to \
      in, in data/topics.tsv.
      4 |   aanvraag over wachten
        |                 ^^^^^^^
      """),
    CodeRow(
      "D605", "a role without a desk",
      """
      dialoog proef  Proef

      stap begin
        aanvraag over arbo-oud
        klaar
      """,
      """
      proef.dialog:4:17: fout[D605]: Niemand neemt aanvragen over `arbo-oud` aan. Zet een loket voor \
      `adviseur` in routing/advisers.csv.
      4 |   aanvraag over arbo-oud
        |                 ^^^^^^^^
      """),
    CodeRow(
      "D606", "a topic without an article",
      """
      dialoog proef  Proef

      stap begin
        antwoord wachten
        klaar
      """,
      """
      proef.dialog:4:12: fout[D606]: Over `wachten` is er nog geen artikel. Schrijf er een in de map \
      knowledge.
      4 |   antwoord wachten
        |            ^^^^^^^
      """),
    CodeRow(
      "D607", "a value that is not in the column",
      """
      dialoog proef  Proef

      stap begin
        vraag beroep: uit beroepen
          zeg  Wat is je werk?
        zoek match in beroepen met beroep, doel is cncc
        als match is bekend
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:6:46: fout[D607]: In de kolom `doel` staat nergens `cncc`.
      6 |   zoek match in beroepen met beroep, doel is cncc
        |                                              ^^^^ bedoel je "cnc"?
      """),
  ]
}
