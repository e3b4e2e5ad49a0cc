import Testing

@testable import DialogEngine

/// A text, an offset in it, and where a person would say that it is.
struct LocationRow: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let before: String
  let location: DialogEngine.SourceLocation
}

@Suite("Source locations")
struct SourceLocationTests {
  @Test("an offset has the line and column that a person counts", arguments: rows)
  func location(_ row: LocationRow) {
    let file = SourceFile(path: "proef.dialog", text: row.text)
    #expect(file.location(at: row.before.utf8.count) == row.location)
  }

  static let rows: [LocationRow] = [
    LocationRow(
      testDescription: "the first character", text: "stap", before: "",
      location: DialogEngine.SourceLocation(line: 1, column: 1)),
    LocationRow(
      testDescription: "after é", text: "één x", before: "één ",
      location: DialogEngine.SourceLocation(line: 1, column: 5)),
    LocationRow(
      testDescription: "after e with a combining mark", text: "e\u{301}x", before: "e\u{301}",
      location: DialogEngine.SourceLocation(line: 1, column: 2)),
    LocationRow(
      testDescription: "after an emoji of several scalars", text: "👨‍👩‍👧x", before: "👨‍👩‍👧",
      location: DialogEngine.SourceLocation(line: 1, column: 2)),
    LocationRow(
      testDescription: "after a tab", text: "\tx", before: "\t",
      location: DialogEngine.SourceLocation(line: 1, column: 2)),
    LocationRow(
      testDescription: "on a line after CR LF", text: "a\r\nbc", before: "a\r\nb",
      location: DialogEngine.SourceLocation(line: 2, column: 2)),
    LocationRow(
      testDescription: "at the end of a file without a last line end", text: "a\nbc", before: "a\nbc",
      location: DialogEngine.SourceLocation(line: 2, column: 3)),
  ]

  @Test("an offset outside the file gives its first or last place")
  func outside() {
    let file = SourceFile(path: "proef.dialog", text: "a\nbc")
    #expect(file.location(at: -5) == DialogEngine.SourceLocation(line: 1, column: 1))
    #expect(file.location(at: 99) == DialogEngine.SourceLocation(line: 2, column: 3))
  }

  @Test("a line's text comes without its line end")
  func lines() {
    let file = SourceFile(path: "proef.dialog", text: "een\r\ntwee\n")
    #expect(file.lineCount == 2)
    #expect((1...3).map(file.text(ofLine:)) == ["een", "twee", ""])
  }

  @Test("locations are in reading order")
  func order() {
    #expect(DialogEngine.SourceLocation(line: 1, column: 9) < DialogEngine.SourceLocation(line: 2, column: 1))
    #expect(DialogEngine.SourceLocation(line: 2, column: 1).description == "2:1")
  }
}
