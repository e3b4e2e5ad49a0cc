import DialogEngine
import IntakeBot
import Testing

/// What a script may not do, tried in the content that the project ships.
@Suite("Scripts that are refused")
struct RefusedScriptTests {
  /// A dialog with one thing in it that may not be, and what is said of it.
  struct Row: Sendable {
    let name: String
    let body: String
    let said: [String]

    init(_ name: String, _ body: String, _ said: String...) {
      self.name = name
      self.body = body
      self.said = said
    }
  }

  static let rows = [
    Row("nothing at all", "  zeg  Fijn dat je er bent.\n  klaar"),
    Row("a step without an end", "  zeg  Fijn dat je er bent.", "D401"),
    Row("a step that nothing leads to", "  klaar\nstap eiland\n  zeg  Hallo.\n  klaar", "D406"),
    Row("a round without a question", "  zeg  Hallo.\n  ga naar begin", "D402"),
    Row(
      "a name asked without consent", "  vraag n: naam\n    zeg  Wie?\n    waarom  Zo maar.\n  klaar", "D501"),
    Row("contact run by hand", "  doe contact\n  klaar", "D503"),
    Row("a topic that does not exist", "  antwoord ev-certificat\n  klaar", "D604"),
    Row("an option that reads as a reserved word", choice("stop", "Stop"), "D315"),
    Row("a question in a message", "  zeg  Hoe gaat het met je?\n  klaar", "D317"),
    Row("a word that puts a stamp on somebody", "  zeg  Je bent laaggeletterd.\n  klaar", "D318"),
    Row("two options that read the same", choice("appel", "Een peer"), "D313"),
    Row(
      "three mistakes, told in their order", "  zegt  Hallo.\n  doe nergens\n  ga naar wg", "D102", "D205",
      "D201"),
  ]

  /// A choice with one option of this name and text beside an ordinary one.
  private static func choice(_ name: String, _ label: String) -> String {
    """
      vraag wat: keuze
        zeg  Wat kies je?
        optie \(name)  \(label)
        optie peer  Een peer
      als wat is peer
        zeg  Goed gekozen.
      klaar
    """
  }

  /// All of them at once, beside the shipped content; each is a file of its own.
  private static let content: Content = {
    var files = ContentFolder(path: ShippedDialogs.path).read()
    files.scripts += rows.indices.map { index in
      let header = "dialoog proef\(index)  Een proef\n  voorbeeld  ik doe proef nummer \(index)\n"
      return SourceFile(path: path(index), text: "\(header)\nstap begin\n\(rows[index].body)\n")
    }
    return Content(files)
  }()

  private static func path(_ index: Int) -> String { "Dialogs/scripts/proef\(index).dialog" }

  @Test("Each is refused with its code, and nothing else is said of it", arguments: rows.indices)
  func refused(index: Int) {
    let reports = Self.content.reports.filter { $0.path == Self.path(index) }
    let drawn = DiagnosticRenderer().render(reports)
    #expect(reports.map(\.code) == Self.rows[index].said, "\(Self.rows[index].name):\n\(drawn)")
  }
}
