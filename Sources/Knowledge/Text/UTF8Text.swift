/// Bytes of a file as text.
enum UTF8Text {
  /// The bytes are no UTF-8; the line, from 1, where they stop being so.
  struct Failure: Error {
    let line: Int
  }

  /// The text of bytes, less a byte order mark.
  static func decode(_ bytes: [UInt8]) -> Result<String, Failure> {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let text = String(validating: bytes.dropFirst(mark), as: UTF8.self) { return .success(text) }
    return .failure(Failure(line: 1 + validPrefix(of: bytes).count { $0 == UInt8(ascii: "\n") }))
  }

  /// The bytes before the first that is no UTF-8.
  private static func validPrefix(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var length = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { length += UTF8.width(scalar) }
    return bytes[..<min(length, bytes.count)]
  }
}
