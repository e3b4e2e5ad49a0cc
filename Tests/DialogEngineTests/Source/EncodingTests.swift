import Testing

@testable import DialogEngine

/// Bytes, and where they cease to be UTF-8.
struct EncodingRow: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]
  let offset: Int?

  init(_ name: String, _ bytes: [UInt8], _ offset: Int?) {
    testDescription = name
    self.bytes = bytes
    self.offset = offset
  }
}

@Suite("UTF-8")
struct EncodingTests {
  @Test("the first byte that is no UTF-8 is found", arguments: rows)
  func firstInvalidOffset(_ row: EncodingRow) {
    #expect(SourceFile(path: "proef.dialog", bytes: row.bytes).firstInvalidOffset == row.offset)
  }

  static let rows = [
    EncodingRow("ASCII", Array("stap".utf8), nil),
    EncodingRow("two, three and four bytes", Array("é€👍".utf8), nil),
    EncodingRow(
      "the edges of each length", Array("\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{10FFFF}".utf8), nil),
    EncodingRow("Latin-1", [0x61, 0xE9, 0x62], 1),
    EncodingRow("a continuation without a beginning", [0x61, 0x80], 1),
    EncodingRow("cut off in the middle", [0x61, 0xE2, 0x82], 1),
    EncodingRow("a wrong last byte", [0xF0, 0x9F, 0x91, 0x20], 0),
    EncodingRow("a wrong third byte of three", [0xE2, 0x82, 0x20], 0),
    EncodingRow("too long a form", [0xC0, 0xAF], 0),
    EncodingRow("too long a form of three", [0xE0, 0x80, 0xAF], 0),
    EncodingRow("half a surrogate pair", [0xED, 0xA0, 0x80], 0),
    EncodingRow("beyond the last scalar", [0xF4, 0x90, 0x80, 0x80], 0),
    EncodingRow("a byte that never occurs", [0xFF], 0),
  ]

  @Test("a file that is no UTF-8 is read no further")
  func diagnostic() {
    let file = SourceFile(path: "proef.dialog", bytes: Array("dialoog proef  Caf".utf8) + [0xE9, 0x0A])
    let (script, diagnostics) = Parser.parse(file)
    #expect(script == nil)
    #expect(
      DiagnosticRenderer().render(diagnostics) == """
        proef.dialog:1:19: fout[D001]: Dit teken kan ik niet lezen. Bewaar het bestand opnieuw als UTF-8. \
        Tot die tijd lees ik het niet.
        1 | dialoog proef  Caf\u{FFFD}
          |                   ^
        """)
  }
}
