internal import DialogEngine

/// What the journal tells about leads when a book is opened.
struct LeadHistory {
  private(set) var records: [LeadReference: LeadBookState.Record] = [:]
  private(set) var corrections: [LeadReference: [Lead.Correction]] = [:]
  private(set) var counts = WeeklyCounts()
  /// What is counted of leads that are gone.
  private(set) var tally = LeadTally()
  /// The turns that made the leads, as far back as is asked.
  private(set) var turns = LeadTurns()
  /// Leads that this version can't read.
  private(set) var unreadable = 0
  private var calendar = DutchCalendar()
  /// One text for each desk, however many leads it has.
  private var desks: [String: String] = [:]

  private let turnsSince: Moment?

  /// Counts for the week of a day.
  ///
  /// - Parameter turnsSince: From when on turns are remembered; nil for none.
  init(today: CalendarDate, turnsSince: Moment? = nil) {
    self.turnsSince = turnsSince
    counts.turn(to: today)
  }

  /// How many leads wait to be delivered.
  var undelivered: Int { records.values.count { $0.status.awaitsDelivery } }

  /// Takes a record.
  mutating func take(_ record: JournalRecord) {
    switch record.type {
    case .lead:
      guard let lead = LeadGlance(record.payload) else {
        unreadable += 1
        return
      }
      counts.add(lead.adviser, on: calendar.day(at: lead.moment))
      if let turnsSince, lead.moment >= turnsSince, let turn = lead.turn {
        turns.add(turn, lead.reference, at: lead.moment)
      }
      records[lead.reference] = LeadBookState.Record(
        status: LeadStatus(made: lead.moment, adviser: shared(lead.adviser)), position: record.position)
    case .leadDelivered:
      guard let note = LeadDelivered(record.payload) else { return }
      let desk = shared(note.adviser)
      records[note.reference]?.status.deliver(to: desk, at: note.moment)
    case .leadChanged:
      if let change = LeadChange(record.payload) { take(change) }
    case .leadTally:
      if let tally = LeadTally(record.payload) { take(tally) }
    default: break
    }
  }

  private mutating func shared(_ desk: String) -> String {
    if let known = desks[desk] { return known }
    desks[desk] = desk
    return desk
  }

  private mutating func take(_ tally: LeadTally) {
    self.tally.add(tally)
    for case (.assigned(let desk, let day), let times) in tally.counts {
      counts.add(desk, on: day, times: times)
    }
  }

  private mutating func take(_ change: LeadChange) {
    guard let before = records[change.reference]?.status else { return }
    records[change.reference]?.status.apply(change.kind, at: change.moment)
    switch change.kind {
    case .assigned(let adviser, _, _) where before.state != .closed:
      counts.remove(before.adviser, on: calendar.day(at: before.assigned))
      counts.add(adviser, on: calendar.day(at: change.moment))
    case .corrected(let correction) where before.state != .closed:
      corrections[change.reference, default: []].append(correction)
    default: break
    }
  }
}
