/// Writes at the end of one segment, and knows how far it can be trusted.
///
/// When `fdatasync` fails, Linux may mark the pages as clean although they never reached the disk, and a second
/// call then succeeds without having written anything (known as the fsync gate: the PostgreSQL developers' list,
/// March 2018; Rebello and others, Can Applications Recover from fsync Failures?, USENIX ATC 2020). So it is
/// never called again on the same file to find out: `isBroken` says that a new segment must be begun, whose
/// header tells how much of this one counts. What was not acknowledged is cut off at once, as the process may end
/// before there is one.
struct SegmentWriter {
  private let files: any StorageFiles
  private let file: OpenFile
  /// The number of the segment.
  let number: UInt64
  /// Where the next record goes.
  private(set) var end: UInt64
  /// How many bytes are on disk for sure.
  private(set) var synced: UInt64
  /// How far the file has been filled with zeros.
  private var allocated: UInt64
  /// Whether room is made beforehand.
  private let makesRoom: Bool
  /// Whether nothing may be written here any more.
  private(set) var isBroken = false

  /// Room is made in steps of this many bytes. On ext4 a commit into room that was made before needs no change
  /// of the file's length, which saves a third of its time.
  static let step: UInt64 = 1 << 20

  /// Makes a segment, on disk with its name when this returns.
  ///
  /// - Parameter makesRoom: Whether room is made beforehand, which pays only where commits are brought to disk.
  init(
    making number: UInt64, trustedEnd: UInt64, in folder: JournalFolder, makesRoom: Bool = true
  ) throws(FileError) {
    files = folder.files
    self.makesRoom = makesRoom
    self.number = number
    let path = folder.path(of: number)
    // Under another name until it is whole: a segment without a header is damage, not a crash.
    file = try files.create(path + ".new")
    end = UInt64(SegmentHeader.size)
    synced = end
    allocated = end
    do {
      try files.write(SegmentHeader(number: number, trustedEnd: trustedEnd).bytes, to: file, at: 0)
      try files.synchronize(file)
      try files.rename(path + ".new", to: path)
      try files.synchronizeFolder(folder.path)
    } catch {
      files.close(file)
      throw error
    }
  }

  /// Goes on behind the last whole record of a segment.
  ///
  /// What a process wrote and did not bring to disk before it ended may be in the kernel's memory alone, and
  /// even be marked as clean there. So everything after the last sure place is written once more.
  init(continuing segment: JournalFolder.Segment, in folder: JournalFolder) throws(FileError) {
    files = folder.files
    makesRoom = true
    number = segment.number
    file = try files.open(folder.path(of: segment.number), .writing)
    end = segment.end
    synced = segment.end
    allocated = segment.end
    do {
      try files.truncate(file, to: segment.end)
      let unsure = try files.read(file, at: segment.synced, count: Int(segment.end - segment.synced))
      try files.write(unsure, to: file, at: segment.synced)
      try files.synchronize(file)
    } catch {
      files.close(file)
      throw error
    }
  }

  /// Writes whole records at the end. When it throws, none of them is part of the segment.
  mutating func write(_ records: [UInt8]) throws(FileError) {
    let newEnd = end + UInt64(records.count)
    do {
      if makesRoom, newEnd > allocated {
        try writeMakingRoom(records, upTo: newEnd)
      } else {
        try files.write(records, to: file, at: end)
      }
      end = newEnd
    } catch {
      takeBack(after: error)
      throw error
    }
  }

  private mutating func writeMakingRoom(_ records: [UInt8], upTo newEnd: UInt64) throws(FileError) {
    let room = (newEnd / Self.step + 1) * Self.step
    do {
      let zeros = [UInt8](repeating: 0, count: Int(room - newEnd))
      try files.write(records + zeros, to: file, at: end)
      allocated = room
    } catch  where error.isOutOfSpace {
      // No space for the room; perhaps for the records alone.
      try files.write(records, to: file, at: end)
      allocated = newEnd
    }
  }

  /// Removes what a failed write left behind. A full disk is no fault of the file; any other error is.
  private mutating func takeBack(after error: FileError) {
    isBroken = !error.isOutOfSpace
    if cutBack(to: end) { allocated = end } else { isBroken = true }
  }

  /// Takes off what follows a place, so that no later opening finds it; false when that can't be done. Then at least
  /// the record there is made unreadable, and those behind it count as one torn tail.
  private func cutBack(to place: UInt64) -> Bool {
    do {
      try files.truncate(file, to: place)
      return true
    } catch {
      try? files.write([UInt8](repeating: 0, count: RecordFormat.headerSize), to: file, at: place)
      return false
    }
  }

  /// Brings all records to disk. When it throws, those after `synced` are not part of the segment.
  mutating func synchronize() throws(FileError) {
    do {
      try files.synchronize(file)
      synced = end
    } catch {
      isBroken = true
      _ = cutBack(to: synced)
      throw error
    }
  }

  /// Cuts off the zeros, or what can't be trusted, as well as it goes, and closes the file.
  func close() {
    // What is not cut off is told apart by the next segment's header, or by zeros.
    try? files.truncate(file, to: isBroken ? synced : end)
    files.close(file)
  }
}
