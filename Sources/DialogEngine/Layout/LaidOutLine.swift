/// A line of a script as the layout wants it.
struct LaidOutLine {
  /// The whole line, without a line end.
  let text: String
  /// How deep it is nested, from 0.
  let level: Int
  /// Whether it is nothing but a comment.
  let isComment: Bool
  /// Whether a step begins here.
  let isStep: Bool
  /// Whether a blank line stands above it.
  let followsBlank: Bool

  /// The lines of a script without mistakes in its form: what it says, and its comments, in order.
  static func all(_ lines: [ScriptLine], _ comments: [CommentLine], of file: SourceFile) -> [LaidOutLine] {
    let columns = TextColumns(lines, of: file)
    var result: [LaidOutLine] = []
    var last = 0
    var comments = comments[...]
    for (index, line) in lines.enumerated() {
      while let comment = comments.first, comment.number < line.number {
        comments.removeFirst()
        let before = index > 0 ? lines[index - 1].level : 0
        result.append(Self(comment, between: before, and: line.level, after: last, of: file))
        last = comment.number
      }
      result.append(Self(line, at: columns[index], after: last, of: file))
      last = line.number
    }
    for comment in comments {
      result.append(Self(comment, between: lines.last?.level ?? 0, and: 0, after: last, of: file))
      last = comment.number
    }
    return result
  }

  /// A comment stands with the line below it, unless it was set deeper, to go with the lines above.
  private init(
    _ comment: CommentLine, between before: Int, and below: Int, after last: Int, of file: SourceFile
  ) {
    level = max(below, min(comment.indent / 2, before))
    text = Self.margin(level) + file.text(in: comment.range)
    isComment = true
    isStep = false
    followsBlank = comment.number > last + 1
  }

  private init(_ line: ScriptLine, at column: TextColumns.Column, after last: Int, of file: SourceFile) {
    level = line.level
    isComment = false
    isStep = line.keyword == .step
    followsBlank = line.number > last + 1
    let whole = file.range(ofLine: line.number)
    let comment = file.trimmed(SourceRange(line.range.end, whole.end))
    let said = Self.margin(line.level) + NormalLine(file: file, line: line).text(at: column)
    let full = comment.isEmpty ? said : said + "  " + file.text(in: comment)
    // Set in columns it might become longer than lines may be; then it stays as it is.
    text = full.utf8.count <= LineLexer.longestLine ? full : file.text(in: whole)
  }

  private static func margin(_ level: Int) -> String { String(repeating: " ", count: level * 2) }
}
