import Testing

@testable import Knowledge

@Suite("Lexicon files")
struct LexiconReadingTests {
  @Test("Stop words stand one a line; comments and empty lines say nothing")
  func stopWords() {
    let reading = Lexicon.readStopWords("# gewone woorden\r\nde\n\n Één \nde\neen paar\n")
    #expect(reading.content == ["de", "een"])
    #expect(reading.problems.map { "\($0.code) \($0.line)" } == ["K205 5", "K204 6"])
    #expect(
      reading.problems.map(\.dutch) == [
        "\"de\" staat al op regel 2.",
        "\"een paar\" is meer dan één woord. Zet elk woord op een eigen regel.",
      ])
  }

  @Test("Synonyms are a word, a tab and other words; \"beide\" makes a group")
  func synonyms() {
    let reading = Lexicon.readSynonyms("baas\twerkgever | chef\tbeide\npoen\tgeld\n")
    #expect(reading.problems == [])
    #expect(
      reading.content == [Synonym("baas", ["werkgever", "chef"], isMutual: true), Synonym("poen", ["geld"])])
  }

  @Test(
    "A line of synonyms that cannot be read is told with its code",
    arguments: [
      TextRow("baas", "K202"), TextRow("baas\tchef||kok", "K203"), TextRow("\tchef", "K203"),
      TextRow("baas\tchef\teen", "K206"), TextRow("een twee drie vier\tvijf", "K207"),
      TextRow("a\tb\na\tc", "K205"),
    ])
  func badSynonyms(_ row: TextRow) {
    let problems = Lexicon.readSynonyms(row.text).problems
    #expect(problems.map(\.code) == [row.result])
    #expect(problems.allSatisfy { $0.dutch.hasSuffix(".") })
  }

  @Test("Bytes are read with or without a byte order mark; what is no UTF-8 is told with its line")
  func bytes() {
    #expect(Lexicon.readStopWords([0xEF, 0xBB, 0xBF] + Array("de".utf8)).content == ["de"])
    #expect(Lexicon.readSynonyms(Array("baas\tchef".utf8)).content == [Synonym("baas", ["chef"])])
    #expect(SafetyPattern.read(Array("crisis\tnl\tdood".utf8)).content.count == 1)
    let problems = Lexicon.readStopWords(Array("de\n".utf8) + [0xC3]).problems
    #expect(problems == [LexiconProblem(.notUTF8, line: 2)])
    #expect(problems.map(\.code) == ["K201"])
    #expect(problems.map(\.dutch) == ["Dit bestand is geen UTF-8. Sla het op als UTF-8."])
  }
}
