internal import DialogEngine

/// Reads tables with tabs between the cells.
///
/// The first line names the columns; it may begin with `# `. Further lines that begin with `#` are comments.
/// White space around a cell counts for nothing; blank lines neither.
enum TabSeparatedReader {
  /// Reads a table. Nil when it has no header. Cells with spaces between them, on a line without a tab, are
  /// reported and read as they were meant: two spaces or more, in a table without any tab one is enough.
  static func read(_ file: SourceFile, problems: inout [ContentProblem]) -> CellTable? {
    let lines = file.lines
    guard let first = lines.first, !first.isBlank else {
      return CellTable(file: file, header: nil, rows: [], problems: &problems)
    }
    var header = row(of: first, skipping: markLength(first))
    var spaced: [SourceRange] = []
    var gap = 2
    if header.cells.count == 1 {
      (header, gap) = spacedHeader(first) ?? (header, gap)
      if header.cells.count > 1 { spaced.append(first.range) }
    }
    var rows: [CellTable.Row] = []
    for line in lines.dropFirst() where !line.isBlank && markLength(line) == 0 {
      let row = row(of: line)
      let cells = row.cells.count == 1 ? cellsBetweenSpaces(line, apart: gap) : []
      if cells.count == header.cells.count, cells.count > 1 {
        rows.append(CellTable.Row(cells: cells, range: line.range))
        spaced.append(line.range)
      } else if row.cells.count > 1 || header.range != spaced.first {
        rows.append(row)
      }
    }
    if let place = spaced.first {
      problems.append(ContentProblem(.spacesForTabs(lines: spaced.count), in: file, at: place))
    }
    return CellTable(file: file, header: header, rows: rows, problems: &problems)
  }

  /// A header with spaces between the names, and how many at least stand there; nil when it is one name.
  private static func spacedHeader(_ line: SourceLine) -> (CellTable.Row, gap: Int)? {
    for gap in [2, 1] {
      let cells = cellsBetweenSpaces(line, skipping: markLength(line), apart: gap)
      if cells.count > 1 { return (CellTable.Row(cells: cells, range: line.range), gap) }
    }
    return nil
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

  /// The cells of a line when so many spaces or more part them.
  private static func cellsBetweenSpaces(
    _ line: SourceLine, skipping count: Int = 0, apart: Int
  ) -> [CellTable.Cell] {
    var cells: [CellTable.Cell] = []
    let bytes = line.bytes.dropFirst(count)
    var start = bytes.startIndex
    for index in bytes.indices.dropLast(apart - 1)
    where bytes[index] == 0x20 && bytes[index + apart - 1] == 0x20 {
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
