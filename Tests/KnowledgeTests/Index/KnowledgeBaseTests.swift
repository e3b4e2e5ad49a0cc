import Testing

@testable import Knowledge

@Suite("The knowledge base")
struct KnowledgeBaseTests {
  private let day = CalendarDay(year: 2026, month: 11, day: 21)

  private func article(
    _ id: String, _ question: String, audiences: [String] = [], from: String? = nil, until: String? = nil,
    language: String = "nl"
  ) -> Article {
    Article(
      id: ArticleID(id), title: id, topics: ["stage"], audiences: audiences, questions: [question],
      validFrom: from.flatMap { CalendarDay($0) }, validUntil: until.flatMap { CalendarDay($0) },
      language: language, paragraphs: ["Tekst."])
  }

  private func ids(_ base: KnowledgeBase, _ question: String, _ audience: String? = nil, limit: Int = 3)
    -> [String]
  {
    base.search(question, audience: audience, today: day, limit: limit).hits.map(\.article.name)
  }

  @Test("An article is passed over before its first and after its last valid day")
  func validity() {
    let base = KnowledgeBase(
      articles: [
        article("oud", "Waar vind ik een stage?", until: "2026-11-20"),
        article("laatste-dag", "Waar vind ik een stage?", until: "2026-11-21"),
        article("eerste-dag", "Waar vind ik een stage?", from: "2026-11-21"),
        article("later", "Waar vind ik een stage?", from: "2026-11-22"),
      ], lexicon: Lexicon())
    #expect(ids(base, "stage vinden") == ["eerste-dag", "laatste-dag"])
    #expect(
      base.articles(on: "stage", audience: nil, today: day).map(\.id.name) == ["eerste-dag", "laatste-dag"])
  }

  @Test("An article in another language is found by name alone")
  func languages() {
    let base = KnowledgeBase(articles: [article("crisis-en", "stage", language: "en")], lexicon: Lexicon())
    #expect(ids(base, "stage") == [])
    #expect(base.article(ArticleID("crisis-en"))?.language == "en")
    #expect(base.explain("stage", article: ArticleID("crisis-en"), audience: nil) == nil)
  }

  @Test("The audience weighs and excludes nothing; ties go by id")
  func audiences() {
    let base = KnowledgeBase(
      articles: [
        article("c", "Een stage", audiences: ["werkgever"]), article("b", "Een stage", audiences: ["alle"]),
        article("a", "Een stage", audiences: ["leerling"]),
      ], lexicon: Lexicon())
    #expect(ids(base, "stage") == ["a", "b", "c"])
    #expect(ids(base, "stage", "werkgever") == ["c", "b", "a"])
    let onTopic = base.articles(on: "stage", audience: "werkgever", today: nil)
    #expect(onTopic.map(\.id.name) == ["c", "b", "a"])
  }

  @Test("At most the asked number of hits comes back, with confidences that fall from 1 to 0")
  func limits() {
    let hits = Fixture.knowledge.search("cursus werk bedrijf", audience: nil, today: nil, limit: 5).hits
    #expect(hits.count == 5)
    #expect(hits.map(\.confidence) == hits.map(\.confidence).sorted(by: >))
    #expect(hits.allSatisfy { (0...1).contains($0.confidence) })
    #expect(ids(Fixture.knowledge, "cursus werk bedrijf", limit: 0).count == 1)
  }

  @Test("Of two articles with one id the first stands")
  func doubleID() {
    let base = KnowledgeBase(articles: [article("a", "stage"), article("a", "examen")], lexicon: Lexicon())
    #expect(base.articles.map(\.questions) == [["stage"]])
  }

  @Test("An example question gets its own article with full confidence, and the order given changes nothing")
  func ownQuestions() {
    let shuffled = KnowledgeBase(articles: Fixture.articles.reversed(), lexicon: Fixture.lexicon)
    for article in Fixture.articles {
      for question in article.questions {
        let result = Fixture.knowledge.search(question, audience: nil, today: nil)
        #expect(result.hits.first?.article == article.id, "\(question)")
        #expect(result == shuffled.search(question, audience: nil, today: nil))
      }
    }
  }

  @Test("A phrase of the lexicon stands for its synonym, and its own words are not held against it")
  func phrases() throws {
    #expect(ids(Fixture.knowledge, "op straat") == ["van-werk-naar-werk"])
    let explanation = try #require(
      Fixture.knowledge.explain("op straat", article: ArticleID("van-werk-naar-werk"), audience: nil))
    #expect(explanation.lines.contains { $0.contains("op > ontslag") })
    #expect(!explanation.lines.contains { $0.contains("not known") })
  }

  @Test("Without articles every question is answered with not knowing")
  func empty() {
    let base = KnowledgeBase(articles: [], lexicon: Lexicon())
    #expect(base.search("bbl", audience: nil, today: nil) == SearchResult(hits: [], isAbstained: true))
  }

  @Test(
    "A line of 4 KB is answered in bounded time",
    arguments: [
      String(repeating: "😀", count: 1_024), String(repeating: "certificaat ", count: 1_000),
      String(repeating: "sertifikaat ", count: 340), String(repeating: "x", count: 4_096),
      (0..<500).map { "woord\($0)" }.joined(separator: " "), String(repeating: "-'&.", count: 1_024),
    ])
  func bounded(_ line: String) {
    let result = Fixture.knowledge.search(line, audience: nil, today: nil)
    #expect(result.hits.count <= 3)
  }
}

