internal import Foundation

/// An append-only, checksummed file of records, in segments, with one writer.
///
/// A thread of its own takes everything that was handed in since its last commit, writes it with one write,
/// brings it to disk with one `fdatasync`, and then calls back for each record, in the order in which they
/// were handed in. See `RecordFormat` and `SegmentHeader` for what lies on disk.
final class Journal: Sendable {
  private let inbox = Locked(Inbox())
  private let wakeUp = DispatchSemaphore(value: 0)
  private let hasEnded = DispatchSemaphore(value: 0)

  /// How safe a record must be before it counts.
  enum Durability: Sendable {
    /// Handed to the kernel: survives the end of the process, not that of the machine.
    case written
    /// On disk.
    case synced
  }

  /// Called with the place of a record, or nil when it could not be kept and is not part of the journal.
  typealias Completion = @Sendable (JournalPosition?) -> Void

  /// Called with the number of the last segment that nothing is written to any more.
  typealias Sealed = @Sendable (Result<UInt64, FileError>) -> Void

  /// A record that waits for its turn.
  struct Entry: Sendable {
    let type: RecordType
    let payload: [UInt8]
    let durability: Durability
    let completion: Completion
  }

  private struct Inbox {
    var entries: [Entry] = []
    /// Whoever waits for the segment under way to end.
    var seals: [Sealed] = []
    var isClosing = false
  }

  /// What opening found.
  struct Opening: Sendable {
    let journal: Journal
    let survey: JournalFolder.Survey
  }

  /// Opens the journal of a folder, which is made if need be, repairs its end, and hands over every record.
  ///
  /// - Parameters:
  ///   - maximumSegmentSize: A new segment is begun when the last one has more bytes.
  ///   - onFailure: Told each time that something could not be written; on the journal's thread.
  ///   - onRecovery: Told when something could be written again, likewise.
  static func open(
    _ path: String, files: any StorageFiles, maximumSegmentSize: UInt64 = 1 << 26,
    onFailure: @escaping @Sendable (FileError) -> Void, onRecovery: @escaping @Sendable () -> Void = {},
    replay: (JournalRecord) -> Void
  ) throws(JournalProblem) -> Opening {
    do {
      let folder = JournalFolder(files: files, path: path)
      try files.makeFolder(path)
      let lock = try files.create(path + "/lock")
      guard try files.lock(lock) else {
        files.close(lock)
        throw JournalProblem.inUse(path: path)
      }
      do {
        if let found = try folder.unknownVersion() {
          throw JournalProblem.unknownVersion(path: found.path, version: found.version)
        }
        try folder.removeUnfinished()
        let survey = try folder.read(replay)
        try folder.remove(survey.outdated)
        let committer = try Committer(
          folder, after: survey.last, maximumSegmentSize: maximumSegmentSize, onFailure: onFailure,
          onRecovery: onRecovery)
        return Opening(journal: Journal(committer, lock: lock, files: files), survey: survey)
      } catch {
        files.close(lock)
        throw error
      }
    } catch let error as FileError {
      throw .file(error)
    } catch let problem as JournalProblem {
      throw problem
    } catch {
      // Nothing above throws anything else; the compiler can't know.
      preconditionFailure("unexpected error: \(error)")
    }
  }

  private init(_ committer: Committer, lock: OpenFile, files: any StorageFiles) {
    let inbox = inbox
    let wakeUp = wakeUp
    let hasEnded = hasEnded
    let thread = Thread {
      var committer = committer
      var isClosing = false
      while !isClosing {
        wakeUp.wait()
        let (entries, seals, closes) = inbox.withLock { inbox in
          defer { (inbox.entries, inbox.seals) = ([], []) }
          return (inbox.entries, inbox.seals, inbox.isClosing)
        }
        if !entries.isEmpty { committer.commit(entries) }
        for sealed in seals { sealed(committer.seal()) }
        isClosing = closes
      }
      committer.close()
      files.close(lock)
      hasEnded.signal()
    }
    thread.name = "journal"
    thread.start()
  }

  /// Hands in a record. Returns at once; `completion` is called once, on the journal's thread.
  ///
  /// - Returns: False when the journal was closed, or the payload is too long; then `completion` is not called.
  func append(
    _ type: RecordType, _ payload: [UInt8], _ durability: Durability, completion: @escaping Completion
  ) -> Bool {
    guard payload.count <= RecordFormat.maximumPayload else { return false }
    let entry = Entry(type: type, payload: payload, durability: durability, completion: completion)
    let (isTaken, isFirst) = inbox.withLock { inbox in
      if inbox.isClosing { return (false, false) }
      inbox.entries.append(entry)
      return (true, inbox.entries.count == 1)
    }
    // Those that follow are taken together with the first one.
    if isFirst { wakeUp.signal() }
    return isTaken
  }

  /// Has what follows go into another segment, with room for one number between, so that another writer can put
  /// what is to be kept of those before into one that stands for them. Waits for the journal's thread; not to be
  /// called from a completion.
  ///
  /// - Returns: The last segment before; nil when the journal was closed.
  func seal() throws(FileError) -> UInt64? {
    let (answered, answer) = (DispatchSemaphore(value: 0), Locked<Result<UInt64, FileError>?>(nil))
    let isTaken = inbox.withLock { inbox in
      guard !inbox.isClosing else { return false }
      inbox.seals.append { result in
        answer.withLock { $0 = result }
        answered.signal()
      }
      return true
    }
    guard isTaken else { return nil }
    wakeUp.signal()
    answered.wait()
    return try answer.withLock { $0 }?.get()
  }

  /// Commits what was handed in, closes the files, gives the lock back, and returns when all that is done.
  /// Not to be called from a completion. A second call returns at once.
  func close() {
    let wasOpen = inbox.withLock { inbox in
      defer { inbox.isClosing = true }
      return !inbox.isClosing
    }
    guard wasOpen else { return }
    wakeUp.signal()
    hasEnded.wait()
  }
}
