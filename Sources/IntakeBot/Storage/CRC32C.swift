/// The checksum of the journal: CRC-32C (Castagnoli, polynomial 0x1EDC6F41, reflected 0x82F63B78), as iSCSI
/// defines it (RFC 3720, section 12.1 and appendix B.4).
///
/// It finds every burst of damage of up to 32 bits, and other damage but for one case in 2^32. Computed with
/// eight tables, eight bytes a step ("slicing-by-8": Kounavis and Berry, A Systematic Approach to Building
/// High Performance Software-based CRC Generators, 2005).
struct CRC32C {
  private var register: UInt32 = 0xFFFF_FFFF

  /// The checksum of everything taken so far.
  var value: UInt32 { ~register }

  /// Takes more bytes.
  mutating func take(_ bytes: Span<UInt8>) {
    let tables = Self.tables.span
    var crc = register
    var index = 0
    while index + 8 <= bytes.count {
      let low =
        crc ^ UInt32(bytes[index]) ^ UInt32(bytes[index + 1]) << 8 ^ UInt32(bytes[index + 2]) << 16
        ^ UInt32(bytes[index + 3]) << 24
      crc =
        tables[0x700 + Int(low & 0xFF)] ^ tables[0x600 + Int(low >> 8 & 0xFF)]
        ^ tables[0x500 + Int(low >> 16 & 0xFF)] ^ tables[0x400 + Int(low >> 24)]
        ^ tables[0x300 + Int(bytes[index + 4])] ^ tables[0x200 + Int(bytes[index + 5])]
        ^ tables[0x100 + Int(bytes[index + 6])] ^ tables[Int(bytes[index + 7])]
      index += 8
    }
    while index < bytes.count {
      crc = tables[Int((crc ^ UInt32(bytes[index])) & 0xFF)] ^ crc >> 8
      index += 1
    }
    register = crc
  }

  /// The checksum of some bytes.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    var crc = CRC32C()
    crc.take(bytes.span)
    return crc.value
  }

  /// Eight tables of 256 numbers, one after the other; the n-th looks n bytes ahead.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var crc = UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82F6_3B78 : crc >> 1 }
      tables[byte] = crc
    }
    for index in 256..<tables.count {
      let before = tables[index - 256]
      tables[index] = tables[Int(before & 0xFF)] ^ before >> 8
    }
    return tables
  }()
}
