import DialogEngine
import IntakeBot
import Testing

/// The README shows a small script, and what the checker says when it has a mistake.
@Suite("The README's script")
struct ReadmeScriptTests {
  private static let path = "Dialogs/scripts/leermeester.dialog"

  /// The shipped content with one script more.
  private static func content(with script: String) -> Content {
    var files = ContentFolder(path: ShippedDialogs.path).read()
    files.scripts.append(SourceFile(path: path, text: script))
    return Content(files, after: ShippedDialogs.content)
  }

  /// What is said about that script.
  private static func told(about content: Content) -> String {
    DiagnosticRenderer().render(content.reports.filter { $0.path == path })
  }

  @Test("The checker says of the mistake what the README says")
  func mistake() throws {
    let page = try MarkdownPage("README.md")
    let script = try #require(page.blocks("dialog").first)
    let said = try #require(page.blocks("diagnostic").first)
    #expect(Self.told(about: Self.content(with: script)) == said)
  }

  @Test("With the word that the checker offers nothing is wrong, and the dialog runs")
  func mended() throws {
    let script = try #require(MarkdownPage("README.md").blocks("dialog").first)
    let content = Self.content(with: script.replacing("ervarng", with: "ervaring"))
    #expect(Self.told(about: content) == "")
    let context = try #require(content.context(at: try ShippedDialogs.monday()))
    var rehearsal = Rehearsal()
    let opened = rehearsal.say("Ik wil leermeester worden!", in: context)
    #expect(opened.block.lines.last(where: { $0.hasSuffix("?") }) == "Begeleid je nu al een leerling?")
    #expect(rehearsal.say("ja", in: context).block.lines.first == "Mooi dat je dat doet.")
  }
}
