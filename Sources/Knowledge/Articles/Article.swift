/// The name of an article: that of its file, without `.md`.
public struct ArticleID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name as it is written.
  public let name: String

  /// Wraps a name.
  public init(_ name: String) { self.name = name }

  /// The name.
  public var description: String { name }

  /// By the bytes of the name.
  public static func < (left: ArticleID, right: ArticleID) -> Bool {
    left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }
}

/// One answer, with what is known of it.
public struct Article: Hashable, Sendable {
  /// The name of its file.
  public var id: ArticleID
  /// What it is called.
  public var title: String
  /// The ids of the topics it answers, at least one.
  public var topics: [String]
  /// For whom it is written; empty or holding `alle`: for all.
  public var audiences: [String]
  /// Example questions, as people ask them.
  public var questions: [String]
  /// The document or organisation that the facts come from.
  public var source: String?
  /// The year of those facts.
  public var year: Int?
  /// The first day on which it may be told.
  public var validFrom: CalendarDay?
  /// The last day on which it may be told.
  public var validUntil: CalendarDay?
  /// The language, `nl` unless said otherwise.
  public var language: String
  /// The answer: one chat message each.
  public var paragraphs: [String]
  /// The rest of the answer, for those who ask for it.
  public var more: [String]

  /// Makes an article from its parts.
  public init(
    id: ArticleID, title: String, topics: [String], audiences: [String] = [], questions: [String] = [],
    source: String? = nil, year: Int? = nil, validFrom: CalendarDay? = nil, validUntil: CalendarDay? = nil,
    language: String = "nl", paragraphs: [String], more: [String] = []
  ) {
    self.id = id
    self.title = title
    self.topics = topics
    self.audiences = audiences
    self.questions = questions
    self.source = source
    self.year = year
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.language = language
    self.paragraphs = paragraphs
    self.more = more
  }

  /// Whether it may be told on a day.
  public func isValid(on day: CalendarDay) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validUntil.map { day <= $0 } ?? true)
  }

  /// How well it is written for an audience: 2 when it names it, 1 when it is for all, 0 when it is for
  /// others. Without an audience always 1.
  public func fit(for audience: String?) -> Int {
    guard let audience else { return 1 }
    if audiences.contains(audience) { return 2 }
    return audiences.isEmpty || audiences.contains("alle") ? 1 : 0
  }

  /// All that it says: the paragraphs, then the rest, parted by empty lines.
  public var text: String { (paragraphs + more).joined(separator: "\n\n") }
}
