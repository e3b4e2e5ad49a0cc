public import DialogEngine

/// A desk that takes leads: a row of `routing/advisers.csv`. An empty list means any.
public struct Adviser: Hashable, Sendable {
  /// The row's id.
  public let id: String
  /// The role, as in `topics.tsv`.
  public let role: String
  /// The name of the desk, as people of the service know it.
  public let desk: String
  /// Provinces, region names, or ranges of postcodes.
  public let regions: [AdviserRegion]
  /// `metaal`, `metalektro`, `mobiliteit`.
  public let sectors: [String]
  /// The topics it takes.
  public let topics: [TopicID]
  /// Codes of languages, such as `nl`.
  public let languages: [String]
  /// Leads a week; nil when there is no limit.
  public let capacity: Int?
  /// When somebody is there; nil when that is not told.
  public let hours: WeeklyHours?
  /// Within how many hours a lead should be taken; nil when nobody is reminded of it.
  public let takeWithin: Int?
  /// How leads are delivered.
  public let channel: Channel
  /// Where to: a folder, an address, or a URL.
  public let address: String
  /// The first day on which it takes leads; nil when it always did.
  public let from: CalendarDate?
  /// The last day on which it takes leads; nil when there is no end.
  public let until: CalendarDate?
  /// Whether the row is only an example.
  public let isExample: Bool

  /// How leads are delivered.
  public enum Channel: String, Hashable, Sendable, CaseIterable {
    /// A file in a folder.
    case folder
    /// A mail (SMTP).
    case mail
    /// A request (HTTP POST).
    case webhook
  }
}

/// A region that a desk works for.
public enum AdviserRegion: Hashable, Sendable {
  /// A province, a labour-market region or a region of the fund.
  case named(String)
  /// A range of the four digits of a postcode.
  case postcodes(ClosedRange<Int>)
}
