internal import DialogEngine

/// What stays of leads that are gone: counts, each for itself, and nothing that leads to one of them.
struct LeadTally: Hashable, Sendable {
  /// What is counted.
  enum Item: Hashable, Sendable {
    /// A desk was given a lead on this day: kept for the week under way, for the room that the desk has left.
    case assigned(desk: String, day: CalendarDate)
    /// A desk took a lead after so many hours.
    case taken(desk: String, hours: Int)
    /// A lead was closed after so many days.
    case closed(desk: String, result: LeadResult, days: Int)
    /// A lead went that nobody had closed.
    case expired(desk: String)
    /// A person took a consent back, on this day.
    case forgotten(day: CalendarDate)
  }

  private(set) var counts: [Item: Int] = [:]

  /// How many people took a consent back.
  var forgotten: Int {
    counts.reduce(0) { sum, count in if case .forgotten = count.key { sum + count.value } else { sum } }
  }

  /// Counts something.
  mutating func add(_ item: Item, times: Int = 1) { counts[item, default: 0] += times }

  /// Adds all that another one counted.
  mutating func add(_ other: LeadTally) { for (item, times) in other.counts { add(item, times: times) } }

  /// Counts a lead that goes.
  ///
  /// - Parameters:
  ///   - status: What became of it.
  ///   - calendar: Tells days in the Netherlands.
  mutating func add(gone status: LeadStatus, _ calendar: inout DutchCalendar) {
    add(.assigned(desk: status.adviser, day: calendar.day(at: status.assigned)))
    guard status.result != .withdrawn else {
      return add(.forgotten(day: calendar.day(at: status.closed ?? status.made)))
    }
    if let taken = status.taken {
      add(.taken(desk: status.adviser, hours: Int(status.made.hours(to: taken).rounded())))
    }
    if let result = status.result, let closed = status.closed {
      let days = Int((status.made.hours(to: closed) / 24).rounded())
      add(.closed(desk: status.adviser, result: result, days: days))
    } else {
      add(.expired(desk: status.adviser))
    }
  }

  /// Lets go of what counts for room in a week that is over.
  mutating func keepWeek(of today: CalendarDate) {
    counts = counts.filter { item, _ in
      guard case .assigned(_, let day) = item else { return true }
      return WeeklyCounts.week(of: day) == WeeklyCounts.week(of: today)
    }
  }
}

/// How it lies in the journal: an entry for each count, sorted by their bytes. One byte tells what is counted; then
/// come the desk and a second text, each with its length before, and two numbers, hours or days and how often, all
/// LEB128. A text or number that isn't needed is empty or 0. An entry that this version doesn't know is left out.
extension LeadTally {
  private enum Code: UInt8 {
    case assigned = 1
    case taken, closed, expired, forgotten
  }

  /// As it lies in the journal; of several records the counts add up.
  var records: [[UInt8]] {
    entries.reduce(into: []) { records, entry in
      if records.isEmpty || records[records.count - 1].count + entry.count > RecordFormat.maximumPayload {
        records.append([])
      }
      records[records.count - 1] += entry
    }
  }

  private var entries: [[UInt8]] {
    counts.map { item, count in
      let (code, desk, text, number) = Self.parts(item)
      var bytes = [code.rawValue]
      for part in [desk, text] {
        bytes.append(length: part.utf8.count)
        bytes.append(contentsOf: part.utf8)
      }
      bytes.append(length: max(0, number))
      bytes.append(length: count)
      return bytes
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func parts(_ item: Item) -> (Code, desk: String, text: String, number: Int) {
    switch item {
    case .assigned(let desk, let day): (.assigned, desk, day.iso, 0)
    case .taken(let desk, let hours): (.taken, desk, "", hours)
    case .closed(let desk, let result, let days): (.closed, desk, result.rawValue, days)
    case .expired(let desk): (.expired, desk, "", 0)
    case .forgotten(let day): (.forgotten, "", day.iso, 0)
    }
  }

  /// Reads counts; nil when they are not whole.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes[...])
    while !reader.isAtEnd {
      guard let code = reader.number(UInt8.self), let desk = reader.text(), let text = reader.text(),
        let number = reader.length(), let count = reader.length()
      else { return nil }
      if let item = Self.item(Code(rawValue: code), desk, text, number) { add(item, times: count) }
    }
  }

  private static func item(_ code: Code?, _ desk: String, _ text: String, _ number: Int) -> Item? {
    switch code {
    case .assigned: CalendarDate(iso: text).map { .assigned(desk: desk, day: $0) }
    case .taken: .taken(desk: desk, hours: number)
    case .closed: LeadResult(rawValue: text).map { .closed(desk: desk, result: $0, days: number) }
    case .expired: .expired(desk: desk)
    case .forgotten: CalendarDate(iso: text).map { .forgotten(day: $0) }
    case nil: nil
    }
  }
}

extension ByteReader {
  /// A length and as many bytes of UTF-8.
  fileprivate mutating func text() -> String? {
    length().flatMap { take($0) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
