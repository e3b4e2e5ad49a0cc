internal import DialogEngine
internal import Knowledge

/// What is said at once when a line tells of danger, despair or violence: the texts of three articles, in
/// the language of the line.
final class SafetyTexts: Sendable {
  private let recognizer: SafetyRecognizer
  private let collection: ArticleCollection

  /// The articles that must be there, by what they are about.
  static let articles: [SafetyKind: String] = [
    .crisis: "crisis", .danger: "acuut-gevaar", .violence: "geweld-thuis",
  ]

  init(_ words: KnowledgeWords, articles: ArticleCollection) {
    let about = Set(Self.articles.values)
    let ordinary = articles.articles.filter { !about.contains($0.id.name) && $0.language == "nl" }
    recognizer = SafetyRecognizer(
      patterns: words.safetyPatterns, examples: words.safetyExamples,
      ordinary: ordinary.flatMap(\.questions) + words.lexicon.offTopicLines
        + words.lexicon.foreignQuestions.map(\.question))
    collection = articles
  }

  /// What is the matter, and what to say; nil when nothing is.
  func finding(in line: LineWords) -> SafetyFinding? {
    guard let match = recognizer.match(line), let name = Self.articles[match.kind] else { return nil }
    let article = collection["\(name).\(match.language)"] ?? collection[name]
    let concern: SafetyConcern = match.kind == .crisis ? .crisis : .acuteDanger
    return SafetyFinding(
      concern: concern, messages: article?.paragraphs ?? Self.lastResort(concern),
      language: article?.language ?? "nl")
  }

  /// The Dutch articles that are not there.
  static func missing(in collection: ArticleCollection) -> [String] {
    SafetyKind.allCases.compactMap { articles[$0] }.filter { collection[$0] == nil }
  }

  /// What is said when the article is not there: content is checked, but nobody may find silence here.
  private static func lastResort(_ concern: SafetyConcern) -> [String] {
    switch concern {
    case .crisis: ["Bel 113, of gratis 0800-0113. Ben je nu in gevaar, bel dan 112."]
    case .acuteDanger: ["Bel nu 112. Gaat het om geweld thuis? Bel Veilig Thuis: 0800-2000."]
    }
  }
}
