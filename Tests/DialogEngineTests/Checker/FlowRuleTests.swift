import Testing

@testable import DialogEngine

/// Scripts, and the codes of what is found.
struct FlowRow: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let body: String
  let codes: [DiagnosticCode]

  init(_ name: String, _ body: String, _ codes: [DiagnosticCode] = []) {
    testDescription = name
    self.body = body
    self.codes = codes
  }
}

@Suite("Roads")
struct FlowRuleTests {
  static let checking = Checking(
    topics: ["rie", "arbo", "mens-spreken"].map { Topic(of: $0) })

  static let others = [
    (name: "contact", text: ExampleScripts.contact),
    (name: "regio", text: ExampleScripts.regio),
    (
      name: "keus",
      text: """
      dialoog keus  Keus

      stap begin
        vraag weer: ja-nee elke keer
          zeg  Nog eens?
        als weer is ja
          aanvraag over rie
        klaar
      """
    ),
  ]

  @Test("`nog-iets` of `start` can be the first step, with nothing known yet")
  func firstStepAfterAnArticle() {
    let start = """
      dialoog start  Begin

      stap begin
        vraag naam: ja-nee
          zeg  Ken je dit?
        ga naar nog-iets

      stap nog-iets
        als naam is onbekend
          zeg  Je begon met een eigen vraag.
        klaar
      """
    let found = Self.checking.diagnostics([("start", start)] + Self.others)
    #expect(!found.contains { $0.code == .unreachable })
  }

  @Test(
    "`contact` may end before the question of consent only in a step that says so",
    arguments: [
      (body: "  zeg  Dat kan nog niet.\n  klaar", codes: []),
      (body: "  klaar", codes: [DiagnosticCode.missingConsent]),
      (body: "  vraag weer: ja-nee\n    zeg  Mooi weer?\n  klaar", codes: [.missingConsent]),
    ])
  func refusedBeforeConsent(body: String, codes: [DiagnosticCode]) {
    let contact = """
      dialoog contact  Iemand spreken

      stap begin
        vraag jong: ja-nee
          zeg  Ben je nog geen 16?
        als jong is ja
          ga naar nee
        vraag akkoord: toestemming
          zeg  Mag ik je vraag doorgeven?
        als akkoord is nee
          klaar
        vraag mail: e-mail
          zeg     Wat is je e-mailadres?
          waarom  Dan mailt iemand je.
        klaar

      stap nee
      \(body)
      """
    let found = Self.checking.diagnostics([("contact", contact)] + Self.others.dropFirst())
    #expect(found.filter { $0.code == .missingConsent }.map(\.code) == codes)
  }

  @Test("what can happen is told apart from what cannot", arguments: rows)
  func codes(_ row: FlowRow) {
    let script = """
      dialoog proef  Proef

      stap begin
        vraag rol: keuze
          zeg  Wat past bij jou?
          optie rie      Rie
          optie arbo     Arbo
          optie anders   Anders
        vraag werk: ja-nee
          zeg  Heb je werk?
      \(row.body)
      """
    let found = Self.checking.diagnostics([("proef", script)] + Self.others)
    let drawn = DiagnosticRenderer().render(found)
    #expect(found.filter { $0.code != .unused }.map(\.code) == row.codes, "\(drawn)")
  }

