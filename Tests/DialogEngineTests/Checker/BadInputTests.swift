import Testing

@testable import DialogEngine

@Suite("Bad input")
struct BadInputTests {
  static let clean = """
    dialoog proef  Proef

    stap begin
      vraag rol: keuze
        zeg   Wat past bij jou?
        optie monteur   Ik ben monteur
        optie leerling  Ik leer nog
      als rol is monteur
        zeg  Fijn, één monteur.
      klaar

    """

  @Test("a byte order mark and Windows line ends change nothing, not even a column")
  func windows() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(Self.clean.utf8).flatMap { $0 == 10 ? [13, 10] : [$0] }
    let file = SourceFile(path: "proef.dialog", bytes: bytes)
    #expect(Checker.check(CheckContext(scripts: [ParsedScript(file)])).isEmpty)
    let broken = Self.clean.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let told = Checking().drawn(broken.replacing("is monteur", with: "is montuer"))
    #expect(
      told == """
        proef.dialog:8:14: fout[D202]: `rol` kan nooit `montuer` zijn. Bedoel je `monteur`?
        8 |   als rol is montuer
          |              ^^^^^^^
        """)
  }

  @Test("a script cut off anywhere is told of, never a crash, and in few words")
  func halfAFile() {
    let bytes = Array(Self.clean.utf8)
    for count in 0...bytes.count {
      let file = SourceFile(path: "proef.dialog", bytes: Array(bytes.prefix(count)))
      let found = Checker.check(CheckContext(scripts: [ParsedScript(file)]))
      #expect(found.count <= 3, "\(count) bytes\n\(DiagnosticRenderer().render(found))")
    }
  }

  @Test("four spaces a level throughout is told once a step, and read as it was meant")
  func fourSpaces() {
    let wide = Self.clean.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(repeating: " ", count: line.prefix { $0 == " " }.count) + line
    }
    #expect(
      Checking().told(wide.joined(separator: "\n")) == [
        "proef.dialog:4:5: fout[D106]: Deze regel springt 4 spaties in. Dat past hier niet. Maak er 2 van."
      ])
  }

  @Test("a hard space in front is told of as a tab is")
  func hardSpaces() {
    let hard = Self.clean.replacing("\n  ", with: "\n\u{A0}\u{A0}")
    #expect(
      Checking().told(hard) == [
        "proef.dialog:4:1: fout[D105]: Voor deze regel staat een tab. Gebruik alleen spaties: twee voor elke "
          + "sprong. Dit geldt voor 7 regels."
      ])
  }

  @Test("a line of 5,000 characters is told of and not read")
  func longLine() {
    let script = Self.clean.replacing("Fijn", with: String(repeating: "a", count: 5_000))
    let found = Checking().diagnostics([("proef", script)])
    #expect(found.map(\.code) == [.lineTooLong])
    #expect(
      found.first?.problem.message
        == "Deze regel is te lang: meer dan 4096 tekens. Maak er meer regels van.")
  }

  @Test("blocks in each other beyond bounds are told of once")
  func deep() {
    var script = "dialoog proef  Proef\n\nstap begin\n  vraag rol: ja-nee\n    zeg  Ja?\n"
    for level in 1...5_000 {
      script += String(repeating: " ", count: min(level, 1_900) * 2) + "als rol is ja\n"
    }
    let told = Checking().told(script)
    #expect(
      told.first
        == "proef.dialog:38:67: fout[D107]: Hier staan meer dan 32 blokken in elkaar. Maak er aparte stappen van."
    )
    #expect(told.count <= 2)
  }

  @Test("nothing at all is told of")
  func empty() {
    #expect(
      Checking().told("") == [
        "proef.dialog:1:1: fout[D002]: Dit bestand is leeg. Begin met: dialoog naam  Titel."
      ])
    #expect(Checker.check(CheckContext(scripts: [])).isEmpty)
  }

  @Test("dialogs that must be there are missed")
  func missing() {
    var checking = Checking()
    checking.requiredDialogs = ["start", "proef"]
    #expect(
      checking.drawn(Self.clean) == """
        start.dialog:1:1: fout[D212]: De dialoog `start` ontbreekt. Zonder die dialoog kan niets werken. \
        Maak het bestand start.dialog.
        1 |\u{20}
          | ^
        """)
  }

  @Test("a file that cannot be read may hold the dialog that is missed")
  func unreadable() {
    let other = SourceFile(path: "regio.dialog", bytes: [0xFF])
    let script = SourceFile(
      path: "proef.dialog",
      text: """
        dialoog proef  Proef

        stap begin
          doe regio
          als regio.postcode is bekend
            zeg  Dank je.
          klaar
        """)
    let found = Checker.check(CheckContext(scripts: [script, other].map(ParsedScript.init)))
    #expect(found.map(\.code) == [.notUTF8])
  }

  @Test("ten thousand steps are checked")
  func manySteps() {
    var script = "dialoog proef  Proef\n\nstap begin\n  ga naar s1\n"
    for number in 1...10_000 {
      let next = number < 10_000 ? "ga naar s\(number + 1)" : "klaar"
      script += "\nstap s\(number)\n  zeg  Hallo.\n  \(next)\n"
    }
    #expect(Checking().diagnostics([("proef", script)]).isEmpty)
  }

  @Test("ten megabytes are read")
  func tenMegabytes() {
    let text = String(repeating: "Dit is een lange regel. ", count: 160)
    var script = "dialoog proef  Proef\n\nstap begin\n"
    for _ in 0..<2_700 { script += "  zeg  \(text)\n" }
    script += "  klaar\n"
    #expect(script.utf8.count > 10_000_000)
    let parsed = Parser.parse(SourceFile(path: "proef.dialog", text: script))
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.script?.steps.first?.body.count == 2_701)
  }
}
