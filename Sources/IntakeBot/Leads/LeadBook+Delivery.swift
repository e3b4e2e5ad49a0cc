internal import Foundation

extension LeadBook {
  /// How many letters wait to be delivered.
  public var undelivered: Int { state.withLock { $0.outboxCount } }

  /// How many letters are delivered before the names in the folders are brought to disk.
  private static let lettersAtOnce = 64

  /// Delivers letters into folders, and gives those back that could not be.
  func deliverInFolders(_ parcels: [Parcel]) -> [Parcel] {
    var round = DeliveryRound()
    var waiting = parcels[...]
    // In parts, so that closing need not wait for all of them.
    while !waiting.isEmpty, !state.withLock({ $0.isClosing }) {
      deliver(waiting.prefix(Self.lettersAtOnce), &round)
      waiting = waiting.dropFirst(Self.lettersAtOnce)
    }
    return round.failed + waiting
  }

  /// Delivers the letters of one desk that is reached over a network, one after the other.
  func deliver(_ lane: DeliveryLane) -> [Parcel] {
    var round = DeliveryRound()
    for parcel in lane.parcels {
      if state.withLock({ $0.isClosing }) { round.failed.append(parcel) } else { deliver([parcel], &round) }
    }
    return round.failed
  }

  private func deliver(_ part: ArraySlice<Parcel>, _ round: inout DeliveryRound) {
    for parcel in part {
      guard let destination = state.withLock({ $0.destination(of: parcel) }) else { continue }
      do {
        guard let letter = try letter(parcel, destination) else {
          settle(parcel, destination, .refused(.unreadable), &round)
          continue
        }
        if let desk = destination.networkDesk {
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

  /// A desk that failed in this round is left alone until the next one: one that hangs does so once, and not once a
  /// letter.
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
    guard var lead = try lead(parcel.reference) else { return nil }
    for correction in destination.corrections { lead.take(correction) }
    lead.adviser = destination.adviser
    if parcel.kind != .escalation, let desk = destination.desk { lead.desk = desk.desk }
    return Letter(lead: lead, kind: parcel.kind, corrections: destination.corrections.count)
  }

  /// A lead out of the journal; nil when there is none that can be read.
  func lead(_ reference: LeadReference) throws(FileError) -> Lead? {
    do {
      return try leadWhereItLies(reference)
    } catch {
      guard error.isMissing else { throw error }
      // Tidying put it elsewhere between the two steps.
      return try leadWhereItLies(reference)
    }
  }

  private func leadWhereItLies(_ reference: LeadReference) throws(FileError) -> Lead? {
    guard let position = state.withLock({ $0.records[reference]?.position }),
      let record = try folder.record(at: position), record.type == .lead
    else { return nil }
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
      let corrections = destination.corrections.count
      wake(if: state.withLock { $0.deliver(note, corrections: corrections) })
      _ = journal.append(.leadDelivered, note.bytes, .written) { _ in }
      if corrections > 0 { write(parcel.reference, .correctionsTold(corrections)) }
    case .reminder: write(parcel.reference, .reminded)
    case .escalation: write(parcel.reference, .escalated)
    case .deletion: write(parcel.reference, .deletionAsked(destination.adviser))
    case .correction: write(parcel.reference, .correctionsTold(destination.corrections.count))
    }
  }

  private func giveUp(_ parcel: Parcel, _ failure: DeliveryFailure) {
    report(.gaveUp(parcel.reference, failure))
    switch parcel.kind {
    case .lead: write(parcel.reference, .dead(reason: failure.description))
    case .reminder: write(parcel.reference, .reminded)
    case .escalation: write(parcel.reference, .escalated)
    // These are made again after the next start: they are duties.
    case .deletion, .correction: break
    }
  }

  private func write(_ reference: LeadReference, _ kind: LeadChange.Kind) {
    let change = LeadChange(reference: reference, moment: now(), kind: kind)
    wake(if: state.withLock { $0.apply(change) })
    _ = journal.append(.leadChanged, change.bytes, .written) { _ in }
  }

  func wake(if mustWake: Bool) { if mustWake { deliveryWakeUp.signal() } }
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