@Suite("Explanations")
struct ExplanationTests {
  @Test("A confidence is explained to the last factor, and the parts make the score")
  func tree() throws {
    let id = ArticleID("ev-certificaat")
    let explanation = try #require(
      Fixture.knowledge.explain("sertifikaat voor hybride autos", article: id, audience: "leerling"))
    let hit = Fixture.knowledge.search("sertifikaat voor hybride autos", audience: "leerling", today: nil)
      .hits[0]
    #expect(explanation.value == hit.confidence)
    let score = explanation.parts[0]
    let (audience, share, likeness, words) = (score.parts[0], score.parts[1], score.parts[2], score.parts[3])
    let made = audience.value * (share.value * likeness.value + (1 - share.value) * words.value)
    #expect(abs(made - score.value) < 0.000_1)
    #expect(abs(words.parts.reduce(0) { $0 + $1.value } - words.value) < 0.000_1)
    #expect(abs(likeness.parts.reduce(0) { $0 + $1.value } - likeness.value) < 0.000_1)
    #expect(words.parts.map(\.name) == ["sertifikaat > certificaat", "hybride: not known", "autos > auto"])
  }

  @Test("A tree is written as indented lines with three places")
  func lines() {
    let tree = Explanation("score", 0.5, [Explanation("word", 1.0 / 3), Explanation("minus", -0.25)])
    #expect(tree.lines == ["0.500 score", "  0.333 word", "  -0.250 minus"])
  }

  @Test("An article that shares nothing with the question is explained as 0")
  func nothing() {
    let explanation = Fixture.knowledge.explain("asdfghjkl", article: ArticleID("bbl"), audience: nil)
    #expect(explanation?.value == 0)
    #expect(Fixture.knowledge.explain("bbl", article: ArticleID("bestaat-niet"), audience: nil) == nil)
  }
}

@Suite("Opening phrases")
struct PhraseIndexTests {
  private let index = PhraseIndex(
    phrases: [
      ("werkgever", "ik zoek een adviseur voor mijn bedrijf"), ("basis", "ik lees niet zo goed"),
      ("basis", "ik heb schulden"), ("contact", "ik wil met een mens praten"),
    ], lexicon: Fixture.lexicon)

  @Test(
    "A line finds the key whose phrase it resembles",
    arguments: [
      QuestionRow("ik heb sgulden", "basis"), QuestionRow("kan ik met een mens praten", "contact"),
      QuestionRow("adviseur voor ons bedrijf", "werkgever"), QuestionRow("ik lees nie zo goed", "basis"),
    ])
  func phrases(_ row: QuestionRow) {
    let match = index.match(row.question).first
    #expect(match?.key == row.article)
    #expect((match?.confidence ?? 0) >= Calibration.threshold)
  }

  @Test("The phrase itself has full confidence, a strange line none, and a match is explained")
  func confidences() {
    #expect(index.match("ik heb schulden").map(\.key) == ["basis"])
    #expect((index.match("ik heb schulden").first?.confidence ?? 0) > 0.95)
    #expect(index.match("asdfghjkl") == [])
    #expect(index.explain("schulden", key: "basis")?.value == index.match("schulden").first?.confidence)
    #expect(index.explain("schulden", key: "niets") == nil)
  }
}
