import Testing

@testable import DialogEngine

@Suite("Values by word")
struct WordMapTests {
  @Test("Every word of a thousand keeps its own value, and others have none")
  func manyWords() {
    var map = WordMap<Int>()
    for number in 0..<1_000 { map["woord\(number)"] = number }
    for number in 0..<1_000 { #expect(map["woord\(number)"] == number) }
    #expect(map["woord1000"] == nil)
    #expect(map[""] == nil)
    #expect(map.keys.count == 1_000)
  }

  @Test("A value given again replaces the one before")
  func replaces() {
    var map = WordMap(["ja": 1, "één": 2])
    map["ja"] = 3
    #expect(map["ja"] == 3)
    #expect(map["één"] == 2)
    #expect(map.keys.count == 2)
  }

  @Test("A set has its words and no others")
  func set() {
    let set = WordSet(["nee", "niet"])
    #expect(set.contains("nee"))
    #expect(!set.contains("ja"))
  }
}
