/// What is taken from the disk.
extension LeadBookState {
  /// Leads of which a letter is on its way to a desk.
  var busy: Set<LeadReference> { inFolders.union(underWay.values.joined().map(\.reference)) }

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
    mustForgetSince != nil || records.values.contains { $0.status.fate(at: moment, retention) != .kept }
  }

  /// Lets go of leads that are taken from the disk: nothing of them is delivered any more.
  mutating func drop(_ fates: [LeadReference: LeadFate]) {
    for (reference, fate) in fates {
      corrections[reference] = nil
      if fate == .gone { records[reference] = nil }
    }
    outbox.removeAll { fates[$0.reference] == .gone }
  }

  /// Takes over where leads lie now.
  mutating func move(to positions: [LeadReference: JournalPosition]) {
    for (reference, position) in positions { records[reference]?.position = position }
  }
}
