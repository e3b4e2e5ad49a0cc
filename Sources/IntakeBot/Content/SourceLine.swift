internal import DialogEngine

/// One line of a file, without its line end.
struct SourceLine {
  /// The bytes, as offsets into the file.
  let range: SourceRange
  /// The line's bytes.
  let bytes: ArraySlice<UInt8>

  /// The line as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether nothing but white space stands here.
  var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
}

extension SourceFile {
  /// The lines, in order; an empty last line is left out.
  var lines: [SourceLine] {
    var result: [SourceLine] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      result.append(line(from: start, to: offset))
      start = offset + 1
    }
    if start < bytes.count { result.append(line(from: start, to: bytes.count)) }
    return result
  }

  private func line(from start: Int, to end: Int) -> SourceLine {
    let hasReturn = end > start && bytes[end - 1] == 0x0D
    let end = hasReturn ? end - 1 : end
    return SourceLine(range: SourceRange(start, end), bytes: bytes[start..<end])
  }

  /// The name of the file, without its folders and its last ending.
  var stem: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
