/// The outbox.
extension LeadBookState {
  /// How many letters wait to be delivered, those under way among them.
  var outboxCount: Int { outbox.count + underWay.values.reduce(0) { $0 + $1.count } }

  /// A letter about a lead that may have one like it in the outbox already: that one waits no longer.
  mutating func post(_ reference: LeadReference, _ kind: LetterKind) -> Bool {
    outbox.removeAll { $0.reference == reference && $0.kind == kind }
    return post(Parcel(reference: reference, kind: kind))
  }

  /// A request to each desk that must still be asked to delete what it got.
  mutating func postDeletions(of reference: LeadReference) -> Bool {
    guard let status = records[reference]?.status else { return false }
    outbox.removeAll { $0.reference == reference && $0.kind == .deletion }
    return Parcel.deletions(of: reference, status).reduce(false) { post($1) || $0 }
  }

  mutating func post(_ parcel: Parcel) -> Bool {
    defer { hasFresh = true }
    outbox.append(parcel)
    return !hasFresh
  }

  /// Puts the reminders and notes of leads that nobody took into the outbox.
  mutating func escalate(at moment: Moment) {
    let hours = router.advisers.reduce(into: [String: Int]()) { $0[$1.id] = $1.takeWithin }
    guard !hours.isEmpty else { return }
    let waiting = Set(
      (outbox + underWay.values.joined()).map { [$0.reference.description, $0.kind.rawValue] })
    var due: [(position: JournalPosition, parcel: Parcel)] = []
    for (reference, record) in records {
      let within = hours[record.status.adviser]
      guard let kind = record.status.escalation(at: moment, takeWithin: within),
        !waiting.contains([reference.description, kind.rawValue])
      else { continue }
      due.append((record.position, Parcel(reference: reference, kind: kind)))
    }
    outbox += due.sorted { $0.position < $1.position }.map(\.parcel)
  }

  /// Hands over what may be tried at a moment, nil being always; what is needed no more is dropped. A desk that is
  /// reached over a network gets a lane, one at a time; so many may be in use. What finds none waits.
  mutating func takeDue(at moment: Moment?, lanes most: Int) -> DueLetters {
    hasFresh = false
    var due = DueLetters()
    var waiting: [Parcel] = []
    for parcel in outbox {
      if let moment, parcel.notBefore > moment {
        waiting.append(parcel)
        continue
      }
      guard let destination = destination(of: parcel) else { continue }
      guard let desk = destination.networkDesk?.id else {
        due.inFolders.append(parcel)
        continue
      }
      if let lane = due.lanes.firstIndex(where: { $0.desk == desk }) {
        due.lanes[lane].parcels.append(parcel)
      } else if underWay[desk] == nil, underWay.count + due.lanes.count < most {
        due.lanes.append(DeliveryLane(desk: desk, parcels: [parcel]))
      } else {
        waiting.append(parcel)
      }
    }
    outbox = waiting
    inFolders = Set(due.inFolders.map(\.reference))
    for lane in due.lanes { underWay[lane.desk] = lane.parcels }
    return due
  }

  /// Takes back what could not be delivered; returns how many wait.
  mutating func putBack(_ failed: [Parcel]) -> Int {
    outbox = failed + outbox
    inFolders = []
    return outboxCount
  }

  /// A lane is done; what could not be delivered waits again.
  mutating func end(_ lane: DeliveryLane, failed: [Parcel]) {
    underWay[lane.desk] = nil
    outbox = failed + outbox
  }

  /// When something in the outbox may be tried that no lane is in the way of; nil when nothing is.
  func nextAttempt(lanes most: Int) -> Moment? {
    outbox.filter { parcel in
      // The end of a lane wakes who delivers.
      guard !underWay.isEmpty, let desk = destination(of: parcel)?.networkDesk?.id else { return true }
      return underWay[desk] == nil && underWay.count < most
    }.map(\.notBefore).min()
  }

  /// Where a letter goes; nil when it is not needed any more.
  func destination(of parcel: Parcel) -> Destination? {
    guard let record = records[parcel.reference] else { return nil }
    let status = record.status
    let adviser = parcel.desk ?? status.adviser
    let isNeeded =
      switch parcel.kind {
      case .lead: status.awaitsDelivery
      case .reminder: status.state == .delivered && !status.isReminded
      case .escalation: status.state != .taken && status.state != .closed && !status.isEscalated
      case .deletion: status.desksToAsk.contains(adviser)
      case .correction: status.awaitsCorrection
      }
    guard isNeeded else { return nil }
    let desk =
      parcel.kind == .escalation
      ? router.advisers.first { $0.role == Router.fallbackRole }
      : router.advisers.first { $0.id == adviser }
    return Destination(
      adviser: adviser, desk: desk, queued: status.queued,
      corrections: corrections[parcel.reference] ?? [])
  }

  /// Where a letter goes.
  struct Destination: Sendable {
    /// The desk that has the lead, by id; of a request to delete, the one that had it.
    let adviser: String
    /// The desk that gets the letter; nil when the roster has it no more: then it goes into a folder.
    let desk: Adviser?
    /// The desk that gets the letter, when it is reached over a network.
    var networkDesk: Adviser? { desk.flatMap { $0.channel == .folder ? nil : $0 } }
    /// Since when the lead waits for this desk.
    let queued: Moment
    /// What was corrected since, in order.
    let corrections: [Lead.Correction]
  }
}

/// What may be delivered now.
struct DueLetters: Sendable {
  /// Letters for folders.
  var inFolders: [Parcel] = []
  /// Letters for desks that are reached over a network.
  var lanes: [DeliveryLane] = []
}

/// The letters of one desk that is reached over a network.
struct DeliveryLane: Sendable {
  /// Its id.
  let desk: String
  var parcels: [Parcel]
}
