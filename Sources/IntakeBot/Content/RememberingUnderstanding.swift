public import DialogEngine

/// An understanding that remembers what it found for short lines, in tables of fixed size.
///
/// No line is kept: a `LineFingerprint` stands for it, and beside that stand names of articles and dialogs, or
/// that nothing is the matter. A line in which danger was seen leaves nothing.
public struct RememberingUnderstanding: Understanding {
  /// The most entries of each of the three tables.
  static let capacity = 16_384
  /// The longest line that is remembered, in bytes of UTF-8: longer ones hardly come twice.
  static let longestLine = 64
  /// The most digits in a line that is remembered: a postcode has four, a phone number more.
  static let mostDigits = 4

  private struct Remembered {
    var harmless = RecentTable<Void>(capacity: capacity)
    var articles = RecentTable<[ArticleMatch]>(capacity: capacity)
    var dialogs = RecentTable<[DialogMatch]>(capacity: capacity)
  }

  private let understanding: ContentUnderstanding
  private let remembered = Locked(Remembered())
  private let key = LineFingerprint.Key.random()

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
    guard mayRemember(line) else { return understanding.safety(of: line) }
    let fingerprint = fingerprint(of: line)
    if remembered.withLock({ $0.harmless.value(for: fingerprint) != nil }) { return nil }
    if let finding = understanding.safety(of: line) { return finding }
    remembered.withLock { $0.harmless.insert((), for: fingerprint) }
    return nil
  }

  /// The articles that answer a question.
  public func articles(for line: String, audience: String?, on day: CalendarDate) -> [ArticleMatch] {
    guard mayRemember(line) else { return understanding.articles(for: line, audience: audience, on: day) }
    let fingerprint = fingerprint(of: line, for: audience, on: day)
    if let matches = remembered.withLock({ $0.articles.value(for: fingerprint) }) { return matches }
    let matches = understanding.articles(for: line, audience: audience, on: day)
    remembered.withLock { $0.articles.insert(matches, for: fingerprint) }
    return matches
  }

  /// The dialogs whose opening phrases come near a line.
  public func dialogs(for line: String, audience: String?) -> [DialogMatch] {
    guard mayRemember(line) else { return understanding.dialogs(for: line, audience: audience) }
    let fingerprint = fingerprint(of: line, for: audience)
    if let matches = remembered.withLock({ $0.dialogs.value(for: fingerprint) }) { return matches }
    let matches = understanding.dialogs(for: line, audience: audience)
    remembered.withLock { $0.dialogs.insert(matches, for: fingerprint) }
    return matches
  }

  /// The first article on a topic.
  public func article(on topic: TopicID, audience: String?, on day: CalendarDate) -> ArticleText? {
    understanding.article(on: topic, audience: audience, on: day)
  }

  /// An article's text.
  public func article(_ id: String) -> ArticleText? { understanding.article(id) }

  /// Whether a line is short, and holds no phone number or e-mail address: whoever had the key and the fingerprints
  /// could find those by trying them all.
  private func mayRemember(_ line: String) -> Bool {
    guard line.utf8.count <= Self.longestLine else { return false }
    var digits = 0
    for byte in line.utf8 {
      if byte == UInt8(ascii: "@") { return false }
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { digits += 1 }
    }
    return digits <= Self.mostDigits
  }

  /// What stands for a line and all else that the answer depends on.
  private func fingerprint(
    of line: String, for audience: String? = nil, on day: CalendarDate? = nil
  ) -> LineFingerprint {
    var maker = LineFingerprint.Maker(key)
    maker.take(line)
    if let audience { maker.take(audience) }
    if let day { maker.take(UInt64(truncatingIfNeeded: day.year << 16 | day.month << 8 | day.day)) }
    return maker.fingerprint()
  }
}
