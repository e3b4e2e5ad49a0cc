import Testing

@testable import Knowledge

@Suite("The lines of a text")
struct LineTests {
  @Test(
    "A line ends at LF or CR LF; a CR by itself belongs to the line",
    arguments: [
      ("", [""]), ("een", ["een"]), ("een\ntwee", ["een", "twee"]), ("een\r\ntwee\r\n", ["een", "twee", ""]),
      ("een\rtwee\n", ["een\rtwee", ""]), ("één\r\r\nü", ["één\r", "ü"]), ("een\r", ["een\r"]),
    ])
  func lines(text: String, lines: [String]) {
    #expect(text.lines.map(String.init) == lines)
  }

  @Test(
    "White space at the ends goes, of any kind",
    arguments: [
      ("een", "een"), (" een twee\t", "een twee"), ("\u{A0}één\u{A0}", "één"), (" \t", ""), ("", ""),
    ])
  func ends(text: String, said: String) {
    #expect(trimmed(Substring(text)) == said)
  }
}
