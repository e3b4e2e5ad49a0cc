/// Reads the records of one segment, from front to back, through a window of bounded size.
struct SegmentScanner {
  private let files: any StorageFiles
  private let file: OpenFile
  private let number: UInt64
  /// Where what counts ends: the end of the file, or less.
  private let limit: UInt64
  /// Whether everything before `limit` was on disk, as the next segment says.
  private let isSealed: Bool
  private var offset = UInt64(SegmentHeader.size)
  private var window: [UInt8] = []
  private var windowStart: UInt64 = 0

  /// The end of the last whole record.
  private(set) var end = UInt64(SegmentHeader.size)
  /// How many bytes the records read so far say were on disk.
  private(set) var synced = UInt64(SegmentHeader.size)
  /// Bytes after the last whole record that are neither zeros nor, as far as can be told, ever acknowledged.
  private(set) var tornBytes: UInt64 = 0

  private let windowSize: Int

  /// Begins behind the header, or at a record.
  init(
    _ files: any StorageFiles, _ file: OpenFile, number: UInt64, limit: UInt64, isSealed: Bool,
    from offset: UInt64 = UInt64(SegmentHeader.size), windowSize: Int = 1 << 18
  ) {
    self.windowSize = windowSize
    self.files = files
    self.file = file
    self.number = number
    self.limit = limit
    self.isSealed = isSealed
    self.offset = offset
    end = offset
  }

  /// What is found in a segment.
  enum Finding: Equatable {
    case record(JournalRecord)
    /// Bytes that had been on disk and can't be read.
    case damage(Range<UInt64>)
  }

  /// The next finding; nil at the end.
  mutating func next() throws(FileError) -> Finding? {
    guard offset < limit else { return nil }
    if let (header, record) = try whole(at: offset) {
      offset += UInt64(header.size)
      end = offset
      synced = max(synced, header.synced)
      return .record(record)
    }
    return try resume()
  }

  /// Finds out what an unreadable place is: damage, a torn tail, or the end.
  private mutating func resume() throws(FileError) -> Finding? {
    let bad = offset
    var ahead = self
    let following = try ahead.nextMarked(after: bad)
    var wasOnDisk = isSealed
    var candidate = following
    while !wasOnDisk, let (place, header) = candidate {
      wasOnDisk = header.synced > bad
      if !wasOnDisk { candidate = try ahead.nextMarked(after: place) }
    }
    guard wasOnDisk else {
      tornBytes = try ahead.bytesUpToLastNonZero(from: bad)
      offset = limit
      return nil
    }
    offset = following?.0 ?? limit
    end = offset
    return .damage(bad..<offset)
  }

  /// The first whole record that begins after a place.
  private mutating func nextMarked(after place: UInt64) throws(FileError) -> (UInt64, RecordHeader)? {
    var position = place + 1
    while position < limit {
      guard try fill(position, 1) else { return nil }
      let index = Int(position - windowStart)
      guard let found = window[index...].firstIndex(of: RecordFormat.marker[0]) else {
        position = windowStart + UInt64(window.count)
        continue
      }
      position = windowStart + UInt64(found)
      if let (header, _) = try whole(at: position) { return (position, header) }
      position += 1
    }
    return nil
  }

  /// The record at a place; nil when there is none, or not a whole one.
  private mutating func whole(at place: UInt64) throws(FileError) -> (RecordHeader, JournalRecord)? {
    guard try fill(place, RecordFormat.headerSize) else { return nil }
    var start = Int(place - windowStart)
    guard let header = RecordFormat.header(window.span.extracting(start..<start + RecordFormat.headerSize)),
      try fill(place, header.size)
    else { return nil }
    start = Int(place - windowStart)
    let record = window.span.extracting(start..<start + header.size)
    guard RecordFormat.isWhole(record, header) else { return nil }
    let payload = Array(window[start + RecordFormat.headerSize..<start + header.size])
    let position = JournalPosition(segment: number, offset: place)
    return (header, JournalRecord(type: header.type, payload: payload, position: position))
  }

  /// Makes the window hold some bytes; false when there are not as many.
  private mutating func fill(_ place: UInt64, _ count: Int) throws(FileError) -> Bool {
    guard place + UInt64(count) <= limit else { return false }
    if place >= windowStart, place + UInt64(count) <= windowStart + UInt64(window.count) { return true }
    let wanted = min(UInt64(max(count, windowSize)), limit - place)
    window = try files.read(file, at: place, count: Int(wanted))
    windowStart = place
    return window.count >= count
  }

  /// How many bytes there are from a place up to the last one that is not zero.
  private mutating func bytesUpToLastNonZero(from place: UInt64) throws(FileError) -> UInt64 {
    var position = place
    var last = place
    while position < limit, try fill(position, 1) {
      let index = Int(position - windowStart)
      if let found = window[index...].lastIndex(where: { $0 != 0 }) {
        last = windowStart + UInt64(found) + 1
      }
      position = windowStart + UInt64(window.count)
    }
    return last - place
  }
}
