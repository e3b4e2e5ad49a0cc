public import DialogEngine

/// An understanding that remembers what it found for lines that many people type, such as `hallo` and
/// `weet ik niet`, in a table of bounded size.
///
/// What is remembered tells of nobody: only short lines whose every word stands in the content itself, with no
/// number longer than three digits, and never a line in which danger was seen. Names, postcodes, phone numbers
/// and misspellings are looked up anew each time.
public struct RememberingUnderstanding: Understanding {
  /// The most entries of each of the three tables.
  static let capacity = 4096
  /// The longest line that is remembered, in bytes of UTF-8.
  static let longestLine = 64

  private struct Remembered {
    var harmless = RecentTable<String, Bool>(capacity: capacity)
    var articles = RecentTable<ArticleKey, [ArticleMatch]>(capacity: capacity)
    var dialogs = RecentTable<DialogKey, [DialogMatch]>(capacity: capacity)
  }

  private struct ArticleKey: Hashable {
    let line: String
    let audience: String?
    let day: CalendarDate
  }

  private struct DialogKey: Hashable {
    let line: String
    let audience: String?
  }

  private let understanding: ContentUnderstanding
  private let remembered = Locked(Remembered())

  /// Remembers what an understanding finds.
  public init(_ understanding: ContentUnderstanding) { self.understanding = understanding }

  /// How often a line was looked up, and how often it was remembered.
  public var hits: HitCount {
    remembered.withLock { $0.harmless.hits + $0.articles.hits + $0.dialogs.hits }
  }

  /// How sure a match must be.
  public var thresholds: ConfidenceThresholds { understanding.thresholds }

  /// The language of a line.
  public func language(of line: String) -> String? { understanding.language(of: line) }

  /// Danger to life, despair or violence in a line.
  public func safety(of line: String) -> SafetyFinding? {
    if isShort(line), remembered.withLock({ $0.harmless.value(for: line) }) != nil { return nil }
    if let finding = understanding.safety(of: line) { return finding }
    if mayRemember(line) { remembered.withLock { $0.harmless.insert(true, for: line) } }
    return nil
  }

  /// The articles that answer a question.
  public func articles(for line: String, audience: String?, on day: CalendarDate) -> [ArticleMatch] {
    let key = ArticleKey(line: line, audience: audience, day: day)
    if isShort(line), let matches = remembered.withLock({ $0.articles.value(for: key) }) { return matches }
    let matches = understanding.articles(for: line, audience: audience, on: day)
    if mayRemember(line) { remembered.withLock { $0.articles.insert(matches, for: key) } }
    return matches
  }

  /// The dialogs whose opening phrases come near a line.
  public func dialogs(for line: String, audience: String?) -> [DialogMatch] {
    let key = DialogKey(line: line, audience: audience)
    if isShort(line), let matches = remembered.withLock({ $0.dialogs.value(for: key) }) { return matches }
    let matches = understanding.dialogs(for: line, audience: audience)
    if mayRemember(line) { remembered.withLock { $0.dialogs.insert(matches, for: key) } }
    return matches
  }

  /// The first article on a topic.
  public func article(on topic: TopicID, audience: String?, on day: CalendarDate) -> ArticleText? {
    understanding.article(on: topic, audience: audience, on: day)
  }

  /// An article's text.
  public func article(_ id: String) -> ArticleText? { understanding.article(id) }

  private func isShort(_ line: String) -> Bool { line.utf8.count <= Self.longestLine }

  private func mayRemember(_ line: String) -> Bool {
    isShort(line) && understanding.hasOnlyWordsOfItsOwn(line)
  }
}
