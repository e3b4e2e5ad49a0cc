extension Parser {
  /// `script = "dialoog" NAAM TEKST [ IN { kop } UIT ] stap { stap }`
  mutating func parseScript() -> ScriptSyntax {
    let top = siblings(from: 0, to: lines.count)
    let header = top.first { lines[$0].keyword == .dialog }
    if let header {
      reportFurtherDialogs(top, after: header)
    } else if lines[0].keyword != nil {
      report(.layout(.missingHeader(proposal: nameOfFile)), at: lines[0].word)
    }
    var parts = parseHeader(header)
    let steps = top.compactMap { parseTopLine($0) }
    if steps.isEmpty, top.allSatisfy({ lines[$0].keyword == .dialog }) {
      report(.layout(.missingStep), at: lines[0].range)
    }
    if header == nil { parts.name = nameOfBrokenHeader(top) }
    return ScriptSyntax(
      file: file, name: parts.name, title: parts.title, audience: parts.audience, phrases: parts.phrases,
      topic: parts.topic, earlierNames: parts.earlierNames, steps: steps)
  }

  /// What the file's name says that the dialog is called.
  private var nameOfFile: String {
    let last = file.path.split(separator: "/").last ?? ""
    return Self.properName(String(last.split(separator: ".").first ?? ""))
  }

  /// The name behind a `dialoog` that was mistyped, or else that of the file.
  private func nameOfBrokenHeader(_ top: [Int]) -> Located<DialogName> {
    let line = lines[top[0]]
    let name = file.words(in: line.rest).first
    if line.keyword == nil, let name, Self.isProperName(name.value), name.value == nameOfFile {
      return Located(DialogName(rawValue: name.value), at: name.range)
    }
    return Located(DialogName(rawValue: nameOfFile), at: SourceRange(line.word.start, line.word.start))
  }

  private mutating func reportFurtherDialogs(_ top: [Int], after first: Int) {
    for index in top where index > first && lines[index].keyword == .dialog {
      report(.layout(.secondDialog(firstLine: lines[first].number)), at: lines[index].word)
    }
    if first > 0, lines[0].keyword != nil {
      report(.layout(.missingHeader(proposal: nameOfFile)), at: lines[0].word)
    }
  }

  /// A step, also one whose keyword was mistyped: its name still counts, and those of the questions under it.
  private mutating func parseTopLine(_ index: Int) -> StepSyntax? {
    let line = lines[index]
    let extent = extent(of: index)
    if line.keyword == .step { return parseStep(index) }
    guard line.keyword == nil, Keyword.nearest(to: file.text(in: line.word), in: .file) == .step,
      let name = file.words(in: line.rest).first, Self.isProperName(name.value)
    else { return nil }
    return StepSyntax(
      name: Located(StepName(rawValue: name.value), at: name.range), earlierNames: [],
      body: parseBroken(index), extent: extent)
  }

  /// From a line's keyword to the end of the last line nested under it.
  func extent(of index: Int) -> SourceRange {
    let last = lines[max(index, lines[index].end - 1)]
    return SourceRange(lines[index].word.start, last.range.end)
  }
}
