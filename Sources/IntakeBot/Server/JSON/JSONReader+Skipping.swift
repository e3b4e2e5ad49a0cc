extension JSONReader {
  /// Goes past a value of any kind, which must be right all the same.
  mutating func skipValue(in bytes: Bytes) throws(JSONProblem) {
    switch try kind(in: bytes) {
    case .object: try skipObject(in: bytes)
    case .array: try skipArray(in: bytes)
    case .string: _ = try string(in: bytes)
    case .number: try skipNumber(in: bytes)
    case .literal: try skipLiteral(in: bytes)
    }
  }

  private mutating func skipObject(in bytes: Bytes) throws(JSONProblem) {
    try enterObject(in: bytes)
    var names = MemberNames()
    var isFirst = true
    while let name = try nextMember(in: bytes, isFirst: isFirst) {
      isFirst = false
      guard names.insert(name) else { throw .duplicateMember }
      try skipValue(in: bytes)
    }
  }

  private mutating func skipArray(in bytes: Bytes) throws(JSONProblem) {
    try enter(UInt8(ascii: "["), in: bytes)
    var isFirst = true
    while try nextElement(in: bytes, isFirst: isFirst, end: UInt8(ascii: "]")) {
      isFirst = false
      try skipValue(in: bytes)
    }
  }

  /// `number = [ minus ] int [ frac ] [ exp ]` (RFC 8259, section 6).
  private mutating func skipNumber(in bytes: Bytes) throws(JSONProblem) {
    if position < bytes.count, bytes[position] == UInt8(ascii: "-") { position += 1 }
    if position < bytes.count, bytes[position] == UInt8(ascii: "0") {
      position += 1
    } else {
      try skipDigits(in: bytes)
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      try skipDigits(in: bytes)
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      try skipDigits(in: bytes)
    }
  }

  /// One digit or more.
  private mutating func skipDigits(in bytes: Bytes) throws(JSONProblem) {
    let start = position
    while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
      position += 1
    }
    guard position == start else { return }
    throw position < bytes.count ? .unexpectedByte(at: position) : .unexpectedEnd
  }

  private mutating func skipLiteral(in bytes: Bytes) throws(JSONProblem) {
    switch bytes[position] {
    case UInt8(ascii: "t"): try skip("true", in: bytes)
    case UInt8(ascii: "f"): try skip("false", in: bytes)
    default: try skip("null", in: bytes)
    }
  }

  private mutating func skip(_ word: StaticString, in bytes: Bytes) throws(JSONProblem) {
    for offset in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count else { throw .unexpectedEnd }
      // Within the word: `offset` is below its length, and a static string lives for ever.
      guard bytes[position] == word.utf8Start[offset] else { throw .unexpectedByte(at: position) }
      position += 1
    }
  }
}
