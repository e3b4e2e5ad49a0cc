internal import Foundation
internal import Synchronization

/// Keeps conversations over a restart and the end of the process, however it ends.
///
/// Event loops hand in what a pass came to with one write; it is handed to the kernel, not brought to disk. A thread
/// of its own makes the journal smaller: it lets the loops go on in a new segment, and writes what still counts of
/// the earlier ones into one that stands for them.
public final class ConversationJournal: Sendable {
  let folder: JournalFolder
  let state: Locked<State>
  let now: @Sendable () -> Moment
  let report: @Sendable (ConversationEvent) -> Void
  /// How long a conversation is kept after its last line, in milliseconds.
  let keeps: Int64
  private let lock: OpenFile
  /// One compaction at a time.
  let compacting = DispatchQueue(label: "compacting")
  private let generationNumber = Atomic<UInt32>(1)
  let wakeUp = DispatchSemaphore(value: 0)
  private let hasEnded: DispatchSemaphore?

  struct State: Sendable {
    var writer: SegmentWriter
    /// How often a write failed.
    var refusals = DiskRefusals()
    /// Whether something was forgotten that may still lie in earlier segments.
    var mustForget = false
    var isClosing = false
    /// Bytes in segments that are not written any more.
    var sealedSize: UInt64 = 0
    /// Bytes that the last compaction left.
    var compactedSize: UInt64 = 0
    var lastCompaction: Moment
    var restored: [KeptConversation] = []
  }

  /// Opens the conversations of a data folder, which must be there, and makes them smaller now and then.
  ///
  /// - Parameters:
  ///   - hours: How long a conversation is kept after its last line.
  ///   - compacts: Whether it is made smaller as time goes; otherwise only `compact` does.
  ///   - report: Told what an operator should know, on any thread.
  public convenience init(
    opening path: String, hours: Int = 24, compacts: Bool = true,
    report: @escaping @Sendable (ConversationEvent) -> Void
  ) throws(JournalProblem) {
    try self.init(
      opening: path, files: SystemFiles(), hours: hours, compacts: compacts, now: { Moment.now() },
      report: report
    )
  }

  init(
    opening path: String, files: any StorageFiles, hours: Int = 24, compacts: Bool,
    now: @escaping @Sendable () -> Moment, report: @escaping @Sendable (ConversationEvent) -> Void
  ) throws(JournalProblem) {
    let path = path + "/conversations"
    folder = JournalFolder(files: files, path: path)
    (self.now, self.report) = (now, report)
    keeps = Int64(hours) * 3_600_000
    lock = try Self.locked(folder)
    do {
      state = Locked(try Self.opened(folder, keeps: keeps, now(), report))
    } catch {
      files.close(lock)
      throw error
    }
    hasEnded = compacts ? DispatchSemaphore(value: 0) : nil
    if compacts { startCompacting() }
  }

  private static func locked(_ folder: JournalFolder) throws(JournalProblem) -> OpenFile {
    do {
      try folder.files.makeFolder(folder.path)
      let lock = try folder.files.create(folder.path + "/lock")
      if try folder.files.lock(lock) { return lock }
      folder.files.close(lock)
    } catch {
      throw .file(error)
    }
    throw .inUse(path: folder.path)
  }

  private static func opened(
    _ folder: JournalFolder, keeps: Int64, _ now: Moment, _ report: (ConversationEvent) -> Void
  ) throws(JournalProblem) -> State {
    do {
      if let found = try folder.unknownVersion() {
        throw JournalProblem.unknownVersion(path: found.path, version: found.version)
      }
      var history = ConversationHistory()
      let survey = try folder.read { history.take($0) }
      try folder.remove(survey.outdated)
      let number = (try folder.segments().last ?? 0) + 1
      let writer = try SegmentWriter(
        making: number, trustedEnd: survey.last?.end ?? 0, in: folder, makesRoom: false)
      var state = State(writer: writer, lastCompaction: now)
      state.restored = history.conversations.values.filter {
        $0.moment.milliseconds + keeps > now.milliseconds
      }
      // Those that are over lie there still.
      state.mustForget = survey.records > 0
      report(.opened(conversations: state.restored.count, unreadable: history.unreadable))
      return state
    } catch let error as FileError {
      throw .file(error)
    } catch let problem as JournalProblem {
      throw problem
    } catch {
      // Nothing above throws anything else; the compiler can't know.
      preconditionFailure("unexpected error: \(error)")
    }
  }

  /// The conversations of an earlier run, once.
  func takeRestored() -> [KeptConversation] {
    state.withLock { state in
      defer { state.restored = [] }
      return state.restored
    }
  }

  /// Another number than before when something could not be kept: then what was written in an earlier generation
  /// can't be built upon.
  var generation: UInt32 { generationNumber.load(ordering: .relaxed) }

  /// Hands entries to the kernel. Never blocks but for the write itself. When it fails, the conversations go on, and
  /// their next entries must be whole.
  func write(_ entries: [UInt8]) {
    var record: [UInt8] = []
    record.reserveCapacity(RecordFormat.headerSize + entries.count)
    RecordFormat.append(.conversations, entries, synced: UInt64(SegmentHeader.size), to: &record)
    let event = state.withLock { $0.write(record, in: folder, now) }
    guard let event else { return }
    if case .keptAgain = event {} else { generationNumber.wrappingAdd(1, ordering: .relaxed) }
    report(event)
  }

  /// How often the disk refused to keep turns.
  public var refusals: DiskRefusals { state.withLock { $0.refusals } }

  /// Something was forgotten: what lies in earlier segments must go soon.
  func noteForgotten() { state.withLock { $0.mustForget = true } }

  /// Closes the files and gives the lock back. A second call does nothing.
  public func close() {
    let wasOpen = state.withLock { state in
      defer { state.isClosing = true }
      return !state.isClosing
    }
    guard wasOpen else { return }
    if let hasEnded {
      wakeUp.signal()
      hasEnded.wait()
    }
    state.withLock { $0.writer.close() }
    folder.files.close(lock)
  }

  private func startCompacting() {
    // The thread keeps the journal alive until `close`.
    let thread = Thread {
      while !self.state.withLock({ $0.isClosing }) {
        if self.isCompactionDue() { self.compact() }
        _ = self.wakeUp.wait(timeout: .now() + .seconds(60))
      }
      self.hasEnded?.signal()
    }
    thread.name = "conversations"
    thread.start()
  }
}

extension ConversationJournal.State {
  /// Writes a record. Returns what is to be told: a first failure, or the first success after one.
  fileprivate mutating func write(
    _ record: [UInt8], in folder: JournalFolder, _ now: () -> Moment
  ) -> ConversationEvent? {
    let isFailing = refusals.since != nil
    do {
      if writer.isBroken { try begin(writer.number + 1, in: folder) }
      try writer.write(record)
      refusals.end()
      return isFailing ? .keptAgain : nil
    } catch {
      refusals.add(at: now())
      return isFailing ? nil : .notKept(error)
    }
  }

  /// Goes on in another segment.
  mutating func begin(_ number: UInt64, in folder: JournalFolder) throws(FileError) {
    let next = try SegmentWriter(making: number, trustedEnd: writer.end, in: folder, makesRoom: false)
    writer.close()
    sealedSize += writer.end
    writer = next
  }
}
