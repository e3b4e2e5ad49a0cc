import DialogEngine
import Testing

@testable import IntakeBot

@Suite("Tables with tabs")
struct TabSeparatedReaderTests {
  @Test("The first line is the header, also behind a comment mark")
  func headerBehindMark() throws {
    var problems: [ContentProblem] = []
    let file = SourceFile.of("a.tsv", "# id\trol", "# een uitleg", "", "bbl\t coach ")
    let table = try #require(TabSeparatedReader.read(file, problems: &problems))
    #expect(table.columns == ["id", "rol"])
    #expect(table.rows.map { $0.cells.map(\.text) } == [["bbl", "coach"]])
    #expect(problems.isEmpty)
  }

  @Test("A row with another number of cells is left out and told, with its place")
  func wrongCellCount() throws {
    var problems: [ContentProblem] = []
    let file = SourceFile.of("a.tsv", "id\trol", "bbl", "evc\tcoach")
    let table = try #require(TabSeparatedReader.read(file, problems: &problems))
    #expect(table.rows.map { $0.cells[0].text } == ["evc"])
    #expect(problems.map(\.rendered) == ["a.tsv:2:1 C112 Deze rij heeft 1 cel. Het moeten er 2 zijn."])
  }

  @Test("Spaces where tabs should be are told once, and read as they were meant")
  func spaces() throws {
    var problems: [ContentProblem] = []
    let file = SourceFile.of("a.tsv", "# id   rol", "bbl    coach", "evc coach", "een vak     coach")
    let table = try #require(TabSeparatedReader.read(file, problems: &problems))
    #expect(table.columns == ["id", "rol"])
    #expect(table.rows.map { $0.cells.map(\.text) } == [["bbl", "coach"], ["een vak", "coach"]])
    #expect(problems.map(\.rendered) == ["a.tsv:1:1 C117 Tussen de cellen staan spaties, op 3 regels."])
  }

  @Test("In a table without any tab one space is enough, and a row that falls apart otherwise is left out")
  func singleSpaces() throws {
    var problems: [ContentProblem] = []
    let file = SourceFile.of("a.tsv", "vak dagen", "lasser 3", "een vak 2")
    let table = try #require(TabSeparatedReader.read(file, problems: &problems))
    #expect(table.columns == ["vak", "dagen"])
    #expect(table.rows.map { $0.cells.map(\.text) } == [["lasser", "3"]])
    #expect(problems.map(\.rendered) == ["a.tsv:1:1 C117 Tussen de cellen staan spaties, op 2 regels."])
  }

  @Test("One row with spaces is told at its place; two spaces inside a cell are none of them")
  func spacesInOneRow() throws {
    var problems: [ContentProblem] = []
    let file = SourceFile.of("a.tsv", "id\trol", "bbl    coach", "twee  woorden\tcoach")
    let table = try #require(TabSeparatedReader.read(file, problems: &problems))
    #expect(table.rows.map { $0.cells.map(\.text) } == [["bbl", "coach"], ["twee  woorden", "coach"]])
    #expect(problems.map(\.rendered) == ["a.tsv:2:1 C117 Tussen de cellen van deze regel staan spaties."])
  }

  @Test("Windows line ends and a byte order mark leave no trace")
  func windowsFile() throws {
    var problems: [ContentProblem] = []
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("id\trol\r\nbbl\tcoach\r\n".utf8)
    let table = try #require(
      TabSeparatedReader.read(SourceFile(path: "a.tsv", bytes: bytes), problems: &problems))
    #expect(table.columns == ["id", "rol"])
    #expect(table.rows.map { $0.cells.map(\.text) } == [["bbl", "coach"]])
  }

  @Test("An empty file has no header")
  func emptyFile() {
    var problems: [ContentProblem] = []
    #expect(TabSeparatedReader.read(SourceFile(path: "a.tsv", text: ""), problems: &problems) == nil)
    #expect(problems.map(\.code) == ["C110"])
  }
}

extension ContentProblem {
  /// Place, code and message in one line.
  var rendered: String {
    let report = Report(self)
    return "\(report.path):\(report.line):\(report.column) \(report.code) \(report.message)"
  }
}
