internal import DialogEngine

/// How often things happened, by day.
struct Tally: Hashable, Sendable {
  /// Something that happened on a day in the Netherlands.
  struct Key: Hashable, Sendable {
    let day: CalendarDate
    let event: CountedEvent
  }

  private(set) var counts: [Key: Int] = [:]

  var isEmpty: Bool { counts.isEmpty }

  /// Counts an event.
  mutating func add(_ event: CountedEvent, on day: CalendarDate, times: Int = 1) {
    counts[Key(day: day, event: event), default: 0] += times
  }

  /// How often an event happened, over all days.
  func total(_ event: CountedEvent) -> Int {
    counts.reduce(0) { $1.key.event == event ? $0 + $1.value : $0 }
  }

  /// What `name` gives a name for, with how often; the most frequent first, then by name.
  func ranking(_ name: (CountedEvent) -> String?) -> [(name: String, count: Int)] {
    var totals: [String: Int] = [:]
    for (key, count) in counts {
      if let name = name(key.event) { totals[name, default: 0] += count }
    }
    return totals.map { (name: $0.key, count: $0.value) }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  /// The days on which something happened, ascending, with how often what `isWanted` wants.
  func days(_ isWanted: (CountedEvent) -> Bool) -> [(day: CalendarDate, count: Int)] {
    var totals: [CalendarDate: Int] = [:]
    for (key, count) in counts { totals[key.day, default: 0] += isWanted(key.event) ? count : 0 }
    return totals.map { (day: $0.key, count: $0.value) }.sorted { $0.day < $1.day }
  }
}

/// The file `counts.tsv`: a line for each count, `day`, `word`, `name`, `count`, with tabs between. Lines of the same
/// day, word and name add up, so that counts are written down by appending what is new.
extension Tally {
  /// The lines, sorted.
  var lines: String {
    counts.map { key, count in
      let (word, name) = key.event.record
      return "\(key.day.iso)\t\(word)\t\(name)\t\(count)\n"
    }.sorted().joined()
  }

  /// Adds what lines say. A line that is torn, or of another version, counts for nothing.
  mutating func add(lines: String) {
    for line in lines.split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 4, let day = CalendarDate(iso: String(cells[0])), let count = Int(cells[3]),
        count > 0,
        let event = CountedEvent(word: cells[1], name: cells[2])
      else { continue }
      add(event, on: day, times: count)
    }
  }
}
