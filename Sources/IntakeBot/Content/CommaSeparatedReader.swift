internal import DialogEngine

/// Reads tables with commas between the cells (RFC 4180): a cell in quotation marks may hold commas, line
/// ends, and quotation marks written twice. Lines that begin with `#` are comments, blank ones count for
/// nothing.
struct CommaSeparatedReader {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var position = 0
  /// Whether a quotation mark was never closed, so that its row holds all the rest of the file.
  private var isQuoteOpen = false

  private init(_ file: SourceFile) {
    self.file = file
    self.bytes = file.bytes
  }

  /// Reads a table. Nil when it has no header.
  static func read(_ file: SourceFile, problems: inout [ContentProblem]) -> CellTable? {
    var reader = CommaSeparatedReader(file)
    var rows: [CellTable.Row] = []
    while let row = reader.nextRow(&problems) {
      if reader.isQuoteOpen { break }
      let isBlank = row.cells.count == 1 && row.cells[0].text.isEmpty
      if !isBlank { rows.append(row) }
    }
    if reader.isQuoteOpen, rows.isEmpty { return nil }
    return CellTable(
      file: file, header: rows.first, rows: Array(rows.dropFirst()), problems: &problems)
  }

  private mutating func nextRow(_ problems: inout [ContentProblem]) -> CellTable.Row? {
    while position < bytes.count, bytes[position] == UInt8(ascii: "#") { skipLine() }
    guard position < bytes.count else { return nil }
    let start = position
    var cells: [CellTable.Cell] = []
    while true {
      cells.append(nextCell(&problems))
      guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { break }
      position += 1
    }
    let range = SourceRange(start, position)
    skipLine()
    return CellTable.Row(cells: cells, range: range)
  }

  private mutating func nextCell(_ problems: inout [ContentProblem]) -> CellTable.Cell {
    while position < bytes.count, bytes[position] == 0x20 { position += 1 }
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return quoted(&problems) }
    let start = position
    while !isAtCellEnd { position += 1 }
    var end = position
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return CellTable.Cell(
      text: String(decoding: bytes[start..<end], as: UTF8.self), range: SourceRange(start, end))
  }

  private mutating func quoted(_ problems: inout [ContentProblem]) -> CellTable.Cell {
    let start = position
    var text: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte != UInt8(ascii: "\"") {
        text.append(byte)
      } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        text.append(byte)
        position += 1
      } else {
        let range = SourceRange(start, position)
        while !isAtCellEnd { position += 1 }
        return CellTable.Cell(text: String(decoding: text, as: UTF8.self), range: range)
      }
    }
    isQuoteOpen = true
    problems.append(ContentProblem(.quoteNotClosed, in: file, at: SourceRange(start, start + 1)))
    return CellTable.Cell(
      text: String(decoding: text, as: UTF8.self), range: SourceRange(start, position))
  }

  private var isAtCellEnd: Bool {
    guard position < bytes.count else { return true }
    switch bytes[position] {
    case UInt8(ascii: ","), 0x0A: return true
    case 0x0D: return position + 1 >= bytes.count || bytes[position + 1] == 0x0A
    default: return false
    }
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
    if position < bytes.count { position += 1 }
  }
}
