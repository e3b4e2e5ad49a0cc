import Testing

@testable import intake_cli

@Suite("JSON")
struct JSONTests {
  @Test("What must be escaped is, and the rest stays")
  func strings() {
    #expect(JSON.string("é 👍 \"a\\b\"\n\t\r\u{1}\u{1F}") == #""é 👍 \"a\\b\"\n\t\r\u0001\u001f""#)
    #expect(JSON.string(nil) == "null")
  }

  struct Share: CustomTestStringConvertible {
    let value: Double
    let json: String
    var testDescription: String { json }
  }

  @Test(
    "A share has three decimals at most",
    arguments: [
      Share(value: 0, json: "0"), Share(value: 1, json: "1"), Share(value: 0.5, json: "0.5"),
      Share(value: 0.0704, json: "0.07"), Share(value: 0.9996, json: "1"), Share(value: 0.001, json: "0.001"),
      Share(value: 1.2, json: "1"), Share(value: -1, json: "0"),
    ])
  func shares(_ share: Share) {
    #expect(JSON.share(share.value) == share.json)
  }
}
