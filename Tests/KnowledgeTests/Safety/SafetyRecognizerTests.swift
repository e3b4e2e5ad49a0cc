import Testing

@testable import Knowledge

@Suite("Safety comes before anything else")
struct SafetyRecognizerTests {
  private static let shipped = ShippedKnowledge.safety

  @Test(
    "A line of despair, danger or violence is recognised in its language",
    arguments: SafetyRows.crisis + SafetyRows.danger + SafetyRows.violence)
  func recognises(_ row: SafetyRow) {
    let match = Self.shipped.match(row.line)
    #expect(match?.kind == row.kind)
    #expect(match?.language == row.language)
  }

  @Test(
    "Further wordings are recognised, whatever the language",
    arguments: SafetyRows.furtherCrisis + SafetyRows.furtherDanger + SafetyRows.furtherViolence)
  func recognisesKind(_ row: SafetyRow) {
    #expect(Self.shipped.match(row.line)?.kind == row.kind)
  }

  @Test(
    "A line that only sounds grave raises no alarm",
    arguments: SafetyRows.harmless + SafetyRows.furtherHarmless)
  func passesOver(_ row: SafetyRow) {
    #expect(Self.shipped.match(row.line) == nil)
  }

  @Test(
    "A plain answer is no danger, whatever small words stand beside it",
    arguments: SafetyRows.plainAnswers)
  func plainAnswer(_ line: String) {
    #expect(Self.shipped.match(line) == nil)
  }

  @Test("Every line of the shipped patterns can be read")
  func shippedFile() throws {
    let reading = SafetyPattern.read(try ContentFolder.text("lexicon/veiligheid.tsv"))
    #expect(reading.problems.map { "\($0.line): \($0.dutch)" } == [])
    #expect(reading.content.count > 300)
  }

  @Test("Crisis wins over danger, danger over violence, wherever they stand")
  func precedence() {
    let match = Self.shipped.match("mijn man slaat mij, het huis staat in brand en ik wil dood")
    #expect(match?.kind == .crisis)
    #expect(Self.shipped.match("mijn man slaat mij en het huis staat in brand")?.kind == .danger)
  }

  @Test("A star takes up to three words, no more")
  func gap() {
    let recognizer = recognizer("crisis\tnl\taap * noot")
    #expect(recognizer.match("aap noot") != nil)
    #expect(recognizer.match("aap een twee drie noot") != nil)
    #expect(recognizer.match("aap een twee drie vier noot") == nil)
  }

  @Test("A word that must not occur silences the pattern anywhere in the line")
  func excluded() {
    let recognizer = recognizer("crisis\tnl\taap !mies")
    #expect(recognizer.match("de aap") != nil)
    #expect(recognizer.match("mies en de aap") == nil)
  }

  @Test("A word with a dash must not stand at its place, and may stand anywhere else")
  func absent() {
    let recognizer = recognizer("crisis\tnl\taap -noot * mies")
    #expect(recognizer.match("aap mies") != nil)
    #expect(recognizer.match("noot aap wim mies noot") != nil)
    #expect(recognizer.match("aap noot mies") == nil)
  }

  @Test("A dash at the end looks at what follows, if anything does")
  func absentAtEnd() {
    let recognizer = recognizer("crisis\tnl\taap -noot")
    #expect(recognizer.match("een aap") != nil)
    #expect(recognizer.match("een aap noot") == nil)
  }

  @Test("Only a word with a tilde forgives misspelling")
  func forgiving() {
    let recognizer = recognizer("danger\tnl\tbewusteloos~\nviolence\tnl\tgeslagen")
    #expect(recognizer.match("bewustelos")?.kind == .danger)
    #expect(recognizer.match("geslaagen") == nil)
  }

  @Test("A word with & stands on either side, at most eight words away")
  func nearby() {
    let recognizer = recognizer("crisis\tnl\taap &noot")
    #expect(recognizer.match("noot een twee aap") != nil)
    #expect(recognizer.match("aap een twee noot") != nil)
    #expect(recognizer.match("aap 1 2 3 4 5 6 7 noot") != nil)
    #expect(recognizer.match("aap 1 2 3 4 5 6 7 8 noot") == nil)
    #expect(recognizer.match("aap") == nil)
  }

  @Test("A name stands for its words, in the patterns below it")
  func concept() {
    let text = "begrip\tnl\tfruit appel~/peer\ncrisis\tnl\tgeen {fruit}/noot\n"
    #expect(recognizer(text).match("geen appul")?.kind == .crisis)
    #expect(recognizer(text).match("geen peer")?.kind == .crisis)
    #expect(recognizer(text).match("geen noot")?.kind == .crisis)
    #expect(recognizer(text).match("geen fruit") == nil)
  }

  @Test("Without patterns nothing is recognised")
  func empty() {
    #expect(SafetyRecognizer(patterns: []).match("ik wil dood") == nil)
  }

  @Test(
    "A long line is answered in bounded time",
    arguments: [
      String(repeating: "😀", count: 1_024), String(repeating: "ik wil niet ", count: 340),
      String(repeating: "bewusteloz ", count: 370), String(repeating: "x", count: 4_096), "",
    ])
  func bounded(_ line: String) {
    _ = Self.shipped.match(line)
  }

  private func recognizer(_ text: String) -> SafetyRecognizer {
    SafetyRecognizer(patterns: SafetyPattern.read(text).content)
  }
}

@Suite("Safety patterns as text")
struct SafetyPatternReadingTests {
  struct BadRow: CustomTestStringConvertible, Sendable {
    let line: String
    let code: String
    let column: Int
    var testDescription: String { "\(code) \(line)" }
  }

  @Test(
    "A line that cannot be read is told with its code and place",
    arguments: [
      BadRow(line: "crisis\tnl", code: "K202", column: 1),
      BadRow(line: "krisis\tnl\tdood", code: "K211", column: 1),
      BadRow(line: "crisis\tfr\tmort", code: "K212", column: 8),
      BadRow(line: "crisis\tnl\t!dood", code: "K213", column: 11),
      BadRow(line: "crisis\tnl\t* dood", code: "K214", column: 11),
      BadRow(line: "crisis\tnl\tdood *", code: "K214", column: 11),
      BadRow(line: "crisis\tnl\t-dood", code: "K213", column: 11),
      BadRow(line: "crisis\tnl\twil * -dood", code: "K214", column: 11),
      BadRow(line: "crisis\tnl\ta//b", code: "K215", column: 11),
      BadRow(line: "crisis\tnl\t{niemand}", code: "K215", column: 11),
      BadRow(line: "begrip\tnl\tfruit", code: "K213", column: 11),
      BadRow(line: "begrip\tnl\tfruit a//b", code: "K215", column: 11),
    ])
  func badLine(_ row: BadRow) {
    let reading = SafetyPattern.read("# eerst\n" + row.line + "\ndanger\tnl\tbrand\n")
    #expect(reading.problems.map(\.code) == [row.code])
    #expect(reading.problems.map(\.line) == [2])
    #expect(reading.problems.map(\.column) == [row.column])
    #expect(reading.content.map(\.kind) == [.danger])
    #expect(reading.problems.allSatisfy { !$0.dutch.isEmpty })
  }
}
