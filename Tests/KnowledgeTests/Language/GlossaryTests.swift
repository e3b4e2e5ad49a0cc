import Testing

@testable import Knowledge

@Suite("Words of other languages in Dutch")
struct GlossaryTests {
  private static let glossary = Glossary([
    ForeignWord(language: .en, word: "debt", isPrefix: true, dutch: "schulden"),
    ForeignWord(language: .en, word: "de", isPrefix: true, dutch: "van"),
    ForeignWord(language: .en, word: "owe", isPrefix: false, dutch: "schulden"),
    ForeignWord(language: .pl, word: "dlug", isPrefix: true, dutch: "schulden"),
  ])

  @Test(
    "A word is turned by its longest beginning; others stay as they are",
    arguments: [
      ("my Debts at bbl", SafetyLanguage.en, "my schulden at bbl"), ("dentist", .en, "van"),
      ("I owe", .en, "i schulden"), ("mam długi", .pl, "mam schulden"),
    ])
  func turns(_ line: String, _ language: SafetyLanguage, _ dutch: String) {
    #expect(Self.glossary.dutch(of: LineWords(line), in: language) == dutch)
  }

  @Test(
    "Where no word is known there is no Dutch",
    arguments: [("hello there", SafetyLanguage.en), ("debt", .tr), ("oweing", .en), ("", .en)])
  func unknown(_ line: String, _ language: SafetyLanguage) {
    #expect(Self.glossary.dutch(of: LineWords(line), in: language) == nil)
  }

  @Test("A bad line of the dictionary is told with its code, and the others are read")
  func reading() {
    let reading = Lexicon.readForeignWords("# zo\nen\tdebt\nfr\tdette*\tschulden\npl\tdług*\tschulden geld\n")
    #expect(reading.problems.map(\.code) == ["K202", "K212"])
    #expect(reading.problems.map(\.line) == [2, 3])
    #expect(
      reading.content == [ForeignWord(language: .pl, word: "dlug", isPrefix: true, dutch: "schulden geld")])
  }

  @Test("A bad line of the questions is told with its code, and the others are read")
  func readingQuestions() {
    let reading = Lexicon.readForeignQuestions("en\tbbl\nfr\tbbl\tqu'est-ce\nde\tbbl\tWas ist BBL\n")
    #expect(reading.problems.map(\.code) == ["K202", "K212"])
    #expect(
      reading.content == [ForeignQuestion(language: .de, topic: "bbl", question: "Was ist BBL")])
  }

  @Test("Every line of the shipped files can be read, and every topic has an article")
  func shipped() throws {
    let words = Lexicon.readForeignWords(try ContentFolder.text("lexicon/woordenboek.tsv"))
    let questions = Lexicon.readForeignQuestions(
      try ContentFolder.text("lexicon/vragen-in-andere-talen.tsv"))
    #expect(words.problems == [])
    #expect(words.content.count > 1_000)
    #expect(questions.problems == [])
    let topics = Set(ShippedKnowledge.articles.flatMap(\.topics))
    #expect(questions.content.map(\.topic).filter { !topics.contains($0) } == [])
  }

  @Test(
    "A question in another language finds its topic",
    arguments: [
      ("I have so much debt and I can't sleep", "geldzorgen"),
      ("Kann ich arbeiten und gleichzeitig ein Diplom machen?", "bbl"),
      ("Mam problem z czytaniem listów", "lezen-en-schrijven"),
      ("Bir insanla konuşmak istiyorum", "mens-spreken"),
    ])
  func finds(_ question: String, _ topic: String) {
    let result = ShippedKnowledge.base.search(question, audience: nil, today: nil)
    #expect(result.hits.first?.topics.contains(topic) == true)
    #expect(!result.isAbstained)
  }
}
