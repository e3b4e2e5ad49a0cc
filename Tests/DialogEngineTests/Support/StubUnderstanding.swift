import DialogEngine

/// Knows a few articles and phrases by a word in the line, so that a test says itself what is known.
struct StubUnderstanding: Understanding {
  var thresholds = ConfidenceThresholds(answer: 0.6, suggestion: 0.3)
  /// A word of the line, and the article that it finds, with its confidence.
  var articlesByWord: [(word: String, id: String, confidence: Double)] = []
  /// The topics of an article, where the search must know them.
  var topicsByArticle: [String: [TopicID]] = [:]
  /// A word of the line, and the dialog that it opens, with its confidence.
  var dialogsByWord: [(word: String, dialog: DialogName, confidence: Double)] = []

  func safety(of line: String) -> SafetyFinding? {
    if line.contains("niet meer leven") { return SafetyFinding(concern: .crisis, messages: ["Bel 113."]) }
    if line.contains("bewusteloos") { return SafetyFinding(concern: .acuteDanger, messages: ["Bel 112."]) }
    return nil
  }

  /// A word of the line, and the language that it gives away.
  var languagesByWord: [(word: String, language: String)] = []

  func language(of line: String) -> String? {
    languagesByWord.first { line.lowercased().contains($0.word) }?.language
  }

  func articles(for line: String, audience: String?, on day: CalendarDate) -> [ArticleMatch] {
    articlesByWord.filter { line.lowercased().contains($0.word) }
      .sorted { $0.confidence > $1.confidence }
      .map {
        ArticleMatch(
          article: $0.id, title: "Over \($0.id)", topics: topicsByArticle[$0.id] ?? [],
          confidence: $0.confidence)
      }
  }

  func dialogs(for line: String, audience: String?) -> [DialogMatch] {
    dialogsByWord.filter { line.lowercased().contains($0.word) }
      .sorted { $0.confidence > $1.confidence }
      .map { DialogMatch(dialog: $0.dialog, confidence: $0.confidence) }
  }

  func article(on topic: TopicID, audience: String?, on day: CalendarDate) -> ArticleText? {
    article(topic.rawValue)
  }

  func article(_ id: String) -> ArticleText? {
    ArticleText(
      id: id, topics: [TopicID(rawValue: id)], messages: ["Dit gaat over \(id)."],
      more: id == "lang" ? ["En dit is de rest."] : [])
  }
}
