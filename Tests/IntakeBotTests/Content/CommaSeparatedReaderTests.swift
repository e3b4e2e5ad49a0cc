import DialogEngine
import Testing

@testable import IntakeBot

@Suite("Tables with commas (RFC 4180)")
struct CommaSeparatedReaderTests {
  struct Row: CustomTestStringConvertible {
    let line: String
    let cells: [String]
    var testDescription: String { line }
  }

  @Test(
    "A line falls apart into its cells",
    arguments: [
      Row(line: "a,b", cells: ["a", "b"]),
      Row(line: ",", cells: ["", ""]),
      Row(line: " a , b ", cells: ["a", "b"]),
      Row(line: "\"a,b\",c", cells: ["a,b", "c"]),
      Row(line: "\"zeg \"\"ja\"\"\",c", cells: ["zeg \"ja\"", "c"]),
      Row(line: "\"twee\nregels\",c", cells: ["twee\nregels", "c"]),
      Row(line: "é,ü", cells: ["é", "ü"]),
    ])
  func cells(_ row: Row) throws {
    var problems: [ContentProblem] = []
    let file = SourceFile(path: "a.csv", text: "x,y\r\n\(row.line)\r\n")
    let table = try #require(CommaSeparatedReader.read(file, problems: &problems))
    #expect(table.rows.map { $0.cells.map(\.text) } == [row.cells])
    #expect(problems.isEmpty)
  }

  @Test("A quotation mark that is never closed is told where it opens")
  func quoteNotClosed() {
    var problems: [ContentProblem] = []
    _ = CommaSeparatedReader.read(SourceFile.of("a.csv", "x,y", "a,\"b", "c,d"), problems: &problems)
    #expect(problems.map(\.rendered) == ["a.csv:2:3 C115 Dit aanhalingsteken wordt niet gesloten."])
  }

  @Test("Comments and blank lines are no rows")
  func comments() throws {
    var problems: [ContentProblem] = []
    let file = SourceFile.of("a.csv", "# uitleg", "x,y", "", "# nog meer", "a,b")
    let table = try #require(CommaSeparatedReader.read(file, problems: &problems))
    #expect(table.columns == ["x", "y"])
    #expect(table.rows.count == 1)
  }
}
