internal import Foundation

extension LeadBook {
  /// How many letters wait to be delivered.
  public var undelivered: Int { state.withLock { $0.outboxCount } }

  /// Tries to deliver everything that waits, now, on the calling thread.
  ///
  /// - Returns: How many still wait.
  @discardableResult
  public func deliverOutstanding() -> Int { deliver(dueAt: nil) }

  /// Tries to deliver what may be tried at a moment; nil is everything.
  func deliver(dueAt moment: Moment?) -> Int {
    var waiting = state.withLock { $0.takeOutbox(dueAt: moment) }[...]
    var round = DeliveryRound()
    // In parts, so that closing need not wait for all of them.
    while !waiting.isEmpty, !state.withLock({ $0.isClosing }) {
      deliver(waiting.prefix(Self.lettersAtOnce), &round)
      waiting = waiting.dropFirst(Self.lettersAtOnce)
    }
    let rest = round.failed + waiting
    return state.withLock { $0.putBack(rest) }
  }

  /// How many letters are delivered before the names in the folders are brought to disk.
  private static let lettersAtOnce = 64

  private func deliver(_ part: ArraySlice<Parcel>, _ round: inout DeliveryRound) {
    for parcel in part {
      guard let destination = state.withLock({ $0.destination(of: parcel) }) else { continue }
      do {
        guard let letter = try letter(parcel, destination) else {
          settle(parcel, destination, .refused(.unreadable), &round)
          continue
        }
        if let desk = destination.desk, desk.channel != .folder {
          settle(parcel, destination, carry(letter, to: desk, &round), &round)
        } else {
          // A roster that has the desk no more: its folder is still a place where it is found.
          let id = parcel.kind == .escalation ? destination.desk?.id ?? "" : destination.adviser
          round.folders.insert(try desks.deliver(letter, to: id))
          round.inFolders.append((parcel, destination))
        }
      } catch {
        settle(parcel, destination, .postponed(.file(error)), &round)
      }
    }
    finishFolders(&round)
  }

  /// A desk that failed in this round is left alone until the next one, so that one that hangs holds up the others
  /// once, and not once a letter.
  private func carry(_ letter: Letter, to desk: Adviser, _ round: inout DeliveryRound) -> DeliveryOutcome {
    if let failure = round.failures[desk.id] { return .postponed(failure) }
    let outcome = couriers.deliver(letter, to: desk)
    if case .postponed(let failure) = outcome { round.failures[desk.id] = failure }
    return outcome
  }

  private func finishFolders(_ round: inout DeliveryRound) {
    let (folders, delivered) = (round.folders, round.inFolders)
    (round.folders, round.inFolders) = ([], [])
    var outcome = DeliveryOutcome.delivered
    do {
      for folder in folders.sorted() { try desks.settle(folder) }
    } catch {
      outcome = .postponed(.file(error))
    }
    for (parcel, destination) in delivered { settle(parcel, destination, outcome, &round) }
  }

  private func letter(
    _ parcel: Parcel, _ destination: LeadBookState.Destination
  ) throws(FileError) -> Letter? {
    guard var lead = try lead(at: destination.position) else { return nil }
    for correction in destination.corrections { lead.take(correction) }
    lead.adviser = destination.adviser
    if parcel.kind != .escalation, let desk = destination.desk { lead.desk = desk.desk }
    return Letter(lead: lead, kind: parcel.kind)
  }

  /// The lead at a place of the journal; nil when there is none that can be read.
  func lead(at position: JournalPosition) throws(FileError) -> Lead? {
    guard let record = try folder.record(at: position), record.type == .lead else { return nil }
    return Lead(record.payload)
  }

  /// Writes down what became of an attempt.
  private func settle(
    _ parcel: Parcel, _ destination: LeadBookState.Destination, _ outcome: DeliveryOutcome,
    _ round: inout DeliveryRound
  ) {
    switch outcome {
    case .delivered: note(parcel, destination)
    case .refused(let failure): giveUp(parcel, failure)
    case .postponed(let failure):
      let moment = now()
      report(.notDelivered(parcel.reference, failure))
      if !failure.isOurs, moment.milliseconds - destination.queued.milliseconds > RetryPause.patience {
        return giveUp(parcel, failure)
      }
      var again = parcel
      again.attempts += 1
      let pause = RetryPause.milliseconds(after: again.attempts, random: random())
      again.notBefore = Moment(milliseconds: moment.milliseconds + pause)
      round.failed.append(again)
    }
  }

  /// Writes down that a letter arrived. Were that lost, it would be delivered once more.
  private func note(_ parcel: Parcel, _ destination: LeadBookState.Destination) {
    switch parcel.kind {
    case .lead:
      let note = LeadDelivered(
        reference: parcel.reference, moment: now(), adviser: destination.adviser)
      // At once, so that the next round knows; the record follows in the order of the journal.
      wake(if: state.withLock { $0.deliver(note) })
      _ = journal.append(.leadDelivered, note.bytes, .written) { _ in }
    case .reminder: write(parcel.reference, .reminded)
    case .escalation: write(parcel.reference, .escalated)
    case .deletion: write(parcel.reference, .deletionAsked)
    case .correction: break
    }
  }

  private func giveUp(_ parcel: Parcel, _ failure: DeliveryFailure) {
    report(.gaveUp(parcel.reference, failure))
    switch parcel.kind {
    case .lead: write(parcel.reference, .dead(reason: failure.description))
    case .reminder: write(parcel.reference, .reminded)
    case .escalation: write(parcel.reference, .escalated)
    // A request to delete is made again after the next start: it is a duty.
    case .deletion, .correction: break
    }
  }

  private func write(_ reference: LeadReference, _ kind: LeadChange.Kind) {
    let change = LeadChange(reference: reference, moment: now(), kind: kind)
    wake(if: state.withLock { $0.apply(change) })
    _ = journal.append(.leadChanged, change.bytes, .written) { _ in }
  }

  func wake(if mustWake: Bool) { if mustWake { deliveryWakeUp.signal() } }

  func startDelivering() {
    // The thread keeps the book alive until `close`.
    let thread = Thread {
      while !self.state.withLock({ $0.isClosing }) {
        let moment = self.now()
        self.state.withLock { $0.escalate(at: moment) }
        _ = self.deliver(dueAt: moment)
        let next = self.state.withLock { $0.nextAttempt }
        let pause = next.map { $0.milliseconds - self.now().milliseconds } ?? Self.lookAgain
        let bounded = min(max(pause, 1), Self.lookAgain)
        _ = self.deliveryWakeUp.wait(timeout: .now() + .milliseconds(Int(bounded)))
      }
      self.deliveryHasEnded?.signal()
    }
    thread.name = "delivery"
    thread.start()
  }

  /// How often is looked for leads that nobody took, in milliseconds: a minute is little beside hours.
  private static let lookAgain: Int64 = 60_000
}

/// What happens in one go through the outbox.
private struct DeliveryRound {
  var failed: [Parcel] = []
  /// Desks that failed, by id.
  var failures: [String: DeliveryFailure] = [:]
  /// Folders whose names must still be brought to disk, and the letters in them.
  var folders: Set<String> = []
  var inFolders: [(Parcel, LeadBookState.Destination)] = []
}

extension DeliveryFailure {
  /// Whether it is for the operator of this service to mend: then nothing is given up for it.
  fileprivate var isOurs: Bool {
    switch self {
    case .file, .noRelay, .noWebhookProgram, .relayInTheClear, .noLogin: true
    default: false
    }
  }
}
