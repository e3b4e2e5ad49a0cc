internal import DialogEngine

extension WrittenFile {
  /// What an article tells its readers; nil when it has no header, or is written in another language.
  init?(article file: SourceFile) {
    let lines = file.lines
    let marks = lines.indices.filter { lines[$0].text.trimmed == "---" }
    guard marks.count >= 2, marks[0] == 0 else { return nil }
    let header = lines[1..<marks[1]]
    if let language = Self.value("taal", in: header), language.value != "nl" { return nil }
    let title = Self.value("titel", in: header).map {
      ReaderText(kind: .label, value: $0.value, range: $0.range)
    }
    self.init(
      file, .article, texts: [title].compactMap { $0 } + Self.paragraphs(file, lines[(marks[1] + 1)...]),
      waivers: header.compactMap(LanguageWaiver.inHeader),
      sourceYear: Self.value("jaar", in: header).flatMap { Int($0.value) })
  }

  private static func value(_ key: String, in header: ArraySlice<SourceLine>) -> Located<String>? {
    for line in header where line.text.hasPrefix(key + ":") {
      let rest = line.text.dropFirst(key.count + 1)
      let blanks = rest.prefix { $0 == " " }
      let start = line.range.start + key.utf8.count + 1 + blanks.utf8.count
      return Located(String(rest.dropFirst(blanks.count)).trimmed, at: SourceRange(start, line.range.end))
    }
    return nil
  }

  /// The lines between empty lines, each group one text; what stands below `## Meer` is the second part.
  private static func paragraphs(_ file: SourceFile, _ lines: ArraySlice<SourceLine>) -> [ReaderText] {
    var texts: [ReaderText] = []
    var kind = ReaderText.Kind.paragraph
    var group: SourceRange?
    func finish() {
      if let range = group {
        texts.append(ReaderText(kind: kind, value: file.text(in: range), range: range))
      }
      group = nil
    }
    for line in lines {
      if line.text.hasPrefix("##") {
        finish()
        kind = .furtherParagraph
      } else if line.isBlank {
        finish()
      } else {
        group = SourceRange(group?.start ?? line.range.start, line.range.end)
      }
    }
    finish()
    return texts
  }
}
