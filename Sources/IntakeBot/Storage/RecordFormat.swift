/// How a record lies in a segment of the journal. All numbers are stored least significant byte first.
///
/// ```
/// offset size
///      0    4  marker: E5 6A 72 6E. E5 before 6A is no UTF-8, so no text within a record looks like one
///      4    1  version of this format: 1
///      5    1  reserved: 0
///      6    2  type: what the payload is; `RecordType`
///      8    4  length of the payload, at most 1,048,576
///     12    4  CRC-32C of bytes 4-11, bytes 16-23 and the payload
///     16    8  synced: how many bytes of this segment were on disk, for sure, when the record was written
///     24       payload
/// ```
/// A record follows the one before without a gap. After the last one come zeros (room made beforehand, so that
/// a commit need not change the length of the file) or the end of the file.
///
/// `synced` tells a torn tail from damage. Where a record can't be read, and one further on says that this place
/// had been on disk, bytes were damaged that had been acknowledged. When none does, they were being written when
/// the machine or the process stopped; nobody was told that they were kept, and opening cuts them off. Writing
/// rewrites the disk sector in which the last record ended; as other databases do, this rests on a disk that
/// writes a sector whole or not at all.
enum RecordFormat {
  /// The version that is written.
  static let version: UInt8 = 1
  /// The first bytes of each record.
  static let marker: [UInt8] = [0xE5, 0x6A, 0x72, 0x6E]
  /// Bytes before the payload.
  static let headerSize = 24
  /// The longest payload, in bytes.
  static let maximumPayload = 1 << 20

  /// Appends a record. The payload is at most `maximumPayload` long.
  static func append(_ type: RecordType, _ payload: [UInt8], synced: UInt64, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes += marker
    bytes.append(version)
    bytes.append(0)
    bytes.append(littleEndian: type.rawValue)
    bytes.append(littleEndian: UInt32(payload.count))
    bytes.append(littleEndian: UInt32(0))
    bytes.append(littleEndian: synced)
    bytes += payload
    let sum = checksum(bytes.span.extracting(start..<bytes.count))
    for index in 0..<4 { bytes[start + 12 + index] = UInt8(truncatingIfNeeded: sum >> (8 * UInt32(index))) }
  }

  /// The checksum of a whole record.
  private static func checksum(_ record: Span<UInt8>) -> UInt32 {
    var crc = CRC32C()
    crc.take(record.extracting(4..<12))
    crc.take(record.extracting(16..<record.count))
    return crc.value
  }

  /// Reads the fields before the payload; nil when they can't be those of a record.
  ///
  /// - Parameter bytes: `headerSize` of them.
  static func header(_ bytes: Span<UInt8>) -> RecordHeader? {
    guard bytes.count == headerSize, number(bytes, at: 0, size: 4) == markerNumber, bytes[4] == version,
      bytes[5] == 0
    else { return nil }
    let length = number(bytes, at: 8, size: 4)
    guard length <= maximumPayload else { return nil }
    return RecordHeader(
      type: RecordType(rawValue: UInt16(number(bytes, at: 6, size: 2))), length: Int(length),
      checksum: UInt32(number(bytes, at: 12, size: 4)), synced: number(bytes, at: 16, size: 8))
  }

  /// `marker`, as a number.
  private static let markerNumber: UInt64 = 0x6E72_6AE5

  private static func number(_ bytes: Span<UInt8>, at place: Int, size: Int) -> UInt64 {
    var number: UInt64 = 0
    for index in 0..<size { number |= UInt64(bytes[place + index]) << (8 * UInt64(index)) }
    return number
  }

  /// Whether a whole record is as it was written.
  static func isWhole(_ record: Span<UInt8>, _ header: RecordHeader) -> Bool {
    checksum(record) == header.checksum
  }
}

/// What stands before a payload.
struct RecordHeader: Hashable {
  let type: RecordType
  let length: Int
  let checksum: UInt32
  let synced: UInt64

  /// The bytes of header and payload.
  var size: Int { RecordFormat.headerSize + length }
}

/// What a payload is. Numbers are given once and never again; a reader passes over those that it doesn't know.
struct RecordType: RawRepresentable, Hashable, Sendable {
  let rawValue: UInt16

  /// The journal's own: everything before it was on disk when it was written. Without a payload.
  static let mark = RecordType(rawValue: 0)
  /// A lead: `Lead`.
  static let lead = RecordType(rawValue: 1)
  /// A lead was delivered: `LeadDelivered`.
  static let leadDelivered = RecordType(rawValue: 2)
  /// Something else became of a lead: `LeadChange`.
  static let leadChanged = RecordType(rawValue: 16)
  /// What stays of leads that are gone: `LeadTally`.
  static let leadTally = RecordType(rawValue: 17)
  /// The journal's own, first in a segment: the segment stands for all before it. Without a payload.
  static let snapshot = RecordType(rawValue: 32)
  /// What conversations came to: `ConversationEntry`, one behind the other.
  static let conversations = RecordType(rawValue: 33)
}

/// Where a record begins.
struct JournalPosition: Hashable, Sendable, Comparable {
  /// The number of the segment.
  let segment: UInt64
  /// Bytes from its beginning.
  let offset: UInt64

  static func < (left: JournalPosition, right: JournalPosition) -> Bool {
    (left.segment, left.offset) < (right.segment, right.offset)
  }
}

/// A record as it was read.
struct JournalRecord: Hashable, Sendable {
  let type: RecordType
  let payload: [UInt8]
  let position: JournalPosition
}
