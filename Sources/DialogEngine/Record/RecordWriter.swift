/// Writes values one behind the other. Nothing says where one ends: whoever reads must ask for the same, in the
/// same order.
struct RecordWriter {
  /// What was written, behind what stood there before.
  var bytes: [UInt8]

  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  mutating func flag(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// A number from 0 up, in as few bytes as it needs: seven bits a byte, least significant first, the top bit set
  /// on all but the last (LEB128; DWARF 5, section 7.6).
  mutating func count(_ count: Int) {
    var rest = UInt(max(0, count))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A number of `width` bytes, least significant first.
  mutating func number(_ number: UInt64, width: Int) {
    var rest = number
    for _ in 0..<width {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  mutating func text(_ text: String) {
    count(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func name(_ name: some StableName) { text(name.rawValue) }

  mutating func optional<Value: Recordable>(_ value: Value?) {
    flag(value != nil)
    if let value { value.write(to: &self) }
  }

  mutating func list<Value: Recordable>(_ values: [Value]) {
    count(values.count)
    for value in values { value.write(to: &self) }
  }

  /// What `write` writes, with its length in front: whoever reads can pass over it.
  mutating func sized(_ write: (inout RecordWriter) -> Void) {
    // Two bytes hold lengths up to 16,383; as good as nothing is longer, so moving bytes is rare.
    let start = bytes.count
    bytes.append(0)
    bytes.append(0)
    write(&self)
    let length = bytes.count - start - 2
    if length < 1 << 14 {
      bytes[start] = UInt8(truncatingIfNeeded: length) | 0x80
      bytes[start + 1] = UInt8(truncatingIfNeeded: length >> 7)
    } else {
      var front = RecordWriter(bytes: [])
      front.count(length)
      bytes.replaceSubrange(start..<start + 2, with: front.bytes)
    }
  }
}

/// What a conversation is made of, as it is written and read.
protocol Recordable {
  func write(to record: inout RecordWriter)
  init(from record: inout RecordReader) throws(UnreadableConversation)
}
