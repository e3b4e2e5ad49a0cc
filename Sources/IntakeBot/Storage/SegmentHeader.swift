/// How a segment of the journal begins. All numbers are stored least significant byte first.
///
/// ```
/// offset size
///      0    8  "intakejn"
///      8    4  version of this format: 1
///     12    4  CRC-32C of bytes 0-11 and 16-31
///     16    8  number of the segment, from 1
///     24    8  trusted end: how many bytes of the segment before count; what lies beyond is passed over. 0 in
///              the first one
/// ```
struct SegmentHeader: Hashable {
  /// From 1.
  let number: UInt64
  /// How many bytes of the segment before count.
  let trustedEnd: UInt64

  /// Bytes.
  static let size = 32
  private static let magic = Array("intakejn".utf8)
  private static let version: UInt32 = 1

  init(number: UInt64, trustedEnd: UInt64) {
    self.number = number
    self.trustedEnd = trustedEnd
  }

  /// Reads a header; nil when it is not whole.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes[...])
    guard let magic = reader.take(8), magic.elementsEqual(Self.magic), reader.number() == Self.version,
      reader.number(UInt32.self) != nil, let number = reader.number(UInt64.self),
      let trustedEnd = reader.number(UInt64.self)
    else { return nil }
    self.init(number: number, trustedEnd: trustedEnd)
    guard self.bytes.elementsEqual(bytes.prefix(Self.size)) else { return nil }
  }

  /// The version of a header that another form of the journal has; nil for our own, and for what is no header.
  static func unknownVersion(_ bytes: [UInt8]) -> UInt32? {
    var reader = ByteReader(bytes[...])
    guard let magic = reader.take(8), magic.elementsEqual(Self.magic), let found = reader.number(UInt32.self),
      found != version
    else { return nil }
    return found
  }

  /// As it is stored.
  var bytes: [UInt8] {
    var tail: [UInt8] = []
    tail.append(littleEndian: number)
    tail.append(littleEndian: trustedEnd)
    var front = Self.magic
    front.append(littleEndian: Self.version)
    var result = front
    result.append(littleEndian: CRC32C.checksum(of: front + tail))
    return result + tail
  }
}

/// The names of segments: `00000001.journal`, so that they sort as they follow.
enum SegmentName {
  /// The file of a segment, within the journal's folder.
  static func file(_ number: UInt64) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 8 - digits.count)) + digits + ending
  }

  /// The number of a file; nil when it is no segment.
  static func number(_ file: String) -> UInt64? {
    guard file.hasSuffix(ending), let number = UInt64(file.dropLast(ending.count)), self.file(number) == file
    else { return nil }
    return number
  }

  private static let ending = ".journal"
}
