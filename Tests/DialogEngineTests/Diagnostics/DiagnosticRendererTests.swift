import Testing

@testable import DialogEngine

/// A line, what is marked in it, and the row of the caret.
struct CaretRow: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let line: String
  let marked: String
  let caretRow: String

  init(_ name: String, _ line: String, _ marked: String, _ caretRow: String) {
    testDescription = name
    self.line = line
    self.marked = marked
    self.caretRow = caretRow
  }
}

@Suite("Drawing reports")
struct DiagnosticRendererTests {
  @Test("the caret stands under the right character", arguments: rows)
  func caret(_ row: CaretRow) throws {
    let file = SourceFile(path: "proef.dialog", text: row.line)
    let index = try #require(row.line.firstRange(of: row.marked)?.lowerBound)
    let offset = row.line.utf8.distance(from: row.line.startIndex, to: index)
    let range = SourceRange(offset, offset + row.marked.utf8.count)
    let drawn = DiagnosticRenderer().render(Diagnostic(.layout(.commentMark), in: file, at: range))
    #expect(drawn.split(separator: "\n").last.map(String.init) == row.caretRow)
  }

  static let rows = [
    CaretRow("plain", "zeg  hallo daar", "daar", "  |            ^^^^"),
    CaretRow("after é", "zeg  één café daar", "daar", "  |               ^^^^"),
    CaretRow("after a combining mark", "zeg  e\u{301}e\u{301}n daar", "daar", "  |          ^^^^"),
    CaretRow("after a wide emoji", "zeg  👍 daar", "daar", "  |         ^^^^"),
    CaretRow("after an emoji of several scalars", "zeg  👨‍👩‍👧 daar", "daar", "  |         ^^^^"),
    CaretRow("after a flag", "zeg  🇳🇱 daar", "daar", "  |         ^^^^"),
    CaretRow("after a character made an emoji", "zeg  ❤️ daar", "daar", "  |         ^^^^"),
    CaretRow("after Chinese", "zeg  你好 daar", "daar", "  |           ^^^^"),
    CaretRow("under an emoji", "zeg  👍 daar", "👍", "  |      ^^"),
    CaretRow("after a tab", "zeg\t daar", "daar", "  |    \t ^^^^"),
  ]

  @Test("a report has its place, cause, line, caret and hint")
  func whole() {
    let report = Report(
      code: "D201", severity: .error, path: "Dialogs/scripts/start.dialog", line: 14, column: 13,
      sourceLine: "    ga naar werkgevr", width: 8, message: "Stap `werkgevr` bestaat niet.",
      hint: "bedoel je \"werkgever\" (regel 31)?",
      notes: [Report.Note(path: "a.dialog", line: 3, column: 1, message: "hier ook")])
    #expect(
      DiagnosticRenderer().render(report) == """
        Dialogs/scripts/start.dialog:14:13: fout[D201]: Stap `werkgevr` bestaat niet.
        14 |     ga naar werkgevr
           |             ^^^^^^^^ bedoel je "werkgever" (regel 31)?
        a.dialog:3:1: hier ook
        """)
  }

  @Test("a report without a source line keeps its hint")
  func withoutLine() {
    let report = Report(
      code: "T101", severity: .warning, path: "data/topics.tsv", line: 1, column: 1, message: "Leeg.",
      hint: "zet er iets in")
    let bare = Report(
      code: "T101", severity: .warning, path: "data/topics.tsv", line: 1, column: 1, message: "Leeg.")
    #expect(
      DiagnosticRenderer().render([report, bare]) == """
        data/topics.tsv:1:1: let op[T101]: Leeg.
          zet er iets in

        data/topics.tsv:1:1: let op[T101]: Leeg.
        """)
  }

  @Test("a column behind the line is drawn behind it")
  func behind() {
    let report = Report(
      code: "D201", severity: .error, path: "a", line: 1, column: 6, sourceLine: "abc", message: "Fout.")
    #expect(DiagnosticRenderer().render(report) == "a:1:6: fout[D201]: Fout.\n1 | abc\n  |      ^")
  }

  @Test("what would disturb a terminal is not written to it")
  func controls() {
    let report = Report(
      code: "D201", severity: .error, path: "a", line: 1, column: 1, sourceLine: "a\u{1B}[31m\u{202E}b",
      message: "Fout.")
    #expect(DiagnosticRenderer().render(report).contains("1 | a\u{FFFD}[31m\u{FFFD}b"))
  }

  @Test("colour is put around the parts, and only when asked for")
  func colour() {
    let report = Report(
      code: "D1", severity: .error, path: "a", line: 1, column: 1, sourceLine: "x", message: "Fout.",
      hint: "y")
    let warning = Report(code: "D2", severity: .warning, path: "a", line: 1, column: 1, message: "Let op.")
    let drawn = DiagnosticRenderer(decorator: ColorDecorator()).render([report, warning])
    #expect(
      drawn == """
        \u{1B}[1ma:1:1:\u{1B}[0m \u{1B}[1;31mfout[D1]:\u{1B}[0m Fout.
        1 | x
          | \u{1B}[31m^\u{1B}[0m \u{1B}[36my\u{1B}[0m

        \u{1B}[1ma:1:1:\u{1B}[0m \u{1B}[1;33mlet op[D2]:\u{1B}[0m Let op.
        """)
  }

  @Test("as JSON a report is one object on one line")
  func json() {
    let report = Report(
      code: "D201", severity: .error, path: "a\"b\\c", line: 1, column: 2, width: 3, message: "x\ty\nz\u{1}é",
      hint: "h", notes: [Report.Note(path: "b", line: 4, column: 5, message: "m")])
    #expect(
      report.json == #"""
        {"code":"D201","severity":"error","path":"a\"b\\c","line":1,"column":2,"width":3,\#
        "message":"x\ty\nz\u0001é","hint":"h","notes":[{"path":"b","line":4,"column":5,"message":"m"}]}
        """#)
  }

  @Test("as JSON a report leaves out what there is not")
  func shortJSON() {
    let report = Report(code: "D1", severity: .warning, path: "a", line: 1, column: 2, message: "m")
    #expect(
      report.json == #"""
        {"code":"D1","severity":"warning","path":"a","line":1,"column":2,"width":1,"message":"m"}
        """#)
  }
}
