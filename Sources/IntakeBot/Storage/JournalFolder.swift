/// Reads the segments of a journal's folder. Needs no lock, and may read while another process writes.
struct JournalFolder {
  let files: any StorageFiles
  /// The folder.
  let path: String

  /// What was found besides records.
  struct Survey: Hashable, Sendable {
    /// Records read.
    var records = 0
    /// Places that had been on disk and can't be read, in order.
    var damages: [JournalDamage] = []
    /// Segments that one further on stands for: they don't count, and may be removed.
    var outdated: [UInt64] = []
    /// Bytes of an unfinished write at the end.
    var tornBytes: UInt64 = 0
    /// The last segment; nil when there is none.
    var last: Segment?
  }

  /// A segment and how far it goes.
  struct Segment: Hashable, Sendable {
    let number: UInt64
    /// Whether its header could be read.
    let isUsable: Bool
    /// The end of its last whole record.
    var end: UInt64
    /// How many of its bytes were on disk for sure, by its own records.
    var synced: UInt64
    /// Its length as a file.
    var size: UInt64
  }

  /// The path of a segment.
  func path(of number: UInt64) -> String { "\(path)/\(SegmentName.file(number))" }

  /// The numbers of the segments, ascending; none when the folder is not there.
  func segments() throws(FileError) -> [UInt64] {
    do {
      return try files.names(in: path).compactMap(SegmentName.number).sorted()
    } catch {
      if error.isMissing { return [] }
      throw error
    }
  }

  /// Hands over every record, in the order in which they were written, but for the journal's own.
  ///
  /// - Parameter last: The last segment to read; nil for all.
  func read(
    upTo last: UInt64? = nil, _ take: (JournalRecord) throws(FileError) -> Void
  ) throws(FileError) -> Survey {
    var survey = Survey()
    let all = try segments().filter { $0 <= last ?? .max }
    let numbers = Array(all[try firstThatCounts(of: all)...])
    survey.outdated = all.filter { $0 < numbers.first ?? 0 }
    for (index, number) in numbers.enumerated() {
      let next = index + 1 < numbers.count ? numbers[index + 1] : nil
      // A segment seals the one right before it; with a number left out between them it says nothing of it.
      let trustedEnd = next == number + 1 ? try header(of: number + 1)?.trustedEnd : nil
      try read(number, sealedAt: trustedEnd, isLast: next == nil, into: &survey, take)
    }
    return survey
  }

  /// The index of the last segment that stands for all before it; 0 when none does.
  private func firstThatCounts(of numbers: [UInt64]) throws(FileError) -> Int {
    for (index, number) in numbers.enumerated().reversed() {
      let place = JournalPosition(segment: number, offset: UInt64(SegmentHeader.size))
      if try record(at: place)?.type == .snapshot { return index }
    }
    return 0
  }

  /// Removes segments that another one stands for.
  func remove(_ segments: [UInt64]) throws(FileError) {
    for number in segments { try files.remove(path(of: number)) }
  }

  /// Removes what a writer or a snapshot that was cut short left behind: it has no name yet, and nobody was told of it.
  func removeUnfinished() throws(FileError) {
    for name in try files.names(in: path) where name.hasSuffix(".journal.new") {
      try files.remove("\(path)/\(name)")
    }
  }

  /// The first segment of a form that this program doesn't know; nil when there is none.
  func unknownVersion() throws(FileError) -> (path: String, version: UInt32)? {
    for number in try segments() {
      let file = try files.open(path(of: number), .reading)
      defer { files.close(file) }
      if let version = SegmentHeader.unknownVersion(try files.read(file, at: 0, count: SegmentHeader.size)) {
        return (path(of: number), version)
      }
    }
    return nil
  }

  /// The record at a place; nil when there is no whole one.
  func record(at position: JournalPosition) throws(FileError) -> JournalRecord? {
    let file = try files.open(path(of: position.segment), .reading)
    defer { files.close(file) }
    var scanner = SegmentScanner(
      files, file, number: position.segment, limit: try files.size(of: file), isSealed: false,
      from: position.offset, windowSize: 4_096)
    guard case .record(let record) = try scanner.next(), record.position == position else { return nil }
    return record
  }

  private func header(of number: UInt64) throws(FileError) -> SegmentHeader? {
    let file = try files.open(path(of: number), .reading)
    defer { files.close(file) }
    let header = SegmentHeader(try files.read(file, at: 0, count: SegmentHeader.size))
    return header?.number == number ? header : nil
  }

  private func read(
    _ number: UInt64, sealedAt trustedEnd: UInt64?, isLast: Bool, into survey: inout Survey,
    _ take: (JournalRecord) throws(FileError) -> Void
  ) throws(FileError) {
    let isUsable = try header(of: number) != nil
    let file = try files.open(path(of: number), .reading)
    defer { files.close(file) }
    let size = try files.size(of: file)
    let headerEnd = UInt64(SegmentHeader.size)
    if !isUsable { survey.damages.append(JournalDamage(segment: number, range: 0..<min(size, headerEnd))) }
    let limit = min(size, trustedEnd ?? size)
    var scanner = SegmentScanner(files, file, number: number, limit: limit, isSealed: trustedEnd != nil)
    while let finding = try scanner.next() {
      switch finding {
      case .record(let record) where record.type == .mark || record.type == .snapshot: break
      case .record(let record):
        survey.records += 1
        try take(record)
      case .damage(let range): survey.damages.append(JournalDamage(segment: number, range: range))
      }
    }
    if let trustedEnd, trustedEnd > size {
      survey.damages.append(JournalDamage(segment: number, range: size..<trustedEnd))
    }
    survey.tornBytes += scanner.tornBytes
    if isLast {
      survey.last = Segment(
        number: number, isUsable: isUsable, end: scanner.end, synced: scanner.synced, size: size)
    }
  }
}

/// A place in the journal that had been on disk and can't be read any more.
public struct JournalDamage: Hashable, Sendable {
  /// The number of the segment's file.
  public let segment: UInt64
  /// Bytes from the beginning of that file.
  public let range: Range<UInt64>
}

extension JournalDamage: CustomStringConvertible {
  /// For an operator: `00000001.journal, bytes 32 to 611`.
  public var description: String {
    "\(SegmentName.file(segment)), bytes \(range.lowerBound) to \(range.upperBound - min(1, range.upperBound))"
  }
}
