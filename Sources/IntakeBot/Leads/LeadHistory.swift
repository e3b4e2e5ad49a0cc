internal import DialogEngine

/// What the journal tells about leads when a book is opened.
struct LeadHistory {
  private(set) var references: Set<LeadReference> = []
  private(set) var counts = WeeklyCounts()
  private(set) var undelivered: [LeadReference: JournalPosition] = [:]
  /// Leads that this version can't read.
  private(set) var unreadable = 0
  private var calendar = DutchCalendar()

  /// Counts for the week of a day.
  init(today: CalendarDate) { counts.turn(to: today) }

  /// Takes a record.
  mutating func take(_ record: JournalRecord) {
    switch record.type {
    case .lead:
      guard let lead = LeadGlance(record.payload) else {
        unreadable += 1
        return
      }
      references.insert(lead.reference)
      counts.add(lead.adviser, on: calendar.day(at: lead.moment))
      undelivered[lead.reference] = record.position
    case .leadDelivered:
      if let delivered = LeadDelivered(record.payload) { undelivered[delivered.reference] = nil }
    default: break
    }
  }
}
