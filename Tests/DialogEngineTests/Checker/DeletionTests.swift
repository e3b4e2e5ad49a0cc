import Testing

@testable import DialogEngine

@Suite("One mistake, one error")
struct DeletionTests {
  @Test("a line that is left out gives two diagnostics at most", arguments: ExampleScripts.all.map(\.name))
  func deletions(_ name: String) throws {
    let text = try #require(ExampleScripts.all.first { $0.name == name }?.text)
    for statement in try Self.statements(of: text, name) {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      lines.removeSubrange(statement)
      let others = ExampleScripts.all.filter { $0.name != name }
      let found = Checking.examples.diagnostics(others + [(name, lines.joined(separator: "\n"))])
      let drawn = DiagnosticRenderer().render(found)
      #expect(found.count <= 2, "\(name) without line \(statement.lowerBound + 1)\n\(drawn)")
    }
  }

  /// The lines, from 0, of each statement with what is nested under it.
  static func statements(of text: String, _ name: String) throws -> [Range<Int>] {
    let file = SourceFile(path: "\(name).dialog", text: text)
    let layout = LineLayout(LineLexer(file).lines, of: file)
    return layout.lines.indices.filter { layout.lines[$0].level > 0 }.map { index in
      let last = layout.lines[max(index, layout.lines[index].end - 1)]
      return (layout.lines[index].number - 1)..<last.number
    }
  }
}
