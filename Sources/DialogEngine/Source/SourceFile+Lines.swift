extension SourceFile {
  /// The number of lines; a last line end begins no new one, and an empty file has one line.
  public var lineCount: Int {
    lineStarts.count > 1 && lineStarts[lineStarts.count - 1] == bytes.count
      ? lineStarts.count - 1 : lineStarts.count
  }

  /// The line, from 1, that holds the byte at an offset. Offsets outside the file give its first or last
  /// line. Logarithmic in the number of lines.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Where a line's bytes stand, without its line end; empty for a line that does not exist.
  public func range(ofLine line: Int) -> SourceRange {
    guard line >= 1, line <= lineStarts.count else { return SourceRange(bytes.count, bytes.count) }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return SourceRange(start, end)
  }

  /// A line's text without its line end; bytes that are no UTF-8 come out as U+FFFD.
  public func text(ofLine line: Int) -> String { text(in: range(ofLine: line)) }

  /// The text of a range; what lies outside the file is left out.
  public func text(in range: SourceRange) -> String {
    let start = min(max(range.start, 0), bytes.count)
    let end = min(max(range.end, start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The line and column of the byte at an offset. Linear in the length of that one line.
  public func location(at offset: Int) -> SourceLocation {
    let line = line(at: offset)
    let whole = range(ofLine: line)
    let before = SourceRange(whole.start, min(max(offset, whole.start), whole.end))
    return SourceLocation(line: line, column: text(in: before).count + 1)
  }
}
