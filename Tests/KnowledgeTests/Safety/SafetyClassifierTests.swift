import Testing

@testable import Knowledge

@Suite("Danger in wordings that no pattern names")
struct SafetyClassifierTests {
  private static let recognizer = SafetyRecognizer(
    patterns: [],
    examples: [
      SafetyExample(kind: .crisis, line: "ik wil niet meer leven"),
      SafetyExample(kind: .crisis, line: "het leven heeft geen zin meer"),
      SafetyExample(kind: .danger, line: "mijn collega ligt bewusteloos op de grond"),
      SafetyExample(kind: .violence, line: "mijn man slaat mij"),
      SafetyExample(kind: nil, line: "ik wil niet meer werken"),
      SafetyExample(kind: nil, line: "een leven lang leren"),
    ], ordinary: ["wat is bbl", "ik ben monteur", "mijn man is monteur"])

  @Test(
    "A line like an example tells of the same, also misspelled",
    arguments: [
      ("ik wil nie mer leefe", SafetyKind.crisis), ("hij ligt bewustloos", .danger),
      ("me man slaad me", .violence),
    ])
  func sees(_ line: String, _ kind: SafetyKind) {
    let match = Self.recognizer.match(line)
    #expect(match?.kind == kind)
    #expect(match?.pattern == nil)
  }

  @Test(
    "A line like a harmless one raises no alarm", arguments: ["een leven lang werken", "wat is monteur", ""])
  func passesOver(_ line: String) {
    #expect(Self.recognizer.match(line) == nil)
  }

  @Test("A bad line of the file is told with its code, and the others are read")
  func reading() {
    let reading = SafetyExample.read(
      "# zo\ncrisis\tnl\nkrisis\tnl\tdood\ngeen\txx\thitte\ngeen\tnl\theet hier\n")
    #expect(reading.problems.map(\.code) == ["K202", "K211", "K212"])
    #expect(reading.problems.map(\.line) == [2, 3, 4])
    #expect(reading.content == [SafetyExample(kind: nil, line: "heet hier")])
  }

  @Test("The shipped file can be read")
  func shipped() throws {
    let reading = SafetyExample.read(try ContentFolder.text("lexicon/veiligheid-voorbeelden.tsv"))
    #expect(reading.problems == [])
    #expect(reading.content.count > 500)
  }
}
