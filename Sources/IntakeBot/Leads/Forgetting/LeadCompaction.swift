internal import DialogEngine

/// Writes what is still to be kept of leads into one segment that stands for all before it.
///
/// The segments are read twice, once for what became of each lead and once to copy what stays, so that no more than
/// a few bytes of a lead are in memory at once.
struct LeadCompaction {
  private let folder: JournalFolder
  /// The last segment that the new one stands for.
  private let last: UInt64
  /// What happens to leads that don't stay as they are.
  let fates: [LeadReference: LeadFate]
  /// The counts of all leads that are gone.
  private let tally: LeadTally
  /// How many leads go.
  let purge: LeadPurge

  /// Decides what happens to each lead.
  ///
  /// - Parameters:
  ///   - last: The last segment that is looked at; nothing is written to it any more.
  ///   - busy: Leads of which a letter is on its way: they don't go this time.
  init(
    _ folder: JournalFolder, upTo last: UInt64, at moment: Moment, _ retention: LeadRetention,
    busy: Set<LeadReference>
  ) throws(FileError) {
    self.folder = folder
    self.last = last
    var calendar = DutchCalendar()
    let today = calendar.day(at: moment)
    var history = LeadHistory(today: today)
    _ = try folder.read(upTo: last) { history.take($0) }
    var fates: [LeadReference: LeadFate] = [:]
    var (tally, purge) = (history.tally, LeadPurge())
    for (reference, record) in history.records {
      var fate = record.status.fate(at: moment, retention)
      if fate == .gone, busy.contains(reference) {
        fate = record.status.result == .withdrawn ? .erased : .kept
      }
      guard fate != .kept else { continue }
      fates[reference] = fate
      purge.add(fate, record.status)
      if fate == .gone { tally.add(gone: record.status, &calendar) }
    }
    tally.keepWeek(of: today)
    (self.fates, self.tally, self.purge) = (fates, tally, purge)
  }

  /// What writing came to.
  struct Outcome: Sendable {
    /// Where the leads lie now.
    var positions: [LeadReference: JournalPosition] = [:]
    /// The size of the new segment, in bytes.
    var size: UInt64 = 0
  }

  /// Writes the new segment. Those that it stands for may be removed when this returns.
  func write() throws(FileError) -> Outcome {
    var snapshot = try SnapshotWriter(number: last + 1, in: folder)
    do {
      var outcome = Outcome()
      if !tally.counts.isEmpty { _ = try snapshot.append(.leadTally, tally.bytes) }
      _ = try folder.read(upTo: last) { record throws(FileError) in
        guard let payload = payload(of: record) else { return }
        let position = try snapshot.append(record.type, payload)
        if record.type == .lead, let lead = LeadGlance(payload) {
          outcome.positions[lead.reference] = position
        }
      }
      outcome.size = try snapshot.finish()
      return outcome
    } catch {
      snapshot.abandon()
      throw error
    }
  }

  /// What stays of a record; nil when nothing does. What this version can't read stays as it is.
  private func payload(of record: JournalRecord) -> [UInt8]? {
    switch record.type {
    case .leadTally: return nil
    case .lead:
      guard let reference = LeadGlance(record.payload)?.reference else { return record.payload }
      switch fates[reference] {
      case .gone: return nil
      case .erased: return Lead(record.payload)?.erased.bytes
      case .kept, nil: return record.payload
      }
    case .leadDelivered:
      guard let note = LeadDelivered(record.payload) else { return record.payload }
      return fates[note.reference] == .gone ? nil : record.payload
    case .leadChanged:
      guard let change = LeadChange(record.payload) else { return record.payload }
      switch fates[change.reference] {
      case .gone: return nil
      case .erased: return change.holdsWords ? nil : record.payload
      case .kept, nil: return record.payload
      }
    default: return record.payload
    }
  }
}

extension LeadPurge {
  fileprivate mutating func add(_ fate: LeadFate, _ status: LeadStatus) {
    switch fate {
    case .kept: break
    case .erased: erased += 1
    case .gone where status.result == .withdrawn: forgotten += 1
    case .gone: expired += 1
    }
  }
}

extension LeadChange {
  /// Whether words of the person are in it.
  fileprivate var holdsWords: Bool {
    switch kind {
    case .corrected, .correctionsTold: true
    case .taken, .closed, .assigned, .dead, .resent, .reminded, .escalated, .deletionAsked: false
    }
  }
}
