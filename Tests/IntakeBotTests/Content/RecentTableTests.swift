import Testing

@testable import IntakeBot

@Suite("A table of fixed size")
struct RecentTableTests {
  @Test("What was put in is found, and both are counted")
  func found() {
    var table = RecentTable<String>(capacity: 4)
    table.insert("hallo", for: LineFingerprint(low: 1, high: 9))
    #expect(table.value(for: LineFingerprint(low: 1, high: 9)) == "hallo")
    #expect(table.value(for: LineFingerprint(low: 2, high: 9)) == nil)
    #expect(table.hits == HitCount(asked: 2, found: 1))
  }

  @Test(
    "Another fingerprint at the same place finds nothing there, and takes the place over when it is put in")
  func samePlace() {
    let (first, second) = (LineFingerprint(low: 1, high: 9), LineFingerprint(low: 5, high: 9))
    var table = RecentTable<String>(capacity: 4)
    table.insert("eerste", for: first)
    #expect(table.value(for: second) == nil)
    #expect(table.value(for: LineFingerprint(low: 1, high: 8)) == nil)
    table.insert("tweede", for: second)
    #expect(table.value(for: first) == nil)
    #expect(table.value(for: second) == "tweede")
  }

  @Test("It never holds more than it has places for")
  func bounded() {
    var table = RecentTable<Int>(capacity: 4)
    for number in 0..<100 { table.insert(number, for: LineFingerprint(low: UInt64(number), high: 0)) }
    #expect(table.count == 4)
    #expect(table.value(for: LineFingerprint(low: 99, high: 0)) == 99)
  }
}
