import Testing

@testable import IntakeBot

@Suite("Records of the journal")
struct RecordFormatTests {
  struct Row: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let checksum: UInt32
    var testDescription: String { name }
  }

  // RFC 3720, appendix B.4, and the check value of the catalogue of CRC algorithms for "123456789".
  @Test(
    "The checksum is that of the standard",
    arguments: [
      Row(name: "nothing", bytes: [], checksum: 0),
      Row(name: "32 zeros", bytes: Array(repeating: 0, count: 32), checksum: 0x8A91_36AA),
      Row(name: "32 ones", bytes: Array(repeating: 0xFF, count: 32), checksum: 0x62A8_AB43),
      Row(name: "ascending", bytes: Array(0..<32), checksum: 0x46DD_794E),
      Row(name: "descending", bytes: Array((0..<32).reversed()), checksum: 0x113F_DB5C),
      Row(name: "123456789", bytes: Array("123456789".utf8), checksum: 0xE306_9283),
    ])
  func checksum(_ row: Row) {
    #expect(CRC32C.checksum(of: row.bytes) == row.checksum)
  }

  @Test("A record lies as it is documented")
  func layout() {
    var bytes: [UInt8] = []
    RecordFormat.append(.lead, Array("ab".utf8), synced: 0x0102, to: &bytes)
    let covered = Array(bytes[4..<12]) + Array(bytes[16...])
    var sum: [UInt8] = []
    sum.append(littleEndian: CRC32C.checksum(of: covered))
    #expect(
      bytes == [
        0xE5, 0x6A, 0x72, 0x6E, 1, 0, 1, 0, 2, 0, 0, 0, sum[0], sum[1], sum[2], sum[3], 2, 1, 0, 0, 0, 0, 0,
        0,
        97, 98,
      ])
  }

  @Test("A record with any one bit changed is not whole")
  func oneBit() {
    var record: [UInt8] = []
    RecordFormat.append(.lead, Array("Robin".utf8), synced: 32, to: &record)
    for bit in 0..<record.count * 8 {
      var changed = record
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      let header = RecordFormat.header(changed.span.extracting(..<RecordFormat.headerSize))
      let isWhole = header.map {
        $0.size == changed.count && RecordFormat.isWhole(changed.span, $0)
      }
      #expect(isWhole != true, "bit \(bit)")
    }
  }

  @Test("A segment's header comes back as it was written, and not when a bit changed")
  func segmentHeader() {
    let header = SegmentHeader(number: 7, trustedEnd: 1_234)
    #expect(header.bytes.count == SegmentHeader.size)
    #expect(SegmentHeader(header.bytes) == header)
    for bit in 0..<SegmentHeader.size * 8 {
      var changed = header.bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(SegmentHeader(changed) == nil, "bit \(bit)")
    }
  }

  @Test("Names of segments sort as they follow")
  func names() {
    #expect(SegmentName.file(12) == "00000012.journal")
    #expect(SegmentName.number("00000012.journal") == 12)
    for other in ["lock", "12.journal", "00000012.journal.new", "+0000012.journal"] {
      #expect(SegmentName.number(other) == nil)
    }
  }
}
