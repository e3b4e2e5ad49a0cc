internal import DialogEngine

/// Reads tables with tabs between the cells.
///
/// The first line names the columns; it may begin with `# `. Further lines that begin with `#` are comments.
/// White space around a cell counts for nothing; blank lines neither.
enum TabSeparatedReader {
  /// Reads a table. Nil when it has no header.
  static func read(_ file: SourceFile, problems: inout [ContentProblem]) -> CellTable? {
    var header: CellTable.Row?
    var rows: [CellTable.Row] = []
    for (number, line) in file.lines.enumerated() where !line.isBlank {
      if number == 0 {
        header = row(of: line, skipping: markLength(line))
      } else if markLength(line) == 0 {
        rows.append(row(of: line))
      }
    }
    return CellTable(file: file, header: header, rows: rows, problems: &problems)
  }

  /// Reads lines of loose cells, without a header: the form of the lexicon.
  static func rows(_ file: SourceFile) -> [CellTable.Row] {
    file.lines.filter { !$0.isBlank && markLength($0) == 0 }.map { row(of: $0) }
  }

  /// How many bytes a comment mark takes at the start of a line; 0 when there is none.
  private static func markLength(_ line: SourceLine) -> Int {
    guard line.bytes.first == UInt8(ascii: "#") else { return 0 }
    return line.bytes.dropFirst().first == 0x20 ? 2 : 1
  }

  private static func row(of line: SourceLine, skipping count: Int = 0) -> CellTable.Row {
    var cells: [CellTable.Cell] = []
    let bytes = line.bytes.dropFirst(count)
    var start = bytes.startIndex
    for index in bytes.indices where bytes[index] == 0x09 {
      cells.append(cell(bytes[start..<index]))
      start = index + 1
    }
    cells.append(cell(bytes[start..<bytes.endIndex]))
    return CellTable.Row(cells: cells, range: line.range)
  }

  private static func cell(_ bytes: ArraySlice<UInt8>) -> CellTable.Cell {
    var bytes = bytes
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    let range = SourceRange(bytes.startIndex, bytes.endIndex)
    return CellTable.Cell(text: String(decoding: bytes, as: UTF8.self), range: range)
  }
}
