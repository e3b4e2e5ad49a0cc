internal import DialogEngine

/// What a `LeadBook` remembers of its leads; the rest is in the journal.
struct LeadBookState: Sendable {
  /// The roster in use.
  var router: Router
  /// How many leads each desk has this week.
  private(set) var counts: WeeklyCounts
  private var calendar = DutchCalendar()
  /// Every reference that was given, so that none is given twice.
  private(set) var references: Set<LeadReference>
  /// Leads that wait to be delivered, in the order in which they were kept.
  private var outbox: [Outstanding]
  /// Whether some of them were never tried.
  private var hasFresh = false
  /// Whether the book is being closed.
  var isClosing = false

  /// A lead that waits to be delivered.
  struct Outstanding: Hashable, Sendable {
    let reference: LeadReference
    let position: JournalPosition
  }

  /// Goes on where the journal ends.
  init(_ history: LeadHistory, router: Router) {
    self.router = router
    counts = history.counts
    references = history.references
    outbox = history.undelivered.map { Outstanding(reference: $0.key, position: $0.value) }
      .sorted { $0.position < $1.position }
  }

  /// Chooses a desk, counts the lead for it, and draws a reference.
  mutating func lead(
    _ draft: LeadDraft, asking question: RoutingQuestion, at moment: Moment
  ) -> (Lead, RoutingDecision.Warning?) {
    let day = calendar.day(at: moment)
    counts.turn(to: day)
    let decision = router.choose(question, on: day, assigned: counts.counts)
    counts.add(decision.adviser, on: day)
    var generator = SystemRandomNumberGenerator()
    var reference = LeadReference(using: &generator)
    while !references.insert(reference).inserted { reference = LeadReference(using: &generator) }
    let lead = Lead(
      draft, reference: reference, moment: moment, decision: decision, language: question.language)
    return (lead, decision.warning)
  }

  /// Takes back what `lead` counted, as it could not be kept.
  mutating func forget(_ lead: Lead) {
    references.remove(lead.reference)
    counts.remove(lead.adviser, on: calendar.day(at: lead.moment))
  }

  /// Takes a lead that was kept; true when whoever delivers must be woken.
  mutating func add(_ outstanding: Outstanding) -> Bool {
    defer { hasFresh = true }
    outbox.append(outstanding)
    return !hasFresh
  }

  /// How many leads wait to be delivered.
  var outboxCount: Int { outbox.count }

  /// Hands over what waits to be delivered.
  mutating func takeOutbox() -> [Outstanding] {
    hasFresh = false
    defer { outbox = [] }
    return outbox
  }

  /// Takes back what could not be delivered; returns how many wait.
  mutating func putBack(_ failed: [Outstanding]) -> Int {
    outbox = failed + outbox
    return outbox.count
  }
}
