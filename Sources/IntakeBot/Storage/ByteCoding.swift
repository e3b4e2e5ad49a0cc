extension [UInt8] {
  /// Appends a number, least significant byte first.
  mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
    var rest = number
    for _ in 0..<Number.bitWidth / 8 {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Appends a length in as few bytes as it needs: seven bits a byte, least significant first, the top bit set
  /// on all but the last (LEB128; DWARF 5, section 7.6).
  mutating func append(length: Int) {
    var rest = UInt(length)
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}

/// Reads numbers and texts out of bytes, from front to back. Nil means that there is not enough left, or not
/// what should stand there.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Whether everything was read.
  var isAtEnd: Bool { position == bytes.endIndex }

  /// A number, least significant byte first.
  mutating func number<Number: FixedWidthInteger>(_: Number.Type = Number.self) -> Number? {
    guard let part = take(Number.bitWidth / 8) else { return nil }
    var number: Number = 0
    for byte in part.reversed() { number = number << 8 | Number(truncatingIfNeeded: byte) }
    return number
  }

  /// A length, at most 2^42.
  mutating func length() -> Int? {
    var length = 0
    for shift in stride(from: 0, to: 42, by: 7) {
      guard let byte = take(1)?.first else { return nil }
      length |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return length }
    }
    return nil
  }

  /// All bytes that are left.
  mutating func rest() -> ArraySlice<UInt8> {
    defer { position = bytes.endIndex }
    return bytes[position...]
  }

  /// The next bytes.
  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, bytes.endIndex - position >= count else { return nil }
    defer { position += count }
    return bytes[position..<position + count]
  }
}
