internal import DialogEngine

/// Writes what is still to be kept of leads into one segment that stands for all before it.
///
/// The segments are read twice, once for what became of each lead and once to copy what stays, so that no more than
/// a few bytes of a lead are in memory at once.
struct LeadCompaction {
  private let folder: JournalFolder
  /// The last segment that the new one stands for.
  private let last: UInt64
  private let moment: Moment
  private let history: LeadHistory
  /// Places that can't be read, and go with their segments.
  let damages: [JournalDamage]
  /// What happens to leads that don't stay as they are.
  private(set) var fates: [LeadReference: LeadFate] = [:]

  /// Decides what happens to each lead.
  ///
  /// - Parameter last: The last segment that is looked at; nothing is written to it any more.
  init(
    _ folder: JournalFolder, upTo last: UInt64, at moment: Moment, _ retention: LeadRetention
  ) throws(FileError) {
    (self.folder, self.last, self.moment) = (folder, last, moment)
    var history = LeadHistory(today: moment.inAmsterdam.date)
    damages = try folder.read(upTo: last) { history.take($0) }.damages
    self.history = history
    for (reference, record) in history.records {
      let fate = record.status.fate(at: moment, retention)
      if fate != .kept { fates[reference] = fate }
    }
  }

  /// Lets leads of which a letter is on its way stay until the next time, or what a request to delete needs of them.
  mutating func spare(_ busy: Set<LeadReference>) {
    for reference in busy where fates[reference] == .gone {
      fates[reference] = history.records[reference]?.status.result == .withdrawn ? .erased : nil
    }
  }

  /// How many leads go.
  ///
  /// - Parameter erased: Those of which all but the request was taken out before.
  func purge(besides erased: Set<LeadReference>) -> LeadPurge {
    var purge = LeadPurge()
    for (reference, fate) in fates {
      switch fate {
      case .kept: break
      case .erased: purge.erased += erased.contains(reference) ? 0 : 1
      case .gone where history.records[reference]?.status.result == .withdrawn: purge.forgotten += 1
      case .gone: purge.expired += 1
      }
    }
    return purge
  }

  /// The counts of all leads that are gone, these among them.
  private var tally: LeadTally {
    var (tally, calendar) = (history.tally, DutchCalendar())
    for (reference, fate) in fates where fate == .gone {
      if let record = history.records[reference] { tally.add(gone: record.status, &calendar) }
    }
    tally.keepWeek(of: calendar.day(at: moment))
    return tally
  }

  /// Writes the new segment. Those that it stands for may be removed when this returns.
  ///
  /// - Returns: Where the leads lie now.
  func write() throws(FileError) -> [LeadReference: JournalPosition] {
    var snapshot = try SnapshotWriter(number: last + 1, in: folder)
    do {
      var positions: [LeadReference: JournalPosition] = [:]
      for record in tally.records { _ = try snapshot.append(.leadTally, record) }
      _ = try folder.read(upTo: last) { record throws(FileError) in
        guard let payload = payload(of: record) else { return }
        let position = try snapshot.append(record.type, payload)
        if record.type == .lead, let lead = LeadGlance(payload) {
          positions[lead.reference] = position
        }
      }
      _ = try snapshot.finish()
      return positions
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
      return stays(note.reference) ? record.payload : nil
    case .leadChanged:
      guard let change = LeadChange(record.payload) else { return record.payload }
      guard stays(change.reference) else { return nil }
      return fates[change.reference] == .erased && change.holdsWords ? nil : record.payload
    default: return record.payload
    }
  }

  /// Whether there is a lead that a note is about.
  private func stays(_ reference: LeadReference) -> Bool {
    fates[reference] != .gone && history.records[reference] != nil
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
