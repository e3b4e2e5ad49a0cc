import Testing

@testable import DialogEngine

/// A script before and after.
struct LayoutRow: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let before: String
  let after: String

  init(_ name: String, _ before: String, _ after: String) {
    testDescription = name
    self.before = before
    self.after = after
  }
}

@Suite("One layout for scripts")
struct ScriptFormatterTests {
  /// The script in the layout; nil when it can't be read.
  private static func formatted(_ text: String) -> String? {
    guard case .formatted(let bytes) = ScriptFormatter.format(SourceFile(path: "proef.dialog", text: text))
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("each is laid out so, and stays so", arguments: rows)
  func layout(_ row: LayoutRow) {
    #expect(Self.formatted(row.before) == row.after)
    #expect(Self.formatted(row.after) == row.after)
  }

  @Test(
    "the six whole dialogs are laid out so already, but for their comments",
    arguments: ExampleScripts.all.map(\.name))
  func examples(_ name: String) throws {
    let text = try #require(ExampleScripts.all.first { $0.name == name }?.text)
    let formatted = try #require(Self.formatted(text))
    #expect(
      SyntaxShape.of(SourceFile(path: "\(name).dialog", text: formatted))
        == SyntaxShape.of(SourceFile(path: "\(name).dialog", text: text)))
    #expect(Self.formatted(formatted) == formatted)
  }

  @Test("Windows line ends and a byte order mark go")
  func windows() {
    let text = "\u{FEFF}dialoog proef  Proef\r\nstap begin\r\n  klaar\r\n"
    #expect(Self.formatted(text) == "dialoog proef  Proef\n\nstap begin\n  klaar\n")
  }

  @Test("a script with a mistake in its form is left alone, and its mistakes are told")
  func unreadable() {
    let file = SourceFile(path: "proef.dialog", text: "dialoog proef  Proef\nstap begin\n   klaar\n")
    guard case .unreadable(let errors) = ScriptFormatter.format(file) else {
      Issue.record("it was formatted")
      return
    }
    #expect(errors.map(\.code) == [.oddIndentation])
  }

  @Test("a line that columns would make too long stays as it is")
  func longLine() throws {
    let text = String(repeating: "a", count: LineLexer.longestLine - 9)
    let script = """
      dialoog proef  Proef

      stap begin
        vraag a: tekst
          zeg \(text)
          onbegrepen  Zeg het nog eens.
        klaar

      """
    #expect(Self.formatted(script)?.contains("\n    zeg \(text)\n") == true)
  }

  static let rows = [
    LayoutRow(
      "a blank line above each step, and above the comments that stand on it",
      "dialoog proef Proef\nstap begin\n  ga naar b\n# over b\n# nog iets\nstap b\n  klaar",
      """
      dialoog proef  Proef

      stap begin
        ga naar b

      # over b
      # nog iets
      stap b
        klaar

      """),
    LayoutRow(
      "many blank lines are one, and none at the ends",
      "\n\ndialoog proef  Proef\n\n\n\nstap begin\n  zeg  A.\n\n\n  klaar\n\n\n",
      """
      dialoog proef  Proef

      stap begin
        zeg  A.

        klaar

      """),
    LayoutRow(
      "the texts of a question stand in a column, and so do those of its options",
      """
      dialoog proef  Proef
      stap begin
        vraag rol:keuze   elke  keer
          zeg Wie ben je?
          waarom Daarom.
          optie monteur Ik ben monteur
            ook technicus,sleutelaar ,lasser
          optie baas  Baas
          voorheen wie
        klaar
      """,
      """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze elke keer
          zeg     Wie ben je?
          waarom  Daarom.
          optie monteur  Ik ben monteur
            ook  technicus, sleutelaar, lasser
          optie baas     Baas
          voorheen  wie
        klaar

      """),
    LayoutRow(
      "the lines of the header stand in a column",
      "dialoog proef Proef\n  voor werkende,leerling\n  voorbeeld ik wil iets\nstap begin\n  klaar",
      """
      dialoog proef  Proef
        voor       werkende, leerling
        voorbeeld  ik wil iets

      stap begin
        klaar

      """),
    LayoutRow(
      "words of tests stand one space apart, words of values as they were",
      "dialoog proef Proef\nstap begin\n  als a  is  niet Werken  op hoogte  of b   en c  is meer  dan  3\n    klaar",
      """
      dialoog proef  Proef

      stap begin
        als a is niet Werken  op hoogte of b en c is meer dan 3
          klaar

      """),
    LayoutRow(
      "a comment stands with the line below it, or deeper when it was deeper",
      """
      dialoog proef  Proef

      stap begin
        als a is b
      # over zeg
          zeg  A.
          # nog bij zeg
          # en dit
        # over klaar
        klaar          # af
      """,
      """
      dialoog proef  Proef

      stap begin
        als a is b
          # over zeg
          zeg  A.
          # nog bij zeg
          # en dit
        # over klaar
        klaar  # af

      """),
    LayoutRow(
      "a text that looks like a comment stays a text",
      "dialoog proef Proef\nstap begin\n  zeg # geen opmerking\n  zeg #ook niet\n  klaar",
      """
      dialoog proef  Proef

      stap begin
        zeg # geen opmerking
        zeg  #ook niet
        klaar

      """),
    LayoutRow(
      "names, braces and arrows",
      """
      dialoog proef  Proef
      stap  begin
        antwoord {  hulp }
        zoek  a   in b  met c,d  is Een  twee
        aanvraag   over   {hulp}
          mee a,b.c
        vraag uren : getal  1  tot   5
          zeg Hoe lang?
          voorbeeld drie=>3
        ga   naar  begin
      """,
      """
      dialoog proef  Proef

      stap begin
        antwoord {hulp}
        zoek a in b met c, d is Een  twee
        aanvraag over {hulp}
          mee  a, b.c
        vraag uren: getal 1 tot 5
          zeg        Hoe lang?
          voorbeeld  drie => 3
        ga naar begin

      """),
  ]
}
