internal import DialogEngine

/// What a `LeadBook` remembers of its leads; the rest is in the journal.
struct LeadBookState: Sendable {
  /// The roster in use.
  var router: Router
  /// How many leads each desk has this week.
  private(set) var counts: WeeklyCounts
  private var calendar = DutchCalendar()
  /// The references of leads that are being written.
  private var drawn: Set<LeadReference> = []
  /// The turns that made leads whose conversations may still come back.
  var turns: LeadTurns
  /// Every lead that was kept.
  var records: [LeadReference: Record]
  /// What was corrected since its lead was kept, in order.
  var corrections: [LeadReference: [Lead.Correction]]
  /// Letters that wait to be delivered, in the order in which they came.
  var outbox: [Parcel]
  /// Letters under way to desks that are reached over a network, by desk: one lane each.
  var underWay: [String: [Parcel]] = [:]
  /// Whether some of them were never tried.
  var hasFresh = false
  /// Leads of which a letter is being put into a folder.
  var inFolders: Set<LeadReference> = []
  /// Since when something waits to be taken from the disk; nil when nothing does.
  var mustForgetSince: Moment?
  /// When was last looked for leads that were kept as long as they may be; nil when never.
  var lookedForExpired: Moment?
  /// Whether the book is being closed.
  var isClosing = false

  /// A lead that was kept.
  struct Record: Hashable, Sendable {
    var status: LeadStatus
    var position: JournalPosition
    /// Whether all but what a request to delete needs is known to be off the disk.
    var isErased = false
  }

  /// Goes on where the journal ends.
  init(_ history: LeadHistory, router: Router) {
    self.router = router
    counts = history.counts
    records = history.records
    turns = history.turns
    corrections = history.corrections
    // Most leads wait for nothing.
    let inOrder = history.records.lazy.filter { $0.value.status.awaitsLetter }.map { ($0.key, $0.value) }
      .sorted { $0.1.position < $1.1.position }.map { (key: $0.0, value: $0.1) }
    outbox = inOrder.filter(\.value.status.awaitsDelivery).map { Parcel(reference: $0.key, kind: .lead) }
    outbox += inOrder.filter(\.value.status.awaitsCorrection).map {
      Parcel(reference: $0.key, kind: .correction)
    }
    outbox += inOrder.flatMap { Parcel.deletions(of: $0.key, $0.value.status) }
  }

  /// Chooses a desk, counts the lead for it, and draws a reference.
  mutating func lead(
    _ draft: LeadDraft, asking question: RoutingQuestion, from origin: LeadOrigin, at moment: Moment
  ) -> (Lead, RoutingDecision.Warning?) {
    let day = calendar.day(at: moment)
    counts.turn(to: day)
    let decision = router.choose(question, on: day, assigned: counts.counts)
    counts.add(decision.adviser, on: day)
    var generator = SystemRandomNumberGenerator()
    var reference = LeadReference(using: &generator)
    while records[reference] != nil || !drawn.insert(reference).inserted {
      reference = LeadReference(using: &generator)
    }
    let lead = Lead(
      draft, reference: reference, moment: moment, decision: decision, language: question.language,
      origin: origin)
    return (lead, decision.warning)
  }

  /// Takes back what `lead` counted, as it could not be kept.
  mutating func forget(_ lead: Lead) {
    drawn.remove(lead.reference)
    counts.remove(lead.adviser, on: calendar.day(at: lead.moment))
  }

  /// Takes a lead that was kept; true when whoever delivers must be woken.
  mutating func add(_ lead: Lead, at position: JournalPosition) -> Bool {
    drawn.remove(lead.reference)
    let status = LeadStatus(made: lead.moment, adviser: lead.adviser)
    records[lead.reference] = Record(status: status, position: position)
    if let turn = lead.turn { turns.add(turn, lead.reference, at: lead.moment) }
    return post(Parcel(reference: lead.reference, kind: .lead))
  }

  /// Takes a change that was written; true when whoever delivers must be woken.
  mutating func apply(_ change: LeadChange) -> Bool {
    guard let before = records[change.reference]?.status else { return false }
    records[change.reference]?.status.apply(change.kind, at: change.moment)
    guard let status = records[change.reference]?.status, status != before else { return false }
    switch change.kind {
    case .assigned(let adviser, _, _):
      let day = calendar.day(at: change.moment)
      counts.turn(to: day)
      counts.remove(before.adviser, on: calendar.day(at: before.assigned))
      counts.add(adviser, on: day)
      return post(change.reference, .lead)
    case .resent: return post(change.reference, .lead)
    case .closed:
      if status.result == .withdrawn, mustForgetSince == nil { mustForgetSince = change.moment }
      return postDeletions(of: change.reference)
    case .deletionAsked:
      if mustForgetSince == nil { mustForgetSince = change.moment }
      return false
    case .corrected(let correction):
      corrections[change.reference, default: []].append(correction)
      // What was not delivered yet goes out corrected.
      return status.awaitsCorrection && post(change.reference, .correction)
    case .taken, .dead, .reminded, .escalated, .correctionsTold: return false
    }
  }

  /// Notes that a desk got a lead with so many corrections; true when whoever delivers must be woken.
  mutating func deliver(_ note: LeadDelivered, corrections: Int) -> Bool {
    records[note.reference]?.status.deliver(to: note.adviser, at: note.moment)
    records[note.reference]?.status.apply(.correctionsTold(corrections), at: note.moment)
    guard let status = records[note.reference]?.status else { return false }
    if status.awaitsDeletion { return postDeletions(of: note.reference) }
    // It came while the lead was on its way.
    return status.awaitsCorrection && post(note.reference, .correction)
  }
}
