@testable import DialogEngine

/// Checks scripts that are written in a test, and draws what is found.
struct Checking {
  var tables: [CheckedTable] = []
  var topics: [Topic] = []
  var articleTopics: Set<TopicID>?
  var rolesWithDesk: Set<String>?
  var forbiddenWords: [ForbiddenWord] = []
  var reservedWord: @Sendable (String) -> String? = { _ in nil }
  var occasions: [StepName] = []
  var requiredDialogs: [DialogName] = []

  /// Checks scripts of these names.
  func diagnostics(_ scripts: [(name: String, text: String)]) -> [Diagnostic] {
    let files = scripts.map { SourceFile(path: "\($0.name).dialog", text: $0.text) }
    return Checker.check(
      CheckContext(
        scripts: files.map(ParsedScript.init), tables: tables, topics: topics, articleTopics: articleTopics,
        rolesWithDesk: rolesWithDesk, forbiddenWords: forbiddenWords, reservedWord: reservedWord,
        occasions: occasions, requiredDialogs: requiredDialogs))
  }

  /// Checks the script `proef` and gives everything that is found, drawn.
  func drawn(_ text: String, and others: [(name: String, text: String)] = []) -> String {
    DiagnosticRenderer().render(diagnostics([("proef", text)] + others))
  }

  /// Checks the script `proef` and gives the first line of each diagnostic.
  func told(_ text: String, and others: [(name: String, text: String)] = []) -> [String] {
    let found = diagnostics([("proef", text)] + others)
    return found.map { String(DiagnosticRenderer().render($0).split(separator: "\n")[0]) }
  }

  /// What the six whole dialogs are held against.
  static let examples = Checking(
    tables: [
      CheckedTable(
        Table(
          name: "beroepen", columns: ["beroep", "doel", "deel", "procent"],
          rows: [
            ["kok", "monteur", "4 van 10", "40"], ["kok", "cnc", "5 van 10", "50"],
            ["timmerman", "engineer", "7 van 10", "70"],
            ["Leidinggevend/Chef Monteur ICT/Telematica/Domotica", "engineer", "28 van 43", "65"],
          ]))
    ],
    topics: [
      "lezen-en-schrijven", "rekenen", "digitaal-vaardig", "nederlands-leren", "geldzorgen", "collega-lezen",
      "zij-instroom-uwv", "zij-instroom-uitzend", "zij-instroom-kosten", "zij-instroom-scholing",
      "zij-instroom-selectie", "zij-instroom-regio", "zij-instroom-match", "zij-instromer-aannemen",
      "personeel-behouden", "opleidingsplan", "subsidie-werkgever", "veerkracht", "leiderschap",
      "leerbedrijf", "advies-werkgeverschap", "mens-spreken",
    ].map { Topic(of: $0) })
}

extension Topic {
  /// A topic of which only the id and the role that takes leads matter.
  init(of id: String, role: String? = "coach") {
    self.init(id: TopicID(rawValue: id), title: id, role: role, receiver: "iemand")
  }
}
