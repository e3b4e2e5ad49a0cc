internal import DialogEngine

/// Reads tables with tabs between the cells.
///
/// The first line names the columns; it may begin with `# `. Further lines that begin with `#` are comments.
/// White space around a cell counts for nothing; blank lines neither.
enum TabSeparatedReader {
  /// Reads a table. Nil when it has no header. Cells with two spaces or more between them, on a line without
  /// a tab, are reported and read as they were meant.
  static func read(_ file: SourceFile, problems: inout [ContentProblem]) -> CellTable? {
    var header: CellTable.Row?
    var rows: [CellTable.Row] = []
    var spaced: [SourceRange] = []
    for (number, line) in file.lines.enumerated() where !line.isBlank {
      let mark = markLength(line)
      if number > 0, mark > 0 { continue }
      var row = row(of: line, skipping: mark)
      let cells = row.cells.count == 1 ? cellsBetweenSpaces(line, skipping: mark) : []
      if cells.count > 1, header == nil || cells.count == header?.cells.count {
        row = CellTable.Row(cells: cells, range: line.range)
        spaced.append(line.range)
      } else if row.cells.count == 1, header?.cells.count ?? 1 > 1, header?.range == spaced.first {
        continue
      }
      if number == 0 { header = row } else { rows.append(row) }
    }
    if let first = spaced.first {
      problems.append(ContentProblem(.spacesForTabs(lines: spaced.count), in: file, at: first))
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

  /// The cells of a line when two spaces or more part them.
  private static func cellsBetweenSpaces(_ line: SourceLine, skipping count: Int) -> [CellTable.Cell] {
    var cells: [CellTable.Cell] = []
    let bytes = line.bytes.dropFirst(count)
    var start = bytes.startIndex
    for index in bytes.indices.dropLast() where bytes[index] == 0x20 && bytes[index + 1] == 0x20 {
      if bytes[start..<index].contains(where: { $0 != 0x20 }) { cells.append(cell(bytes[start..<index])) }
      start = index + 1
    }
    let last = cell(bytes[start..<bytes.endIndex])
    return last.text.isEmpty ? cells : cells + [last]
  }

  private static func cell(_ bytes: ArraySlice<UInt8>) -> CellTable.Cell {
    var bytes = bytes
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    let range = SourceRange(bytes.startIndex, bytes.endIndex)
    return CellTable.Cell(text: String(decoding: bytes, as: UTF8.self), range: range)
  }
}
