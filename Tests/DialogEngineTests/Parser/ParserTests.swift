import Testing

@testable import DialogEngine

@Suite("Parser")
struct ParserTests {
  @Test("the six dialogs parse without a word", arguments: ExampleScripts.all.map(\.name))
  func examples(_ name: String) throws {
    let text = try #require(ExampleScripts.all.first { $0.name == name }?.text)
    let parsed = Parser.parse(SourceFile(path: "\(name).dialog", text: text))
    #expect(DiagnosticRenderer().render(parsed.diagnostics) == "")
    #expect(parsed.script?.name.value.rawValue == name)
  }
}
