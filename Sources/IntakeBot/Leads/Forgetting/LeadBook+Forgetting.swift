internal import Foundation

/// What was kept as long as it may be, or taken back, leaves the disk: journal and folders.
extension LeadBook {
  /// How long what a person took back may lie on the disk before it is looked at, in milliseconds: eight minutes,
  /// so that ten are enough with the look a minute and the writing.
  private static let forgettingPatience: Int64 = 480_000
  /// How often is looked for leads that were kept as long as they may be, in milliseconds: an hour.
  private static let expiryPatience: Int64 = 3_600_000

  /// Takes from the disk what is due, now, and returns when that is done.
  ///
  /// - Returns: How many leads went; an error when something of them may still be there.
  public func purge() -> Result<LeadPurge, FileError> {
    tidying.sync { tidy(at: now()) }
  }

  /// Looks whether something is due, and takes it from the disk.
  func tidyWhereDue() {
    let moment = now()
    let isDue = state.withLock { $0.isTidyingDue(at: moment, Self.forgettingPatience, Self.expiryPatience) }
    guard isDue else { return }
    tidying.sync { _ = tidy(at: moment) }
  }

  private func tidy(at moment: Moment) -> Result<LeadPurge, FileError> {
    do throws(FileError) {
      let purge = try state.withLock({ $0.hasDue(at: moment, retention) }) ? compact(at: moment) : LeadPurge()
      if purge.count > 0 { report(.tidied(purge)) }
      let horizon = moment.milliseconds - Int64(retention.openDays + retention.closedDays) * 86_400_000
      try desks.removeDeletions(ofLeadsBefore: Moment(milliseconds: horizon))
      return .success(purge)
    } catch {
      state.withLock { $0.noteNotTidied(at: moment) }
      report(.notTidied(error))
      return .failure(error)
    }
  }

  private func compact(at moment: Moment) throws(FileError) -> LeadPurge {
    // What is taken back from here on is for the next time.
    state.withLock { $0.mustForgetSince = nil }
    guard let last = try journal.seal() else { return LeadPurge() }
    let found = try LeadCompaction(folder, upTo: last, at: moment, retention)
    // They go with their segments: nobody can read them, and what is forgotten may lie there as well.
    for damage in found.damages { report(.damaged(damage)) }
    let (compaction, erased) = state.withLock { state in
      var compaction = found
      let erased = state.drop(&compaction)
      return (compaction, erased)
    }
    // Before the journal lets go of them: were the process to end between, they would be found again.
    try desks.remove(about: compaction.fates)
    let positions = try compaction.write()
    state.withLock { $0.move(to: positions) }
    try folder.remove(try folder.segments().filter { $0 <= last })
    return compaction.purge(besides: erased)
  }

  /// Has a thread of its own look now and then whether something is due.
  func startTidying() {
    // The thread keeps the book alive until `close`.
    let thread = Thread {
      while !self.state.withLock({ $0.isClosing }) {
        self.tidyWhereDue()
        _ = self.tidyingWakeUp.wait(timeout: .now() + .seconds(60))
      }
      self.tidyingHasEnded?.signal()
    }
    thread.name = "tidying"
    thread.start()
  }
}
