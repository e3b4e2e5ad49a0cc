import Testing

@testable import IntakeBot

@Suite("Reading JSON")
struct JSONReaderTests {
  private func problem(_ bytes: [UInt8]) -> JSONProblem? {
    var reader = JSONReader()
    do {
      try reader.skipValue(in: bytes.span)
      try reader.finish(in: bytes.span)
      return nil
    } catch {
      return error
    }
  }

  private func string(_ json: String) throws -> String {
    var reader = JSONReader()
    return try reader.string(in: Array(json.utf8).span)
  }

  @Test(
    "What is right",
    arguments: [
      "{}", "[]", "\"\"", " {\"a\" : [1, -0, 0.5, 1e9, 1E-2, 12.5e+3], \"b\": {\"a\": null}} \r\t", "true",
      "false",
      "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\"", "{\"é\":1,\"e\\u0301\":2}",
      String(repeating: "[", count: 16) + String(repeating: "]", count: 16),
    ])
  func right(_ json: String) {
    #expect(problem(Array(json.utf8)) == nil)
  }

  struct Row: CustomTestStringConvertible {
    let json: String
    let problem: JSONProblem
    var testDescription: String { json }
    init(_ json: String, _ problem: JSONProblem) { (self.json, self.problem) = (json, problem) }
  }

  @Test(
    "What is wrong, and why",
    arguments: [
      Row("", .unexpectedEnd), Row("{", .unexpectedEnd), Row("[1,", .unexpectedEnd),
      Row("\"a", .unexpectedEnd),
      Row("\"\\", .unexpectedEnd), Row("\"\\u12", .unexpectedEnd), Row("tru", .unexpectedEnd),
      Row("-", .unexpectedEnd), Row("1.", .unexpectedEnd), Row("{} x", .unexpectedByte(at: 3)),
      Row("{,}", .unexpectedByte(at: 1)), Row("{\"a\":1,}", .unexpectedByte(at: 7)),
      Row("[1,]", .unexpectedByte(at: 3)), Row("[1 2]", .unexpectedByte(at: 3)),
      Row("{\"a\" 1}", .unexpectedByte(at: 5)), Row("{a:1}", .unexpectedByte(at: 1)),
      Row("'a'", .unexpectedByte(at: 0)), Row("01", .unexpectedByte(at: 1)),
      Row("+1", .unexpectedByte(at: 0)),
      Row(".5", .unexpectedByte(at: 0)), Row("1.e", .unexpectedByte(at: 2)),
      Row("truE", .unexpectedByte(at: 3)),
      Row("NaN", .unexpectedByte(at: 0)), Row("\"\\x\"", .unexpectedByte(at: 2)),
      Row("\"\\u12g4\"", .unexpectedByte(at: 5)), Row("\"a\u{1}\"", .unexpectedByte(at: 2)),
      Row("\u{FEFF}{}", .unexpectedByte(at: 0)), Row("\"\\uD800\"", .loneSurrogate),
      Row("\"\\uDC00\"", .loneSurrogate), Row("\"\\uD800\\u0061\"", .loneSurrogate),
      Row("{\"a\":1,\"a\":2}", .duplicateMember), Row("[{\"a\":1,\"\\u0061\":2}]", .duplicateMember),
      Row(String(repeating: "[", count: 17), .tooDeep),
    ])
  func wrong(_ row: Row) {
    #expect(problem(Array(row.json.utf8)) == row.problem)
  }

  @Test(
    "A string that is no UTF-8",
    arguments: [[0x22, 0xFF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]] as [[UInt8]])
  func notText(_ bytes: [UInt8]) {
    #expect(problem(bytes) == .notText)
  }

  @Test("Strings come out unescaped")
  func strings() throws {
    #expect(try string("\"caf\\u00e9 \\uD83D\\uDE00 \\\"\\n\"") == "café 😀 \"\n")
    #expect(try string("\"é😀\"") == "é😀")
  }

  @Test("A member that comes twice among very many is seen")
  func many() {
    let members = (0..<2_000).map { "\"m\($0)\":0" }.joined(separator: ",")
    #expect(problem(Array("{\(members)}".utf8)) == nil)
    #expect(problem(Array("{\(members),\"m1500\":0}".utf8)) == .duplicateMember)
    #expect(problem(Array("{\(members),\"m3\":0}".utf8)) == .duplicateMember)
  }

  @Test("No garbage is a trap")
  func garbage() {
    var generator = SplitMix(seed: 11)
    let alphabet = Array("{}[]\",:\\u0dD8aeE+-.19tfn \u{FF}".utf8)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...24, using: &generator)
      _ = problem((0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 })
    }
  }
}
