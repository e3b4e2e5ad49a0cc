/// Reads the text of one article file.
///
/// ```
/// ---
/// id: bbl
/// titel: Werken en leren tegelijk
/// onderwerpen: bbl
/// voor: leerling, werkende
/// vraag: Wat is bbl?
/// bron: OOMT, website
/// jaar: 2024
/// geldig tot: 2027-07-31
/// ---
/// Eerste bericht.
///
/// Tweede bericht.
///
/// ## Meer
/// De rest.
/// ```
public struct ArticleReader {
  /// The most words of a body, the part below `## Meer` not counted.
  public static let longestBody = 120

  /// What came of reading a file.
  public struct Reading: Sendable {
    /// The article, where enough of it could be read: an id, a title, a topic and a text.
    public let article: Article?
    /// All that is wrong, in the order of the lines.
    public let problems: [ArticleProblem]
  }

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - bytes: The contents of the file.
  ///   - file: The name of the file, with or without folders and `.md`.
  public static func read(_ bytes: [UInt8], file: String) -> Reading {
    switch UTF8Text.decode(bytes) {
    case .success(let text): read(text, file: file)
    case .failure(let failure):
      Reading(article: nil, problems: [ArticleProblem(.notUTF8, line: failure.line)])
    }
  }

  /// Reads an article whose text is known to be UTF-8.
  public static func read(_ text: String, file: String) -> Reading {
    var reader = ArticleReader(text: text, file: file)
    let article = reader.run()
    let problems = reader.problems.enumerated().sorted {
      ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset)
    }
    return Reading(article: article, problems: problems.map(\.element))
  }

  private let lines: [Substring]
  private let fileID: String
  private var problems: [ArticleProblem] = []

  private init(text: String, file: String) {
    lines = text.lines
    let name = file.split(separator: "/").last.map(String.init) ?? file
    fileID = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }

  private mutating func run() -> Article? {
    guard let first = lines.first, trimmed(first) == "---" else {
      problems.append(ArticleProblem(.missingHeader, line: 1))
      return nil
    }
    guard let end = lines.indices.dropFirst().first(where: { trimmed(lines[$0]) == "---" }) else {
      problems.append(ArticleProblem(.unclosedHeader, line: 1))
      return nil
    }
    let header = ArticleHeader(lines: lines[1..<end], fileID: fileID, endLine: end + 1)
    let body = ArticleBody(lines: lines[(end + 1)...], startLine: end + 2)
    problems += header.problems + body.problems
    return article(header, body)
  }

  private func article(_ header: ArticleHeader, _ body: ArticleBody) -> Article? {
    guard let id = header.id, let title = header.title, !header.topics.isEmpty, !body.paragraphs.isEmpty
    else {
      return nil
    }
    return Article(
      id: ArticleID(id), title: title, topics: header.topics, audiences: header.audiences,
      questions: header.questions, source: header.source, year: header.year, validFrom: header.validFrom,
      validUntil: header.validUntil, language: header.language, paragraphs: body.paragraphs, more: body.more)
  }
}
