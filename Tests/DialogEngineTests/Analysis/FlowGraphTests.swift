import Testing

@testable import DialogEngine

@Suite("Flow graphs")
struct FlowGraphTests {
  static func graph(_ text: String) throws -> FlowGraph {
    let parsed = Parser.parse(SourceFile(path: "proef.dialog", text: "dialoog proef  Proef\n\n" + text))
    return FlowGraph(try #require(parsed.script).steps)
  }

  @Test("`anders` is reached only when nothing above it was taken")
  func otherwise() throws {
    let graph = try Self.graph(
      "stap begin\n  als a is b\n    zeg  A.\n  als c is d\n    zeg  C.\n  anders\n    zeg  E.\n  klaar\n")
    let otherwise = try #require(
      graph.nodes.indices.first { if case .otherwise = graph.nodes[$0].kind { true } else { false } })
    #expect(graph.predecessors(of: otherwise).count == 1)
    let repeats = graph.nodes.filter { if case .test(_, isRepeat: true) = $0.kind { true } else { false } }
    #expect(repeats.count == 1)
  }

  @Test("each point comes before its followers, rounds apart")
  func order() throws {
    let graph = try Self.graph("stap begin\n  zeg  A.\n  ga naar twee\n\nstap twee\n  zeg  B.\n  klaar\n")
    let order = graph.reversePostorder()
    #expect(order.count == 7)
    for (place, node) in order.enumerated() {
      #expect(graph.predecessors(of: node).allSatisfy { order.firstIndex(of: $0) ?? 99 < place })
    }
  }

  @Test("each round is found once, with the jump that closes it")
  func rounds() throws {
    let graph = try Self.graph(
      """
      stap begin
        als a is b
          ga naar begin
        als a is c
          ga naar begin
        ga naar twee

      stap twee
        ga naar twee
      """)
    let rounds = graph.rounds { _ in false }
    #expect(rounds.map { graph.nodes[$0.closing].step } == [0, 1])
    #expect(graph.rounds { graph.nodes[$0].step == 0 }.count == 1)
  }

  @Test("thousands of points in a row, a round and a ladder are no trouble")
  func long() throws {
    var text = ""
    for number in 0..<3_000 { text += "stap s\(number)\n  ga naar s\((number + 1) % 3_000)\n\n" }
    let graph = try Self.graph(text)
    #expect(graph.rounds { _ in false }.map(\.nodes.count) == [6_000])
    #expect(graph.reversePostorder().count == 6_000)
  }

  @Test("a question with more options than are told apart is only known or unknown")
  func manyValues() {
    let subject = FlowSubject(.own("x"), values: (0..<100).map { "o\($0)" })
    #expect(subject.width == 3)
    #expect(subject.bit(of: "o1") == nil)
    #expect(subject.values(in: subject.known) == nil)
  }
}
