import Testing

@testable import IntakeBot

@Suite("Writing JSON")
struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("Members and elements are parted by commas, and nothing else is")
  func structure() {
    let json = written { json in
      json.object { json in
        json.name("a")
        json.array([1, 2]) { $0.number($1) }
        json.name("b")
        json.object { _ in }
        json.name("c")
        json.bool(true)
      }
    }
    #expect(json == "{\"a\":[1,2],\"b\":{},\"c\":true}")
  }

  @Test("What must be escaped is, and what needs not isn't")
  func strings() {
    #expect(written { $0.string("é \"\\\n\r\t\u{1}\u{1F}/") } == "\"é \\\"\\\\\\n\\r\\t\\u0001\\u001f/\"")
    #expect(written { $0.string("een\r\ntwee", joinsLines: true) } == "\"een  twee\"")
  }

  @Test(
    "Shares have three decimals at most",
    arguments: [(0, "0"), (0.5, "0.5"), (0.0625, "0.063"), (0.9996, "1"), (1, "1"), (7, "1"), (-1, "0")]
      as [(Double, String)])
  func shares(_ value: Double, _ json: String) {
    #expect(written { $0.share(value) } == json)
  }
}
