/// Why the bytes of a conversation can't be read.
public enum UnreadableConversation: Error, Hashable, Sendable {
  /// They were written by a program with another form of conversations.
  case unknownVersion(UInt8)
  /// They end too early, or go on too long.
  case cut
  /// They say what no conversation can say.
  case meaningless
}

/// Reads values one behind the other, as `RecordWriter` wrote them.
struct RecordReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  private var left: Int { bytes.endIndex - position }

  /// Makes sure that everything was read.
  func end() throws(UnreadableConversation) {
    if left != 0 { throw .cut }
  }

  mutating func byte() throws(UnreadableConversation) -> UInt8 {
    guard left > 0 else { throw .cut }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func flag() throws(UnreadableConversation) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw .meaningless
    }
  }

  /// A number up to 2^28, which is more than anything is counted to.
  mutating func count() throws(UnreadableConversation) -> Int {
    var count = 0
    for shift in stride(from: 0, to: 28, by: 7) {
      let byte = try byte()
      count |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return count }
    }
    throw .meaningless
  }

  /// A number within bounds.
  mutating func count(upTo most: Int) throws(UnreadableConversation) -> Int {
    let count = try count()
    guard count <= most else { throw .meaningless }
    return count
  }

  mutating func number(width: Int) throws(UnreadableConversation) -> UInt64 {
    var number: UInt64 = 0
    for byte in try take(width).reversed() { number = number << 8 | UInt64(byte) }
    return number
  }

  mutating func text() throws(UnreadableConversation) -> String {
    String(decoding: try sized(), as: UTF8.self)
  }

  mutating func name<Name: StableName>() throws(UnreadableConversation) -> Name {
    Name(rawValue: try text())
  }

  mutating func optional<Value: Recordable>() throws(UnreadableConversation) -> Value? {
    try flag() ? try Value(from: &self) : nil
  }

  mutating func list<Value: Recordable>() throws(UnreadableConversation) -> [Value] {
    let count = try count()
    // Each takes a byte at least: bytes that promise more don't make us reserve it.
    guard count <= left else { throw .cut }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try Value(from: &self)) }
    return values
  }

  /// The bytes of which the length stands in front.
  mutating func sized() throws(UnreadableConversation) -> ArraySlice<UInt8> { try take(try count()) }

  /// All bytes that are left.
  mutating func rest() -> ArraySlice<UInt8> {
    defer { position = bytes.endIndex }
    return bytes[position...]
  }

  private mutating func take(_ count: Int) throws(UnreadableConversation) -> ArraySlice<UInt8> {
    guard left >= count else { throw .cut }
    defer { position += count }
    return bytes[position..<position + count]
  }
}
