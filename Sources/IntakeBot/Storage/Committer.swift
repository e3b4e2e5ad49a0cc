/// The journal's thread's own: brings entries into segments, many at once.
struct Committer: Sendable {
  private let folder: JournalFolder
  private let maximumSegmentSize: UInt64
  private let onFailure: @Sendable (FileError) -> Void
  private let onRecovery: @Sendable () -> Void
  /// Whether the last commit failed.
  private var isFailing = false
  private var writer: SegmentWriter

  /// Goes on with a segment, or begins the first one. A segment whose header is damaged is left as it is.
  init(
    _ folder: JournalFolder, after last: JournalFolder.Segment?, maximumSegmentSize: UInt64,
    onFailure: @escaping @Sendable (FileError) -> Void, onRecovery: @escaping @Sendable () -> Void
  ) throws(FileError) {
    self.folder = folder
    self.maximumSegmentSize = maximumSegmentSize
    self.onFailure = onFailure
    self.onRecovery = onRecovery
    if let last, last.isUsable {
      writer = try SegmentWriter(continuing: last, in: folder)
    } else {
      writer = try SegmentWriter(
        making: (last?.number ?? 0) + 1, trustedEnd: last?.end ?? 0, in: folder)
    }
  }

  /// Commits entries together and calls back for each, in order.
  mutating func commit(_ entries: [Journal.Entry]) {
    do {
      let positions = try write(entries)
      if isFailing { onRecovery() }
      isFailing = false
      for (entry, position) in zip(entries, positions) { entry.completion(position) }
    } catch {
      isFailing = true
      onFailure(error)
      for entry in entries { entry.completion(nil) }
    }
  }

  private mutating func write(_ entries: [Journal.Entry]) throws(FileError) -> [JournalPosition] {
    if writer.isBroken || writer.end > maximumSegmentSize { try beginSegment() }
    var positions: [JournalPosition] = []
    positions.reserveCapacity(entries.count)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.reduce(0) { $0 + RecordFormat.headerSize + $1.payload.count })
    for entry in entries {
      positions.append(
        JournalPosition(segment: writer.number, offset: writer.end + UInt64(bytes.count)))
      RecordFormat.append(entry.type, entry.payload, synced: writer.synced, to: &bytes)
    }
    try writer.write(bytes)
    if entries.contains(where: { $0.durability == .synced }) { try writer.synchronize() }
    return positions
  }

  /// Begins a segment whose header says how much of the one before counts.
  private mutating func beginSegment() throws(FileError) {
    if !writer.isBroken { try writer.synchronize() }
    let next = try SegmentWriter(making: writer.number + 1, trustedEnd: writer.synced, in: folder)
    writer.close()
    writer = next
  }

  /// Ends the segment under way, all of it on disk, and goes on three numbers further: the next one is for what
  /// stands for all until here, and right behind that would be its seal. See `JournalFolder.read`.
  mutating func seal() -> Result<UInt64, FileError> {
    do throws(FileError) {
      if writer.isBroken { try beginSegment() } else { try writer.synchronize() }
      let last = writer.number
      let next = try SegmentWriter(making: last + 3, trustedEnd: writer.synced, in: folder)
      writer.close()
      writer = next
      return .success(last)
    } catch {
      return .failure(error)
    }
  }

  /// Brings the rest to disk, notes that it is there, and closes the segment.
  mutating func close() {
    if !writer.isBroken {
      do {
        try writer.synchronize()
        var mark: [UInt8] = []
        RecordFormat.append(.mark, [], synced: writer.synced, to: &mark)
        try writer.write(mark)
        try writer.synchronize()
      } catch {
        onFailure(error)
      }
    }
    writer.close()
  }
}
