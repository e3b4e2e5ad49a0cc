import IntakeBot
import Testing

@Suite("The nearest word")
struct NearestWordTests {
  struct Row: CustomTestStringConvertible {
    let typed: String
    let nearest: String?
    var testDescription: String { typed }
  }

  @Test(
    "One slip in three letters, three at most",
    arguments: [
      Row(typed: "chta", nearest: "chat"), Row(typed: "CHECK", nearest: "check"),
      Row(typed: "chekc", nearest: "check"), Row(typed: "tset", nearest: "test"),
      Row(typed: "serve", nearest: nil), Row(typed: "", nearest: nil),
    ])
  func nearest(_ row: Row) {
    #expect(NearestWord.nearest(to: row.typed, among: ["chat", "ask", "check", "test"]) == row.nearest)
  }

  @Test("Of equals the first one is meant")
  func ties() {
    #expect(NearestWord.nearest(to: "bat", among: ["cat", "hat"]) == "cat")
  }
}
