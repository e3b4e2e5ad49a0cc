public import DialogEngine
internal import Knowledge

/// Joins the knowledge base to the engine: articles, opening phrases of dialogs, and danger before all.
///
/// Indexing and learning take a tenth of a second, and wait for the first line or for `prepareInBackground()`. A
/// line that comes while they are under way waits for their end, so that replies never depend on it; from then
/// on nothing that is asked takes a lock.
public struct ContentUnderstanding: Understanding {
  private let deferred: Deferred<KnowledgeSources>
  private let languages = LanguageRecognizer()
  private var sources: KnowledgeSources { deferred.value }
  /// All articles.
  var base: KnowledgeBase { sources.base }

  /// How sure a match must be.
  public let thresholds = ConfidenceThresholds(
    answer: Calibration.threshold, suggestion: Calibration.suggestion)

  init(_ sources: Deferred<KnowledgeSources>) { deferred = sources }

  /// Makes ready for the first line on another thread, so that the greeting need not wait for it.
  public func prepareInBackground() { deferred.makeInBackground() }

  /// The language of a line, such as `nl` (ISO 639-1); `nl` where nothing tells.
  public func language(of line: String) -> String? { languages.language(of: line)?.code }

  /// Danger to life, despair or violence in a line, answered in the language of the line.
  public func safety(of line: String) -> SafetyFinding? { safety(of: LineWords(line)) }

  func safety(of line: LineWords) -> SafetyFinding? { sources.safety.finding(in: line) }

  /// The articles that answer a question, best first, at most three; those that come near enough to be
  /// offered. Those about danger are never among them.
  public func articles(for line: String, audience: String?, on day: CalendarDate) -> [ArticleMatch] {
    articles(for: LineWords(line), audience: audience, on: day)
  }

  func articles(for line: LineWords, audience: String?, on day: CalendarDate) -> [ArticleMatch] {
    let sources = sources
    let hits = sources.base.search(line, audience: audience, today: CalendarDay(day)).hits
    // Beside a sure answer the others are only for the record; without one they are offered, and must be near.
    let isSure = (hits.first?.confidence ?? 0) >= thresholds.answer
    return hits.filter { isSure || $0.confidence >= thresholds.suggestion }.map { hit in
      ArticleMatch(
        article: hit.article.name, title: hit.title,
        topics: hit.topics.map { TopicID(rawValue: $0) }, confidence: hit.confidence)
    }
  }

  /// The dialogs whose opening phrases come near a line, best first. Of equals one for this audience goes
  /// before others.
  public func dialogs(for line: String, audience: String?) -> [DialogMatch] {
    dialogs(for: LineWords(line), audience: audience)
  }

  func dialogs(for line: LineWords, audience: String?) -> [DialogMatch] {
    let sources = sources
    if let exact = sources.exactPhrases[NormalizedLine(line.text).folded] {
      return [DialogMatch(dialog: DialogName(rawValue: exact), confidence: 1)]
    }
    let matches = sources.phrases.match(line).filter { $0.confidence >= Self.leastPhraseConfidence }
    // A word in common opens no dialog where all else is about something else: "een afspraak voor een apk".
    if !matches.isEmpty, sources.base.isOffTopic(line) { return [] }
    let ranked = matches.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.confidence != second.confidence { return first.confidence > second.confidence }
      let (fits, otherFits) = (isFor(audience, first.key), isFor(audience, second.key))
      return fits != otherFits ? fits : left.offset < right.offset
    }
    return ranked.map {
      DialogMatch(
        dialog: DialogName(rawValue: $0.element.key), confidence: Self.comparable($0.element.confidence))
    }
  }

  /// Phrases are few and short: what comes less near is offered to nobody.
  private static let leastPhraseConfidence = 0.4

  /// A phrase's confidence on the scale of the articles, which have more to be sure by and so come nearer to 1.
  private static func comparable(_ confidence: Double) -> Double {
    confidence <= 0.5 ? confidence : confidence + (1 - confidence) * (confidence - 0.5)
  }

  private func isFor(_ audience: String?, _ dialog: String) -> Bool {
    audience.map { sources.audiences[dialog]?.contains($0) ?? false } ?? false
  }

  /// The first article on a topic that is valid on that day, one for this audience before others.
  ///
  /// Of those that fit equally, the one that is named like the topic comes first.
  public func article(on topic: TopicID, audience: String?, on day: CalendarDate) -> ArticleText? {
    let found = sources.base.articles(on: topic.rawValue, audience: audience, today: CalendarDay(day))
    guard let first = found.first else { return nil }
    let best = found.first {
      $0.id.name == topic.rawValue && $0.fit(for: audience) == first.fit(for: audience)
    }
    return ArticleText(best ?? first)
  }

  /// An article's text, by its id.
  public func article(_ id: String) -> ArticleText? {
    sources.base.article(ArticleID(id)).map { ArticleText($0) }
  }
}

extension ArticleText {
  init(_ article: Article) {
    self.init(
      id: article.id.name, topics: article.topics.map { TopicID(rawValue: $0) },
      messages: article.paragraphs, more: article.more)
  }
}

extension CalendarDay {
  /// The same day, in the words of the other module.
  init?(_ date: CalendarDate) { self.init(year: date.year, month: date.month, day: date.day) }
}
