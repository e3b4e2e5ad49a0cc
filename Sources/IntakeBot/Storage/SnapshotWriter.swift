/// Writes a segment that stands for all before it. It counts once `finish` has given it its name; whatever stops it
/// before leaves the journal as it was.
struct SnapshotWriter {
  private let folder: JournalFolder
  private let number: UInt64
  private let file: OpenFile
  private var buffer: [UInt8]
  private var end: UInt64 = 0

  /// How much is gathered before it is written.
  private static let bufferSize = 1 << 18

  /// Begins a segment.
  init(number: UInt64, in folder: JournalFolder) throws(FileError) {
    self.folder = folder
    self.number = number
    file = try folder.files.create(folder.path(of: number) + ".new")
    buffer = SegmentHeader(number: number, trustedEnd: 0).bytes
    RecordFormat.append(.snapshot, [], synced: UInt64(SegmentHeader.size), to: &buffer)
  }

  /// Appends a record; returns where it begins.
  mutating func append(_ type: RecordType, _ payload: [UInt8]) throws(FileError) -> JournalPosition {
    let position = JournalPosition(segment: number, offset: end + UInt64(buffer.count))
    // All before it is on disk once the segment has its name: should a place go bad, what follows still counts.
    RecordFormat.append(type, payload, synced: position.offset, to: &buffer)
    if buffer.count >= Self.bufferSize { try flush() }
    return position
  }

  private mutating func flush() throws(FileError) {
    try folder.files.write(buffer, to: file, at: end)
    end += UInt64(buffer.count)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Brings it to disk and gives it its name. Returns its size.
  mutating func finish() throws(FileError) -> UInt64 {
    try flush()
    try folder.files.synchronize(file)
    let path = folder.path(of: number)
    try folder.files.rename(path + ".new", to: path)
    try folder.files.synchronizeFolder(folder.path)
    folder.files.close(file)
    return end
  }

  /// Gives up.
  func abandon() {
    folder.files.close(file)
    // Should it stay, it is no segment: the next snapshot of that number writes over it.
    try? folder.files.remove(folder.path(of: number) + ".new")
  }
}
