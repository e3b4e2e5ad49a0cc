/// The text of an article below its header: paragraphs, and those below `## Meer`.
struct ArticleBody {
  private(set) var paragraphs: [String] = []
  private(set) var more: [String] = []
  private(set) var problems: [ArticleProblem] = []

  /// Reads the lines below the header.
  init(lines: ArraySlice<Substring>, startLine: Int) {
    let mark = lines.firstIndex { ArticleBody.isMore($0) }
    let body = lines[..<(mark ?? lines.endIndex)]
    paragraphs = ArticleBody.paragraphs(body)
    checkBody(body, startLine)
    guard let mark else { return }
    more = ArticleBody.paragraphs(lines[(mark + 1)...])
    if more.isEmpty {
      problems.append(ArticleProblem(.emptyMore, line: startLine + mark - lines.startIndex))
    }
  }

  private mutating func checkBody(_ body: ArraySlice<Substring>, _ startLine: Int) {
    if paragraphs.isEmpty {
      problems.append(ArticleProblem(.emptyBody, line: startLine))
    }
    guard paragraphs.reduce(0, { $0 + ArticleBody.mostWords($1) }) > ArticleReader.longestBody else { return }
    let words = paragraphs.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    guard words > ArticleReader.longestBody else { return }
    let fact = ArticleProblem.Fact.bodyTooLong(words: words, limit: ArticleReader.longestBody)
    problems.append(firstWordTooMany(fact, body, startLine))
  }

  /// No paragraph has more words than it has bytes that may part them, and one. Tells most bodies to be short
  /// enough without a look at each letter.
  private static func mostWords(_ paragraph: String) -> Int {
    paragraph.utf8.reduce(1) { $1 <= 0x20 || $1 >= 0x7F ? $0 + 1 : $0 }
  }

  /// The problem at the first word that no longer fits.
  private func firstWordTooMany(
    _ fact: ArticleProblem.Fact, _ body: ArraySlice<Substring>, _ startLine: Int
  ) -> ArticleProblem {
    var left = ArticleReader.longestBody
    for (offset, line) in body.enumerated() {
      let words = line.split(whereSeparator: \.isWhitespace)
      if left < words.count {
        let column = line.distance(from: line.startIndex, to: words[left].startIndex) + 1
        return ArticleProblem(fact, line: startLine + offset, column: column)
      }
      left -= words.count
    }
    return ArticleProblem(fact, line: startLine)
  }

  private static func isMore(_ line: Substring) -> Bool {
    guard line.hasPrefix("##") else { return false }
    return trimmed(line.drop { $0 == "#" }).lowercased() == "meer"
  }

  /// The lines between empty lines, each group joined to one message.
  private static func paragraphs(_ lines: ArraySlice<Substring>) -> [String] {
    lines.map(trimmed).split { $0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
