extension CodeRow {
  /// Mistakes in consent.
  static let consentRows: [CodeRow] = [
    CodeRow(
      "D502", "a phone number before the yes",
      [
        ScriptText(
          "contact",
          """
          dialoog contact  Iemand spreken

          stap begin
            vraag telefoon: telefoon
              zeg     Op welk nummer kunnen we je bellen?
              waarom  Dan bellen we je.
            vraag akkoord: toestemming
              zeg  Mag ik je vraag doorgeven?
            als akkoord is nee
              klaar
            klaar
          """
        )
      ],
      """
      contact.dialog:4:3: fout[D502]: Een telefoon vragen mag pas na een ja op de toestemming. Zet deze \
      vraag na dat ja.
      4 |   vraag telefoon: telefoon
        |   ^^^^^^^^^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D502", "a name after a no",
      [
        ScriptText(
          "contact",
          """
          dialoog contact  Iemand spreken

          stap begin
            vraag akkoord: toestemming
              zeg  Mag ik je vraag doorgeven?
            vraag telefoon: telefoon
              zeg     Op welk nummer kunnen we je bellen?
              waarom  Dan bellen we je.
            als akkoord is nee
              zeg  Goed.
            klaar
          """
        )
      ],
      """
      contact.dialog:6:3: fout[D502]: Een telefoon vragen mag pas na een ja op de toestemming. Zet deze \
      vraag na dat ja.
      6 |   vraag telefoon: telefoon
        |   ^^^^^^^^^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D503", "`doe contact`",
      """
      dialoog proef  Proef

      stap begin
        doe contact
        klaar
      """,
      """
      proef.dialog:4:3: fout[D503]: `contact` kun je niet zelf aanroepen. Schrijf: aanvraag over \
      ONDERWERP. Die vraagt het zelf.
      4 |   doe contact
        |   ^^^^^^^^^^^
      """),
    CodeRow(
      "D504", "a yes without an address",
      [
        ScriptText(
          "contact",
          """
          dialoog contact  Iemand spreken

          stap begin
            vraag akkoord: toestemming
              zeg  Mag ik je vraag doorgeven?
            als akkoord is nee
              klaar
            zeg  Dank je.
            klaar
          """
        )
      ],
      """
      contact.dialog:9:3: fout[D504]: Hier is er toestemming, maar geen telefoon of e-mail. Vraag eerst \
      hoe we iemand kunnen bereiken.
      9 |   klaar
        |   ^^^^^
      """),
    CodeRow(
      "D504", "a phone number that may be skipped",
      [
        ScriptText(
          "contact",
          """
          dialoog contact  Iemand spreken

          stap begin
            vraag akkoord: toestemming
              zeg  Mag ik je vraag doorgeven?
            als akkoord is nee
              klaar
            vraag telefoon: telefoon
              zeg     Op welk nummer kunnen we je bellen?
              waarom  Dan bellen we je.
              overslaan  Liever niet
            klaar
          """
        )
      ],
      """
      contact.dialog:12:3: fout[D504]: Hier is er toestemming, maar geen telefoon of e-mail. Vraag eerst \
      hoe we iemand kunnen bereiken.
      12 |   klaar
         |   ^^^^^
      """),
    CodeRow(
      "D505", "consent outside `contact`",
      """
      dialoog proef  Proef

      stap begin
        vraag akkoord: toestemming
          zeg  Mag ik je vraag doorgeven?
        als akkoord is ja
          zeg  Fijn.
        klaar
      """,
      """
      proef.dialog:4:3: fout[D505]: Toestemming vragen hoort alleen in `contact`. Haal deze vraag weg en \
      gebruik: aanvraag over ONDERWERP.
      4 |   vraag akkoord: toestemming
        |   ^^^^^^^^^^^^^^^^^^^^^^^^^^
      """),
    CodeRow(
      "D506", "no consent at all",
      [
        ScriptText(
          "contact",
          """
          dialoog contact  Iemand spreken

          stap begin
            zeg  Hallo.
            klaar
          """
        )
      ],
      """
      contact.dialog:5:3: fout[D506]: Hier houdt `contact` op zonder dat er om toestemming is gevraagd. \
      Vraag die eerst.
      5 |   klaar
        |   ^^^^^
      """),
    CodeRow(
      "D507", "consent twice",
      [
        ScriptText(
          "contact",
          """
          dialoog contact  Iemand spreken

          stap begin
            vraag akkoord: toestemming
              zeg  Mag ik je vraag doorgeven?
            als akkoord is nee
              klaar
            vraag ook-goed: toestemming
              zeg  Mag ik je vraag doorgeven?
            als ook-goed is nee
              klaar
            vraag telefoon: telefoon
              zeg     Op welk nummer kunnen we je bellen?
              waarom  Dan bellen we je.
            klaar
          """
        )
      ],
      """
      contact.dialog:8:3: fout[D507]: `contact` vraagt al om toestemming, op regel 4. Eén keer is genoeg. \
      Haal er één weg.
      8 |   vraag ook-goed: toestemming
        |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      contact.dialog:4:3: hier staat de eerste
      """),
  ]
}
