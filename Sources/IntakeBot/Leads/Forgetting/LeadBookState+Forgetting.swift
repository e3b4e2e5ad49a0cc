/// What is taken from the disk.
extension LeadBookState {
  /// Leads of which a letter is on its way to a desk.
  private var busy: Set<LeadReference> { inFolders.union(underWay.values.joined().map(\.reference)) }

  /// Whether it is time to take something from the disk, or to look for it.
  ///
  /// - Parameters:
  ///   - patience: How long what was taken back may lie there, in milliseconds.
  ///   - pause: How often is looked for what was kept as long as it may be, likewise.
  mutating func isTidyingDue(at moment: Moment, _ patience: Int64, _ pause: Int64) -> Bool {
    if let since = mustForgetSince, moment.milliseconds - since.milliseconds >= patience { return true }
    if let last = lookedForExpired, moment.milliseconds - last.milliseconds < pause { return false }
    lookedForExpired = moment
    return true
  }

  /// Whether a lead has been kept as long as it may, or is to be forgotten; or may lie there still, as an earlier
  /// attempt failed.
  func hasDue(at moment: Moment, _ retention: LeadRetention) -> Bool {
    mustForgetSince != nil
      || records.values.contains { record in
        switch record.status.fate(at: moment, retention) {
        case .kept: false
        case .erased: !record.isErased
        case .gone: true
        }
      }
  }

  /// Lets go of leads that are taken from the disk: nothing of them is delivered any more. Those of which a letter is
  /// on its way are spared.
  ///
  /// - Returns: Leads of which all but the request to delete was taken out before.
  mutating func drop(_ compaction: inout LeadCompaction) -> Set<LeadReference> {
    compaction.spare(busy)
    let fates = compaction.fates
    var erased: Set<LeadReference> = []
    for (reference, fate) in fates {
      corrections[reference] = nil
      if records[reference]?.isErased == true { erased.insert(reference) }
      if fate == .gone { records[reference] = nil } else { records[reference]?.isErased = true }
    }
    outbox.removeAll { fates[$0.reference] == .gone }
    return erased
  }

  /// Something went wrong: what was to be taken from the disk may be there still.
  mutating func noteNotTidied(at moment: Moment) {
    mustForgetSince = mustForgetSince ?? moment
    for reference in records.keys where records[reference]?.isErased == true {
      records[reference]?.isErased = false
    }
  }

  /// Takes over where leads lie now.
  mutating func move(to positions: [LeadReference: JournalPosition]) {
    for (reference, position) in positions { records[reference]?.position = position }
  }
}
