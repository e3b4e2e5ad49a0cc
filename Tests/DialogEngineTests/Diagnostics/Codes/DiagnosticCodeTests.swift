import Testing

@testable import DialogEngine

@Suite("Each code, told whole")
struct DiagnosticCodeTests {
  static let checking = Checking(
    tables: [
      CheckedTable(
        Table(
          name: "beroepen", columns: ["beroep", "doel", "procent"],
          rows: [["kok", "monteur", "40"], ["bakker", "monteur", "30"], ["kok", "cnc", "50"]]))
    ],
    topics: [
      Topic(of: "rie"),
      Topic(of: "arbo"),
      Topic(of: "monteur"),
      Topic(of: "arbo-oud", role: "adviseur"),
      Topic(of: "wachten", role: nil),
    ],
    articleTopics: ["rie", "arbo", "monteur"], rolesWithDesk: ["coach"],
    forbiddenWords: [ForbiddenWord(word: "laaggeletterd", better: "wie moeite heeft met lezen")],
    reservedWord: { $0.lowercased() == "stop" ? "stop" : nil }, occasions: ["begroeting", "hulp"])

  /// Dialogs that are there unless a row brings its own.
  static let surroundings = [
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
        klaar
      """),
    ScriptText(
      "regio",
      """
      dialoog regio  De buurt

      stap begin
        vraag postcode: postcode
          zeg     Wat is de postcode?
          waarom  Dan zoeken we in de buurt.
        als postcode is bekend
          zeg  Dank je.
        klaar
      """),
  ]

  @Test("one mistake, one diagnostic, word for word", arguments: CodeRow.all)
  func told(_ row: CodeRow) {
    let others = Self.surroundings.filter { other in !row.scripts.contains { $0.name == other.name } }
    let found = Self.checking.diagnostics((row.scripts + others).map { ($0.name, $0.text) })
    #expect(found.map(\.code.rawValue) == [row.code])
    #expect(DiagnosticRenderer().render(found) == row.drawn)
  }

  @Test("every code has a row here or a test of its own")
  func complete() {
    let elsewhere: Set<String> = [
      "D001", "D003", "D101", "D107", "D212", "D301", "D501", "D603",
    ]
    let missing = DiagnosticCode.allCases.map(\.rawValue).filter { code in
      !elsewhere.contains(code) && !CodeRow.all.contains { $0.code == code }
    }
    #expect(missing == [])
  }

  @Test("codes stand in order, each once")
  func order() {
    let codes = DiagnosticCode.allCases.map(\.rawValue)
    #expect(codes == Set(codes).sorted())
  }
}
