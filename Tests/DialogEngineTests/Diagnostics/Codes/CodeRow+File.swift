extension CodeRow {
  /// Mistakes in the file as a whole.
  static let fileRows: [CodeRow] = [
    CodeRow(
      "D002", "nothing in it",
      """
      # alleen een opmerking
      """,
      """
      proef.dialog:1:1: fout[D002]: Dit bestand is leeg. Begin met: dialoog naam  Titel.
      1 | # alleen een opmerking
        | ^
      """)
  ]
}
