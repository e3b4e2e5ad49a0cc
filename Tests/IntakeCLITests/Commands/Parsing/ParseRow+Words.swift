import IntakeBot

extension ParseRow {
  /// Any text.
  static let text = rows(
    .text,
    [
      ("hallo", #""hallo""#),
      ("  hallo   daar ", #""hallo daar""#),
      ("?", "unknown"),
      ("weet ik niet", #""weet ik niet""#),
    ])

  /// Names.
  static let name = rows(
    .name,
    [
      ("Kees", #""Kees""#),
      ("ik heet Kees", #""Kees""#),
      ("mijn naam is Kees de Vries", #""Kees de Vries""#),
      ("", "unknown"),
      ("Wim", #""Wim""#),
    ])
}