  static let rows: [FlowRow] = [
    FlowRow(
      "tests that cover every answer leave no loose end",
      "  als werk is ja\n    klaar\n  als werk is nee\n    klaar"),
    FlowRow(
      "an option that was sent elsewhere need be no topic",
      "  als rol is anders\n    klaar\n  antwoord {rol}\n  klaar"),
    FlowRow(
      "`is niet` leaves only the others",
      "  als rol is niet rie\n    klaar\n  als rol is arbo\n    zeg  Nooit.\n  klaar", [.unreachable]),
    FlowRow(
      "two tests in one `als` leave both answers open",
      "  als rol is rie en werk is ja\n    klaar\n  als rol is rie\n    zeg  Kan.\n  klaar"),
    FlowRow(
      "two tests that contradict each other",
      "  als rol is rie en rol is arbo\n    zeg  Nooit.\n  klaar", [.unreachable]),
    FlowRow(
      "after one `als` was taken, the next may be too",
      "  als rol is rie\n    zeg  A.\n  als rol is rie of arbo\n    zeg  B.\n  anders\n    zeg  C.\n  klaar"),
    FlowRow(
      "a round by way of a dialog that asks anew",
      "  ga naar rond\n\nstap rond\n  doe keus\n  als keus.weer is ja\n    ga naar rond\n  klaar"),
    FlowRow(
      "a round by way of a dialog that does not",
      "  ga naar rond\n\nstap rond\n  doe regio\n  als regio.postcode is bekend\n    ga naar rond\n  klaar",
      [.silentRound]),
    FlowRow(
      "a dialog that can make a lead leaves an outcome",
      "  doe keus\n  als aanvraag.uitkomst is verstuurd\n    zeg  Mooi.\n  klaar"),
    FlowRow(
      "a lead leaves one of three outcomes",
      "  aanvraag over rie\n  als aanvraag.uitkomst is verstuurd of geweigerd of mislukt\n    klaar"),
    FlowRow(
      "a number of a lead is told behind it", "  aanvraag over rie\n  zeg  Nummer {aanvraag.nummer}.\n  klaar"
    ),
    FlowRow(
      "a test that something is known makes it known",
      "  doe regio\n  als regio.postcode is bekend\n    zeg  {regio.postcode}\n  klaar"),
    FlowRow(
      "a test that something is unknown makes it known where it fails",
      "  doe regio\n  als regio.postcode is onbekend\n    klaar\n  zeg  {regio.postcode}\n  klaar"),
    FlowRow(
      "an answer that may be skipped in a dialog may be unknown behind it",
      "  doe regio\n  zeg  {regio.postcode}\n  klaar", [.maybeUnknown]),
    FlowRow(
      "an answer of a dialog that always asks it is known behind it",
      "  doe keus\n  zeg  {keus.weer}\n  klaar"),
    FlowRow(
      "`doe` in one branch leaves it unknown behind both",
      "  als werk is ja\n    doe keus\n  zeg  {keus.weer}\n  klaar", [.maybeUnknown]),
    FlowRow(
      "an answer may be tested for being known before it is asked",
      "  als regio.postcode is bekend\n    zeg  Fijn.\n  doe regio\n  klaar"),
    FlowRow(
      "an unknown value makes no road impossible",
      "  als rol is onbekend\n    zeg  Hm.\n  klaar", [.unreachable]),
    FlowRow(
      "a step that only an impossible branch leads to is left alone",
      "  als rol is rie en rol is arbo\n    ga naar nooit\n  klaar\n\nstap nooit\n  klaar", [.unreachable]),
  ]

  @Test("absence waits until the file has no other error")
  func absenceWaits() {
    let script = """
      dialoog proef  Proef

      stap begin
        zeg  Hallo.
        klar

      stap los
        zeg  Dag.
        klaar
      """
    #expect(Self.checking.diagnostics([("proef", script)]).map(\.code) == [.unknownKeyword])
    let mended = script.replacing("klar\n", with: "klaar\n")
    #expect(Self.checking.diagnostics([("proef", mended)]).map(\.code) == [.noWayIn])
  }

  @Test("a dialog without opening phrase that no other runs has no way in")
  func dialogWayIn() {
    let start = (name: "start", text: "dialoog start  Start\n\nstap begin\n  klaar\n")
    let lonely = "dialoog proef  Proef\n\nstap begin\n  klaar\n"
    #expect(
      Checking().drawn(lonely, and: [start]) == """
        proef.dialog:1:9: fout[D406]: Niets gaat naar dialoog `proef`. Geef hem een voorbeeld, of schrijf \
        ergens: doe proef.
        1 | dialoog proef  Proef
          |         ^^^^^
        """)
    let opened = lonely.replacing("Proef\n", with: "Proef\n  voorbeeld  ik wil iets\n")
    #expect(Checking().drawn(opened, and: [start]) == "")
  }

  @Test("errors come first, then absences, then warnings")
  func order() {
    let one = "dialoog een  Een\n\nstap begin\n  zeg  Kom je?\n  klaar\n\nstap los\n  klaar\n"
    let two = "dialoog twee  Twee\n\nstap begin\n  doe niets\n  klaar\n"
    let found = Checking().diagnostics([("een", one), ("twee", two)])
    #expect(found.map(\.code) == [.unknownDialog, .noWayIn, .questionInMessage])
  }
}
