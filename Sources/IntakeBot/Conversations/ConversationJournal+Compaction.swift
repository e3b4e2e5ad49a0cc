internal import Dispatch

extension ConversationJournal {
  /// The journal is made smaller when it has this many bytes, and twice as many as the last time.
  private static let worthwhileSize: UInt64 = 1 << 24
  /// How long what was forgotten may lie on the disk, in milliseconds.
  private static let forgettingPatience: Int64 = 480_000
  /// How long what ended or expired may.
  private static let expiryPatience: Int64 = 3_600_000

  /// Whether it is time to make the journal smaller.
  func isCompactionDue() -> Bool {
    let moment = now()
    return state.withLock { state in
      let size = state.sealedSize + state.writer.end
      if size > max(Self.worthwhileSize, 2 * state.compactedSize) { return true }
      let since = moment.milliseconds - state.lastCompaction.milliseconds
      return since >= (state.mustForget ? Self.forgettingPatience : Self.expiryPatience)
    }
  }

  /// Leaves nothing in the journal but conversations that are still kept. Event loops go on meanwhile: they are
  /// stopped for the change of the segment only.
  ///
  /// - Returns: False when what was forgotten may still be there.
  @discardableResult
  public func compact() -> Bool { compacting.sync { compactNow() } }

  private func compactNow() -> Bool {
    do {
      let moment = now()
      let last = try seal(at: moment)
      var history = ConversationHistory()
      _ = try folder.read(upTo: last) { history.take($0) }
      let kept = history.conversations.values
        .filter { $0.moment.milliseconds + keeps > moment.milliseconds }
      let size = try writeSnapshot(of: kept, last + 1)
      try folder.remove(try folder.segments().filter { $0 <= last })
      let before = state.withLock { state in
        defer { (state.sealedSize, state.compactedSize) = (size, size) }
        return state.sealedSize
      }
      report(.compacted(before: before, after: size))
      return true
    } catch {
      // Everything is still there: what was forgotten must be tried again.
      noteForgotten()
      report(.notCompacted(error))
      return false
    }
  }

  /// Has the loops go on in a new segment, with room for one number between. Returns the last one before it.
  private func seal(at moment: Moment) throws(FileError) -> UInt64 {
    let outcome: Result<UInt64, FileError> = state.withLock { state in
      let last = state.writer.number
      do throws(FileError) {
        // Right behind the snapshot would be its seal; see `JournalFolder.read`.
        try state.begin(last + 3, in: folder)
        (state.mustForget, state.lastCompaction) = (false, moment)
        return .success(last)
      } catch {
        state.lastCompaction = moment
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  private func writeSnapshot(
    of conversations: [KeptConversation], _ number: UInt64
  ) throws(FileError) -> UInt64 {
    var snapshot = try SnapshotWriter(number: number, in: folder)
    do {
      var entries: [UInt8] = []
      for conversation in conversations {
        conversation.append(to: &entries)
        guard entries.count >= 1 << 16 else { continue }
        _ = try snapshot.append(.conversations, entries)
        entries = []
      }
      if !entries.isEmpty { _ = try snapshot.append(.conversations, entries) }
      return try snapshot.finish()
    } catch {
      snapshot.abandon()
      throw error
    }
  }
}
