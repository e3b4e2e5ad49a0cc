internal import DialogEngine

/// On which days of the week, and between which hours, somebody is there.
public struct WeeklyHours: Hashable, Sendable {
  /// The stretches, by day and then by hour; never empty.
  let stretches: [Stretch]

  /// One stretch on one day of the week.
  struct Stretch: Hashable, Sendable, Comparable {
    /// 1 for Monday to 7 for Sunday (ISO 8601).
    let weekday: Int
    /// Minutes since midnight.
    let opens: Int
    /// Minutes since midnight, exclusive.
    let closes: Int

    static func < (left: Stretch, right: Stretch) -> Bool {
      (left.weekday, left.opens, left.closes) < (right.weekday, right.opens, right.closes)
    }
  }

  /// Joins days and hours; nil when either is empty.
  init?(days: [Int], hours: [Range<Int>]) {
    let stretches = days.flatMap { day in
      hours.map { Stretch(weekday: day, opens: $0.lowerBound, closes: $0.upperBound) }
    }
    self.init(stretches)
  }

  init?(_ stretches: [Stretch]) {
    guard !stretches.isEmpty else { return nil }
    self.stretches = Set(stretches).sorted()
  }

  /// Reads `ma-vr 09:00-17:00`, several parted by `|`; nil when it can't be read.
  public init?(_ text: some StringProtocol) {
    var stretches: [Stretch] = []
    for part in text.split(separator: "|") {
      let words = part.split(separator: " ")
      guard words.count == 2, let days = Self.days(words[0]), let hours = Self.hours(words[1]),
        let week = WeeklyHours(days: days, hours: hours)
      else { return nil }
      stretches += week.stretches
    }
    self.init(stretches)
  }

  /// Whether a moment falls within.
  func contains(_ moment: LocalTime) -> Bool {
    stretches.contains {
      $0.weekday == moment.date.weekday.rawValue && $0.opens <= moment.minute && moment.minute < $0.closes
    }
  }
}

extension WeeklyHours {
  /// The short names of the days, Monday first.
  static let dayNames = ["ma", "di", "wo", "do", "vr", "za", "zo"]

  /// Reads `ma-vr`, `ma|wo|vr` or `ma,wo,vr`: days from 1 for Monday, ascending; nil when it can't be read.
  static func days(_ text: some StringProtocol) -> [Int]? {
    var days: Set<Int> = []
    for part in text.split(whereSeparator: { $0 == "|" || $0 == "," }) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
        .map { dayNames.firstIndex(of: String($0.filter { $0 != " " }).lowercased()) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first <= last
      else { return nil }
      days.formUnion((first...last).map { $0 + 1 })
    }
    return days.isEmpty ? nil : days.sorted()
  }

  /// Reads `09:00-17:00`, several parted by `|` or a comma; nil when it can't be read.
  static func hours(_ text: some StringProtocol) -> [Range<Int>]? {
    var hours: [Range<Int>] = []
    for part in text.split(whereSeparator: { $0 == "|" || $0 == "," }) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { minute($0) }
      guard ends.count == 2, let opens = ends[0], let closes = ends[1], opens < closes else { return nil }
      hours.append(opens..<closes)
    }
    return hours.isEmpty ? nil : hours
  }

  /// Reads `09:00` or `9.30`: minutes since midnight, up to `24:00`; nil when it can't be read.
  static func minute(_ text: some StringProtocol) -> Int? {
    let parts = String(text.filter { $0 != " " }).split(whereSeparator: { $0 == ":" || $0 == "." })
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...24).contains(hour), (0..<60).contains(minute), hour * 60 + minute <= 1_440
    else { return nil }
    return hour * 60 + minute
  }
}
