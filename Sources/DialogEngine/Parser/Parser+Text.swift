extension Parser {
  /// The rest of a line as a text with answers filled in.
  mutating func parseText(_ line: ScriptLine) -> TextSyntax? {
    guard !line.rest.isEmpty else {
      if let keyword = line.keyword { report(.part(.missingText(keyword)), at: line.word) }
      return nil
    }
    return TextSyntax(raw: file.located(line.rest), pieces: parsePieces(line.rest))
  }

  /// `TEKST` with `"{" ref "}"` in it.
  private mutating func parsePieces(_ range: SourceRange) -> [TextPieceSyntax] {
    var pieces: [TextPieceSyntax] = []
    var start = range.start
    var offset = range.start
    func literal(to end: Int) {
      if start < end { pieces.append(.literal(file.text(in: SourceRange(start, end)))) }
    }
    while offset < range.end {
      let byte = file.bytes[offset]
      guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else {
        offset += 1
        continue
      }
      guard byte == UInt8(ascii: "{"), let close = closingBrace(after: offset, in: range),
        let reference = parseReference(SourceRange(offset + 1, close - 1))
      else {
        report(.part(.unreadableReference), at: braceRange(at: offset, in: range))
        break
      }
      literal(to: offset)
      pieces.append(.reference(reference))
      (start, offset) = (close, close)
    }
    literal(to: range.end)
    return pieces
  }

  /// The offset behind the `}` that closes the brace at an offset.
  private func closingBrace(after offset: Int, in range: SourceRange) -> Int? {
    for index in (offset + 1)..<max(offset + 1, range.end) {
      if file.bytes[index] == UInt8(ascii: "}") { return index + 1 }
      if file.bytes[index] == UInt8(ascii: "{") { return nil }
    }
    return nil
  }

  private func braceRange(at offset: Int, in range: SourceRange) -> SourceRange {
    SourceRange(offset, closingBrace(after: offset, in: range) ?? offset + 1)
  }

  /// `ref = NAAM [ "." NAAM [ "." NAAM ] ]`; nil when the range holds no such thing. Reports nothing.
  func parseReference(_ range: SourceRange) -> ReferenceSyntax? {
    let range = file.trimmed(range)
    var parts: [Word] = []
    var start = range.start
    for offset in range.start..<range.end where file.bytes[offset] == UInt8(ascii: ".") {
      parts.append(file.located(SourceRange(start, offset)))
      start = offset + 1
    }
    parts.append(file.located(SourceRange(start, range.end)))
    guard parts.count <= 3, parts.allSatisfy({ Self.isProperName($0.value) }) else { return nil }
    return ReferenceSyntax(parts: parts, range: range)
  }

  /// A text that is shown as it is, without answers in it.
  mutating func parsePlainText(_ line: ScriptLine, in range: SourceRange) -> Word? {
    let range = file.trimmed(range)
    guard let keyword = line.keyword else { return nil }
    guard !range.isEmpty else {
      report(.part(.missingText(keyword)), at: line.range)
      return nil
    }
    for offset in range.start..<range.end where file.bytes[offset] == UInt8(ascii: "{") {
      report(.part(.referenceInFixedText(keyword)), at: braceRange(at: offset, in: range))
      break
    }
    return file.located(range)
  }

  /// The rest of a line as texts between commas; empty ones are reported.
  mutating func parseList(_ line: ScriptLine) -> [Word] {
    let parts = file.parts(in: line.rest)
    if parts.contains(where: \.value.isEmpty), let keyword = line.keyword {
      report(.part(.unreadableStatement(keyword)), at: line.range)
    }
    return parts.filter { !$0.value.isEmpty }
  }
}
