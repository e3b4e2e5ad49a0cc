import Testing

@testable import IntakeBot

@Suite("A table of what was asked lately")
struct RecentTableTests {
  @Test("What was asked for lately stays, what was not makes room, and it never holds more than it may")
  func bound() {
    var table = RecentTable<Int, String>(capacity: 4)
    table.insert("kept", for: 0)
    for number in 1...100 {
      #expect(table.value(for: 0) == "kept")
      table.insert("passing", for: number)
      #expect(table.count <= 4)
    }
    #expect(table.value(for: 1) == nil)
    #expect(table.hits == HitCount(asked: 101, found: 100))
  }
}
