/// Cuts a script into lines of the form `KEYWORD REST`, without blank lines and comments.
///
/// A comment begins with `#` at the start of a line, or behind two spaces and before one (or a tab).
struct LineLexer {
  /// The longest line that is read, in bytes; a text for a person is far shorter.
  static let longestLine = 4_096

  private let file: SourceFile
  private(set) var lines: [ScriptLine] = []
  /// The lines that are nothing but a comment, in order.
  private(set) var comments: [CommentLine] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var tabbed: [SourceRange] = []

  /// Reads all lines of a file. Linear in its length.
  init(_ file: SourceFile) {
    self.file = file
    for number in 1...max(1, file.lineCount) { read(number) }
    if let first = tabbed.first {
      report(.layout(.tabInIndentation(lines: tabbed.count)), at: first)
    }
  }

  private mutating func read(_ number: Int) {
    let whole = file.range(ofLine: number)
    let front = readIndent(whole)
    guard front.offset < whole.end else { return }
    guard file.bytes[front.offset] != UInt8(ascii: "#") else {
      let range = file.trimmed(SourceRange(front.offset, whole.end))
      return comments.append(CommentLine(number: number, indent: front.indent, range: range))
    }
    let end = endBeforeComment(SourceRange(front.offset, whole.end))
    if let tab = front.tab { tabbed.append(tab) }
    let (keyword, word) = readKeyword(SourceRange(front.offset, end))
    let rest = file.trimmed(SourceRange(word.end, end))
    guard whole.end - whole.start <= Self.longestLine else {
      report(.file(.lineTooLong(limit: Self.longestLine)), at: word)
      lines.append(
        ScriptLine(number: number, indent: front.indent, keyword: nil, word: word, rest: word.tail))
      return
    }
    lines.append(
      ScriptLine(number: number, indent: front.indent, keyword: keyword, word: word, rest: rest))
    if keyword != nil { warnOfMark(rest) }
  }

  /// The spaces in front, where they end, and the first of them that is no space.
  private func readIndent(_ line: SourceRange) -> (indent: Int, offset: Int, tab: SourceRange?) {
    var offset = line.start
    var indent = 0
    var tab: SourceRange?
    while offset < line.end {
      if file.bytes[offset] == UInt8(ascii: " ") {
        (indent, offset) = (indent + 1, offset + 1)
      } else if file.bytes[offset] == UInt8(ascii: "\t") {
        tab = tab ?? SourceRange(offset, offset + 1)
        (indent, offset) = (indent + 2, offset + 1)
      } else if file.bytes[offset] == 0xC2, offset + 1 < line.end, file.bytes[offset + 1] == 0xA0 {
        tab = tab ?? SourceRange(offset, offset + 2)
        (indent, offset) = (indent + 1, offset + 2)
      } else {
        break
      }
    }
    return (indent, offset, tab)
  }

  /// Where the line ends when a comment behind it is left out.
  private func endBeforeComment(_ line: SourceRange) -> Int {
    let space = UInt8(ascii: " ")
    let tab = UInt8(ascii: "\t")
    var offset = line.start + 2
    while offset < line.end {
      if file.bytes[offset] == UInt8(ascii: "#"), file.bytes[offset - 1] == space,
        file.bytes[offset - 2] == space,
        offset + 1 == line.end || file.bytes[offset + 1] == space || file.bytes[offset + 1] == tab
      {
        return offset
      }
      offset += 1
    }
    return line.end
  }

  /// The first word, with `naar` behind `ga`.
  private func readKeyword(_ line: SourceRange) -> (Keyword?, SourceRange) {
    let first = file.firstWord(in: line)
    let text = file.text(in: first)
    guard text == "ga" else { return (Keyword(rawValue: text), first) }
    let second = file.firstWord(in: file.trimmed(SourceRange(first.end, line.end)))
    guard file.text(in: second) == "naar" else { return (nil, first) }
    return (.go, SourceRange(first.start, second.end))
  }

  private mutating func warnOfMark(_ rest: SourceRange) {
    let bytes = file.bytes
    for offset in rest.start..<rest.end where bytes[offset] == UInt8(ascii: "#") {
      return report(.layout(.commentMark), at: SourceRange(offset, offset + 1))
    }
  }

  private mutating func report(_ problem: Problem, at range: SourceRange) {
    diagnostics.append(Diagnostic(problem, in: file, at: range))
  }
}

/// A line that is nothing but a comment.
struct CommentLine: Sendable {
  /// The line in the file, from 1.
  let number: Int
  /// How many spaces stand in front; a tab counts as two.
  let indent: Int
  /// From the mark to the end, trimmed.
  let range: SourceRange
}

extension SourceRange {
  /// The empty range at the end of this one.
  var tail: SourceRange { SourceRange(end, end) }
  /// Whether there is nothing in it.
  var isEmpty: Bool { start == end }
}
