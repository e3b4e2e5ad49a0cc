import Testing

@testable import DialogEngine

@Suite("Recovery")
struct RecoveryTests {
  @Test("everything that is wrong is told in one run, each at its place")
  func allAtOnce() {
    let told = Checking().told(
      """
      dialoog proef  Proef
        vor  werkgever

      stap begin
        vraag rol: keuz
          zeg  Wat past bij jou?
        zegg  Hallo.
        ga naar tweee

      stapp drie
        klaar

      stap twee
        doe niets
        klaar
      """)
    #expect(
      told == [
        "proef.dialog:2:3: fout[D102]: `vor` is geen woord waarmee een regel kan beginnen. Bedoel je `voor`?",
        "proef.dialog:5:14: fout[D304]: `keuz` is geen soort vraag. Bedoel je `keuze`?",
        "proef.dialog:7:3: fout[D102]: `zegg` is geen woord waarmee een regel kan beginnen. Bedoel je `zeg`?",
        "proef.dialog:8:11: fout[D201]: Stap `tweee` bestaat niet in deze dialoog.",
        "proef.dialog:10:1: fout[D102]: `stapp` is geen woord waarmee een regel kan beginnen. Bedoel je `stap`?",
        "proef.dialog:14:7: fout[D205]: Dialoog `niets` bestaat niet.",
      ])
  }

  @Test("a mistyped `dialoog`, `stap` or `zoek` still gives its name", arguments: nameRows)
  func names(_ row: RecoveryRow) {
    #expect(Checking().told(row.script).map { String($0.prefix(row.told.count)) } == [row.told])
  }

  static let nameRows = [
    RecoveryRow(
      "dialoog", "dialog proef  Proef\n\nstap begin\n  klaar\n", "proef.dialog:1:1: fout[D102]"),
    RecoveryRow(
      "stap", "dialoog proef  Proef\n\nstap begin\n  ga naar twee\n\nstapp twee\n  klaar\n",
      "proef.dialog:6:1: fout[D102]"),
    RecoveryRow(
      "stap, with a question that another step asks about",
      """
      dialoog proef  Proef

      stapp begin
        vraag zin: ja-nee
          zeg  Heb je zin?
        ga naar twee

      stap twee
        als zin is ja
          zeg  Fijn.
        klaar

      """,
      "proef.dialog:3:1: fout[D102]"),
    RecoveryRow(
      "zoek",
      "dialoog proef  Proef\n\nstap begin\n  zoekt rij in tabel met kolom\n  als rij is bekend\n    klaar\n  klaar\n",
      "proef.dialog:4:3: fout[D102]"),
    RecoveryRow(
      "als, with a question under it",
      """
      dialoog proef  Proef

      stap begin
        vraag a: ja-nee
          zeg  Ja?
        asl a is ja
          vraag b: ja-nee
            zeg  Ja?
        als a is ja en b is ja
          klaar
        klaar
      """, "proef.dialog:6:3: fout[D102]"),
    RecoveryRow(
      "zeg, with `of` under it",
      "dialoog proef  Proef\n\nstap begin\n  zegg  Hallo.\n  of   Dag.\n  klaar\n",
      "proef.dialog:4:3: fout[D102]"),
    RecoveryRow(
      "als, with `anders` under it",
      """
      dialoog proef  Proef

      stap begin
        vraag a: ja-nee
          zeg  Ja?
        asl a is ja
          klaar
        anders
          zeg  Nee.
        klaar
      """, "proef.dialog:6:3: fout[D102]"),
  ]

  @Test("a header in the middle is told of where the file begins")
  func lateHeader() {
    #expect(
      Checking().told("stap begin\n  klaar\n\ndialoog proef  Proef\n").map { String($0.prefix(29)) } == [
        "proef.dialog:1:1: fout[D111]:"
      ])
  }
}

/// A script with one mistyped word, and where the one error is.
struct RecoveryRow: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let script: String
  let told: String

  init(_ name: String, _ script: String, _ told: String) {
    testDescription = name
    self.script = script
    self.told = told
  }
}
