/// What became of leads, desk by desk: counts and times, nothing about a person.
public struct LeadStatistics: Sendable {
  /// By id.
  public let desks: [Desk]

  /// How leads ended, and after how long; in the order of `LeadResult`, those that occur.
  public let closings: [Closing]

  /// How many leads are gone because the person took the consent back.
  public let forgotten: Int

  /// The leads that ended in one way.
  public struct Closing: Hashable, Sendable {
    /// How.
    public let result: LeadResult
    /// Days from made to closed, ascending.
    public let days: [Double]
  }

  /// The leads that a desk has.
  public struct Desk: Hashable, Sendable {
    /// Its id; empty when there was none.
    public let adviser: String
    /// How many leads are in each state.
    public var states: [LeadState: Int] = [:]
    /// How many ended in each way.
    public var results: [LeadResult: Int] = [:]
    /// Hours from made to taken, ascending.
    public var hoursToTake: [Double] = []
    /// Days from made to closed, ascending; leads whose consent was taken back don't count.
    public var daysToClose: [Double] = []
    /// Hours that those have waited which nobody took or closed, ascending.
    public var hoursWaiting: [Double] = []
    /// How many went that nobody had closed.
    public var expired = 0

    /// How many leads it has.
    public var count: Int { states.values.reduce(expired, +) }
  }

  /// Counts the leads of an archive.
  ///
  /// - Parameter moment: Now; nil when nobody asks how long leads wait.
  public init(_ archive: LeadArchive, at moment: Moment? = nil) {
    var desks: [String: Desk] = [:]
    var closings: [LeadResult: [Double]] = [:]
    for entry in archive.entries {
      let status = entry.status
      var desk = desks[status.adviser] ?? Desk(adviser: status.adviser)
      desk.states[status.state, default: 0] += 1
      if let taken = status.taken { desk.hoursToTake.append(status.made.hours(to: taken)) }
      if let moment, status.taken == nil, status.closed == nil {
        desk.hoursWaiting.append(max(0, status.made.hours(to: moment)))
      }
      if let result = status.result {
        desk.results[result, default: 0] += 1
        if let closed = status.closed {
          closings[result, default: []].append(status.made.hours(to: closed) / 24)
        }
        if let closed = status.closed, result != .withdrawn {
          desk.daysToClose.append(status.made.hours(to: closed) / 24)
        }
      }
      desks[status.adviser] = desk
    }
    Self.add(archive.tally, to: &desks, &closings)
    forgotten = archive.tally.forgotten
    self.closings = LeadResult.allCases.compactMap { result in
      closings[result].map { Closing(result: result, days: $0.sorted()) }
    }
    self.desks = desks.values.sorted { $0.adviser < $1.adviser }.map { desk in
      var desk = desk
      desk.hoursToTake.sort()
      desk.daysToClose.sort()
      desk.hoursWaiting.sort()
      return desk
    }
  }
}

extension LeadStatistics {
  /// Adds what is counted of leads that are gone, in whole hours and days.
  private static func add(
    _ tally: LeadTally, to desks: inout [String: Desk], _ closings: inout [LeadResult: [Double]]
  ) {
    for (item, count) in tally.counts {
      switch item {
      case .taken(let id, let hours):
        let all = [Double](repeating: Double(hours), count: count)
        desks[id, default: Desk(adviser: id)].hoursToTake += all
      case .closed(let id, let result, let days):
        let all = [Double](repeating: Double(days), count: count)
        desks[id, default: Desk(adviser: id)].states[.closed, default: 0] += count
        desks[id]?.results[result, default: 0] += count
        desks[id]?.daysToClose += all
        closings[result, default: []] += all
      case .expired(let id): desks[id, default: Desk(adviser: id)].expired += count
      case .assigned, .forgotten: break
      }
    }
  }

  /// A table for an operator.
  public var text: String {
    guard !desks.isEmpty else {
      return "No leads.\n" + (forgotten > 0 ? "\nTaken back by the person: \(forgotten).\n" : "")
    }
    let head =
      ["DESK", "LEADS"] + LeadState.allCases.map { $0.rawValue.uppercased() } + ["TAKEN IN", "CLOSED IN"]
    let rows = desks.map { desk in
      [desk.adviser.isEmpty ? "-" : desk.adviser, "\(desk.count)"]
        + LeadState.allCases.map { "\(desk.states[$0] ?? 0)" }
        + [Self.shown(desk.hoursToTake, "h"), Self.shown(desk.daysToClose, "d")]
    }
    var text = TextTable.text(head: head, rows: rows)
    let results = LeadResult.allCases.compactMap { result -> String? in
      let count = desks.reduce(0) { $0 + ($1.results[result] ?? 0) }
      return count > 0 ? "\(result.rawValue) \(count)" : nil
    }
    if !results.isEmpty { text += "\nClosed: \(results.joined(separator: ", ")).\n" }
    let expired = desks.reduce(0) { $0 + $1.expired }
    if expired > 0 { text += "\nNever closed, and kept as long as they may be: \(expired).\n" }
    if forgotten > 0 { text += "\nTaken back by the person: \(forgotten).\n" }
    return text + "\nTimes are medians.\n"
  }

  /// The same as a JSON array, one desk a line.
  public var json: String {
    let objects = desks.map { desk in
      JSONWriter.text { json in
        json.object { json in
          json.text("adviser", desk.adviser)
          json.count("leads", desk.count)
          json.name("states")
          json.object { json in
            for state in LeadState.allCases { json.count(state.memberName, desk.states[state] ?? 0) }
          }
          json.name("outcomes")
          json.array(LeadResult.allCases.filter { desk.results[$0] != nil }) { json, result in
            json.object { json in
              json.text("outcome", result.rawValue)
              json.count("leads", desk.results[result] ?? 0)
            }
          }
          if let hours = desk.hoursToTake.median { json.count("median_minutes_to_take", Int(hours * 60)) }
          if let days = desk.daysToClose.median { json.count("median_hours_to_close", Int(days * 24)) }
        }
      }
    }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  /// A median with its unit; `-` when there is none.
  static func shown(_ values: [Double], _ unit: String) -> String {
    guard let median = values.median else { return "-" }
    let tenths = Int((median * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) \(unit)"
  }
}

extension LeadState {
  fileprivate var memberName: StaticString {
    switch self {
    case .new: "new"
    case .delivered: "delivered"
    case .taken: "taken"
    case .closed: "closed"
    case .dead: "dead"
    }
  }
}

extension [Double] {
  /// The middle of ascending values, of two the lower; nil when there are none.
  var median: Double? { isEmpty ? nil : self[(count - 1) / 2] }
}
