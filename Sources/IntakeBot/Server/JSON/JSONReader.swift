/// Reads JSON (RFC 8259) from the front to the back, without building anything but the strings asked for.
///
/// It holds a place in the bytes, not the bytes themselves: every call gets them again.
struct JSONReader {
  /// How many objects and arrays may lie within each other.
  static let deepest = 16

  /// Where reading goes on, in bytes from the front.
  var position = 0
  private(set) var depth = 0

  typealias Bytes = Span<UInt8>

  /// What kind of value comes next.
  enum Kind: Hashable, Sendable {
    case object, array, string, number, literal
  }

  /// Looks at what comes next, past white space.
  mutating func kind(in bytes: Bytes) throws(JSONProblem) -> Kind {
    skipWhiteSpace(in: bytes)
    guard position < bytes.count else { throw .unexpectedEnd }
    switch bytes[position] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): return .literal
    default: throw .unexpectedByte(at: position)
    }
  }

  /// Goes into an object; then call `nextMember` until it gives nil.
  mutating func enterObject(in bytes: Bytes) throws(JSONProblem) {
    try enter(UInt8(ascii: "{"), in: bytes)
  }

  /// The name of the next member, past its colon; nil at the end of the object, which is then left.
  mutating func nextMember(in bytes: Bytes, isFirst: Bool) throws(JSONProblem) -> String? {
    guard try nextElement(in: bytes, isFirst: isFirst, end: UInt8(ascii: "}")) else { return nil }
    let name = try string(in: bytes)
    try take(UInt8(ascii: ":"), in: bytes)
    return name
  }

  /// Nothing but white space may follow.
  mutating func finish(in bytes: Bytes) throws(JSONProblem) {
    skipWhiteSpace(in: bytes)
    if position < bytes.count { throw .unexpectedByte(at: position) }
  }

  mutating func enter(_ opening: UInt8, in bytes: Bytes) throws(JSONProblem) {
    try take(opening, in: bytes)
    depth += 1
    if depth > Self.deepest { throw .tooDeep }
  }

  /// Whether an element comes next, past its comma; not when the object or array ends here.
  mutating func nextElement(in bytes: Bytes, isFirst: Bool, end: UInt8) throws(JSONProblem) -> Bool {
    skipWhiteSpace(in: bytes)
    guard position < bytes.count else { throw .unexpectedEnd }
    if bytes[position] == end {
      position += 1
      depth -= 1
      return false
    }
    if !isFirst { try take(UInt8(ascii: ","), in: bytes) }
    return true
  }

  /// One byte that must come next, past white space.
  mutating func take(_ byte: UInt8, in bytes: Bytes) throws(JSONProblem) {
    skipWhiteSpace(in: bytes)
    guard position < bytes.count else { throw .unexpectedEnd }
    guard bytes[position] == byte else { throw .unexpectedByte(at: position) }
    position += 1
  }

  mutating func skipWhiteSpace(in bytes: Bytes) {
    while position < bytes.count, Self.isWhiteSpace(bytes[position]) { position += 1 }
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
