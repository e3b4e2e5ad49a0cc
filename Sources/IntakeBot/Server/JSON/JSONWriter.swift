/// Appends JSON (RFC 8259) to bytes, member by member, in the order of the calls.
public struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Begins with nothing written.
  public init() { bytes.reserveCapacity(512) }

  /// What is written, as text.
  public static func text(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Writes an object.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array.
  public mutating func array<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
    open(UInt8(ascii: "["))
    for element in elements { write(&self, element) }
    close(UInt8(ascii: "]"))
  }

  /// Writes the name of a member, which needs no escapes; its value comes next.
  public mutating func name(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    // A static string lives for ever.
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string. With `joinsLines` its line breaks become spaces.
  public mutating func string(_ text: String, joinsLines: Bool = false) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    if bytes[start...].contains(where: Self.needsEscape) { escape(from: start, joinsLines: joinsLines) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes a string, or `null`.
  public mutating func string(orNull text: String?) {
    if let text { return string(text) }
    separate()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  /// Ends a line of JSON Lines.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Gives all that was written since the last time.
  public mutating func takeText() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a whole number.
  mutating func number(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
    needsComma = true
  }

  /// Writes a share from 0 to 1, with three decimals at most.
  public mutating func share(_ value: Double) {
    separate()
    let thousandths = Int((min(max(value, 0), 1) * 1_000).rounded())
    if thousandths.isMultiple(of: 1_000) {
      bytes.append(contentsOf: String(thousandths / 1_000).utf8)
    } else {
      var digits = Array(String(1_000 + thousandths).utf8.dropFirst())
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
      bytes.append(contentsOf: "0.".utf8)
      bytes.append(contentsOf: digits)
    }
    needsComma = true
  }

  private mutating func open(_ byte: UInt8) {
    separate()
    bytes.append(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(from start: Int, joinsLines: Bool) {
    let raw = Array(bytes[start...])
    bytes.removeSubrange(start...)
    for byte in raw {
      switch byte {
      case 0x0A where joinsLines, 0x0D where joinsLines: bytes.append(UInt8(ascii: " "))
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      case _ where Self.needsEscape(byte):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      default: bytes.append(byte)
      }
    }
  }
}
