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
  /// Every lead that was kept.
  private(set) var records: [LeadReference: Record]
  /// Answers that were corrected since their lead was kept.
  private(set) var corrections: [LeadReference: [Lead.Detail]]
  /// Letters that wait to be delivered, in the order in which they came.
  private var outbox: [Parcel]
  /// Whether some of them were never tried.
  private var hasFresh = false
  /// Whether the book is being closed.
  var isClosing = false

  /// A lead that was kept.
  struct Record: Hashable, Sendable {
    var status: LeadStatus
    let position: JournalPosition
  }

  /// Goes on where the journal ends.
  init(_ history: LeadHistory, router: Router) {
    self.router = router
    counts = history.counts
    records = history.records
    corrections = history.corrections
    let inOrder = history.records.sorted { $0.value.position < $1.value.position }
    outbox = inOrder.filter(\.value.status.awaitsDelivery).map { Parcel(reference: $0.key, kind: .lead) }
    outbox += inOrder.filter(\.value.status.awaitsDeletion).map { Parcel(reference: $0.key, kind: .deletion) }
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
    return post(Parcel(reference: lead.reference, kind: .lead))
  }

  /// Takes a change that was written; true when whoever delivers must be woken.
  mutating func apply(_ change: LeadChange) -> Bool {
    guard let before = records[change.reference]?.status else { return false }
    records[change.reference]?.status.apply(change.kind, at: change.moment)
    guard let status = records[change.reference]?.status, status != before || isCorrection(change) else {
      return false
    }
    switch change.kind {
    case .assigned(let adviser, _, _):
      let day = calendar.day(at: change.moment)
      counts.turn(to: day)
      counts.remove(before.adviser, on: calendar.day(at: status.made))
      counts.add(adviser, on: day)
      return post(change.reference, .lead)
    case .resent: return post(change.reference, .lead)
    case .closed: return status.awaitsDeletion && post(change.reference, .deletion)
    case .corrected(let detail):
      corrections[change.reference, default: []].append(detail)
      // What was not delivered yet goes out corrected.
      return status.delivered != nil && status.state != .closed && post(change.reference, .correction)
    case .taken, .dead, .reminded, .escalated, .deletionAsked: return false
    }
  }

  private func isCorrection(_ change: LeadChange) -> Bool {
    if case .corrected = change.kind { return true }
    return false
  }

  /// Notes that a desk got a lead; true when whoever delivers must be woken.
  mutating func deliver(_ note: LeadDelivered) -> Bool {
    records[note.reference]?.status.deliver(to: note.adviser, at: note.moment)
    guard records[note.reference]?.status.awaitsDeletion == true else { return false }
    return post(note.reference, .deletion)
  }
}

/// The outbox.
extension LeadBookState {
  /// How many letters wait to be delivered.
  var outboxCount: Int { outbox.count }

  /// A letter about a lead that may have one like it in the outbox already: that one waits no longer.
  private mutating func post(_ reference: LeadReference, _ kind: LetterKind) -> Bool {
    outbox.removeAll { $0.reference == reference && $0.kind == kind }
    return post(Parcel(reference: reference, kind: kind))
  }

  private mutating func post(_ parcel: Parcel) -> Bool {
    defer { hasFresh = true }
    outbox.append(parcel)
    return !hasFresh
  }

  /// Puts the reminders and notes of leads that nobody took into the outbox.
  mutating func escalate(at moment: Moment) {
    let hours = router.advisers.reduce(into: [String: Int]()) { $0[$1.id] = $1.takeWithin }
    guard !hours.isEmpty else { return }
    let waiting = Set(outbox.map { [$0.reference.description, $0.kind.rawValue] })
    for (reference, record) in records.sorted(by: { $0.value.position < $1.value.position }) {
      let within = hours[record.status.adviser]
      guard let kind = record.status.escalation(at: moment, takeWithin: within),
        !waiting.contains([reference.description, kind.rawValue])
      else { continue }
      outbox.append(Parcel(reference: reference, kind: kind))
    }
  }

  /// Hands over what waits to be delivered; with a moment only what may be tried then.
  mutating func takeOutbox(dueAt moment: Moment?) -> [Parcel] {
    hasFresh = false
    guard let moment else {
      defer { outbox = [] }
      return outbox
    }
    defer { outbox.removeAll { $0.notBefore <= moment } }
    return outbox.filter { $0.notBefore <= moment }
  }

  /// Takes back what could not be delivered; returns how many wait.
  mutating func putBack(_ failed: [Parcel]) -> Int {
    outbox = failed + outbox
    return outbox.count
  }

  /// When something in the outbox may be tried; nil when it is empty.
  var nextAttempt: Moment? { outbox.map(\.notBefore).min() }

  /// Where a letter goes; nil when it is not needed any more.
  func destination(of parcel: Parcel) -> Destination? {
    guard let record = records[parcel.reference] else { return nil }
    let status = record.status
    let isNeeded =
      switch parcel.kind {
      case .lead: status.awaitsDelivery
      case .reminder: status.state == .delivered && !status.isReminded
      case .escalation: status.state != .taken && status.state != .closed && !status.isEscalated
      case .deletion: status.awaitsDeletion
      case .correction: status.state != .closed
      }
    guard isNeeded else { return nil }
    let desk =
      parcel.kind == .escalation
      ? router.advisers.first { $0.role == Router.fallbackRole }
      : router.advisers.first { $0.id == status.adviser }
    return Destination(
      adviser: status.adviser, desk: desk, queued: status.queued, position: record.position,
      corrections: corrections[parcel.reference] ?? [])
  }

  /// Where a letter goes.
  struct Destination: Sendable {
    /// The desk that has the lead, by id.
    let adviser: String
    /// The desk that gets the letter; nil when the roster has it no more: then it goes into a folder.
    let desk: Adviser?
    /// Since when the lead waits for this desk.
    let queued: Moment
    /// Where the lead lies.
    let position: JournalPosition
    /// Answers that were corrected since.
    let corrections: [Lead.Detail]
  }
}
