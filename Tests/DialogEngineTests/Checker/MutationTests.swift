import Testing

@testable import DialogEngine

/// Pseudo-random numbers that are the same in each run (SplitMix64; Steele, Lea and Flood, 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Random damage")
struct MutationTests {
  @Test("five hundred damaged scripts are told of, in words, within their files, and the same each time")
  func mutations() throws {
    var generator = SeededGenerator(seed: 20_261_121)
    for number in 0..<500 {
      let original = ExampleScripts.all[number % ExampleScripts.all.count]
      var bytes = Array(original.text.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &generator) { Self.damage(&bytes, &generator) }
      let file = SourceFile(path: "\(original.name).dialog", bytes: bytes)
      var checking = Checking.examples
      checking.reservedWord = { $0 == "Stop" ? "stop" : nil }
      let context = CheckContext(
        scripts: [ParsedScript(file)], tables: checking.tables, topics: checking.topics)
      for diagnostic in Checker.check(context) {
        let report = Report(diagnostic)
        #expect(!report.message.isEmpty)
        #expect(diagnostic.range.start >= 0 && diagnostic.range.start <= diagnostic.range.end)
        #expect(diagnostic.range.end <= diagnostic.file.bytes.count)
      }
      if number.isMultiple(of: 25) {
        let twice = (0..<2).map { _ in DiagnosticRenderer().render(Checker.check(context)) }
        #expect(twice[0] == twice[1])
      }
    }
  }

  /// Leaves out, doubles, swaps or changes a stretch of bytes or lines.
  static func damage(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    guard bytes.count > 10 else { return }
    let start = Int.random(in: 0..<bytes.count - 8, using: &generator)
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: bytes.remove(at: start)
    case 1: bytes.insert(Array(" \t{}.:,#=>\n".utf8).randomElement(using: &generator) ?? 0, at: start)
    case 2: bytes.removeSubrange(start..<start + Int.random(in: 1...8, using: &generator))
    case 3: bytes.replaceSubrange(start..<start, with: Array("é👍 of en is ".utf8))
    case 4: bytes[start] = UInt8.random(in: 0x20...0x7E, using: &generator)
    case 5: bytes.removeLast(Int.random(in: 1...bytes.count / 4, using: &generator))
    default:
      var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
      let one = Int.random(in: 0..<lines.count, using: &generator)
      let other = Int.random(in: 0..<lines.count, using: &generator)
      lines.swapAt(one, other)
      bytes = Array(lines.joined(separator: [10]))
    }
  }
}
