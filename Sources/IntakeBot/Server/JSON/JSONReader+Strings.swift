extension JSONReader {
  /// A string, unescaped.
  mutating func string(in bytes: Bytes) throws(JSONProblem) -> String {
    try take(UInt8(ascii: "\""), in: bytes)
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return try Self.text(bytes.extracting(start..<position - 1))
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(in: bytes, from: start) }
      guard byte >= 0x20 else { throw .unexpectedByte(at: position) }
      position += 1
    }
    throw .unexpectedEnd
  }

  /// The same for a string with an escape at `position`.
  private mutating func escapedString(in bytes: Bytes, from start: Int) throws(JSONProblem) -> String {
    var unescaped: [UInt8] = []
    for index in start..<position { unescaped.append(bytes[index]) }
    while position < bytes.count {
      let byte = bytes[position]
      guard byte >= 0x20 else { throw .unexpectedByte(at: position) }
      position += 1
      if byte == UInt8(ascii: "\"") { return try Self.text(unescaped.span) }
      if byte == UInt8(ascii: "\\") {
        try appendEscaped(to: &unescaped, in: bytes)
      } else {
        unescaped.append(byte)
      }
    }
    throw .unexpectedEnd
  }

  private mutating func appendEscaped(to text: inout [UInt8], in bytes: Bytes) throws(JSONProblem) {
    guard position < bytes.count else { throw .unexpectedEnd }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: String(try escapedScalar(in: bytes)).utf8)
    default: throw .unexpectedByte(at: position - 1)
    }
  }

  /// What stands behind `\u`, with its other half when it is one of a pair.
  private mutating func escapedScalar(in bytes: Bytes) throws(JSONProblem) -> Unicode.Scalar {
    let first = try codeUnit(in: bytes)
    guard UTF16.isSurrogate(first) else {
      guard let scalar = Unicode.Scalar(first) else { throw .loneSurrogate }
      return scalar
    }
    guard UTF16.isLeadSurrogate(first), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { throw .loneSurrogate }
    position += 2
    let second = try codeUnit(in: bytes)
    guard UTF16.isTrailSurrogate(second) else { throw .loneSurrogate }
    let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    guard let scalar = Unicode.Scalar(value) else { throw .loneSurrogate }
    return scalar
  }

  private mutating func codeUnit(in bytes: Bytes) throws(JSONProblem) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard position < bytes.count else { throw .unexpectedEnd }
      guard let digit = Self.hexadecimal(bytes[position]) else { throw .unexpectedByte(at: position) }
      unit = unit << 4 | digit
      position += 1
    }
    return unit
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private static func text(_ bytes: Bytes) throws(JSONProblem) -> String {
    guard let valid = try? UTF8Span(validating: bytes) else { throw .notText }
    return String(copying: valid)
  }
}
