import Testing

@testable import Knowledge

@Suite("The parts of a line that asks two things")
struct ClausesTests {
  @Test(
    "A line is parted at the end of a sentence, and at `en` and `maar`",
    arguments: [
      ("ik heb schulden en ik kan niet lezen", ["ik heb schulden", "ik kan niet lezen"]),
      ("Wat is bbl? En ben ik te oud?", ["Wat is bbl?", "En ben ik te oud?"]),
      ("ik wil leren maar ik mag niet, wat nu", ["ik wil leren", "ik mag niet,", "wat nu"]),
    ])
  func parts(_ line: String, _ expected: [String]) {
    #expect(Clauses.clauses(of: line) == expected)
  }

  @Test(
    "One part, a single word and a whole story are not parted",
    arguments: ["", "en", "wat is bbl?", "lezen en schrijven", "ik val. hij valt. zij valt. wie helpt ons"])
  func whole(_ line: String) {
    #expect(Clauses.clauses(of: line) == [])
  }

  @Test("Both things that are asked are among the answers")
  func both() {
    let hits = ShippedKnowledge.base.search(
      "Hoe haal ik het EV-certificaat en wie helpt mij met mijn schulden?", audience: nil, today: nil
    ).hits
    let topics = Set(hits.flatMap(\.topics))
    #expect(topics.contains("ev-certificaat") && topics.contains("geldzorgen"))
    #expect(hits.map(\.confidence) == hits.map(\.confidence).sorted(by: >))
  }

  @Test("An article that is hidden is told by name and by topic, and never found")
  func hidden() {
    let base = KnowledgeBase(articles: Fixture.articles, lexicon: Fixture.lexicon)
    let article = Fixture.articles[0]
    let hiding = KnowledgeBase(
      articles: Fixture.articles, lexicon: Fixture.lexicon, hidden: [article.id.name])
    let question = article.questions[0]
    #expect(base.search(question, audience: nil, today: nil).hits.first?.article == article.id)
    #expect(
      !hiding.search(question, audience: nil, today: nil).hits.contains { $0.article == article.id })
    #expect(hiding.article(article.id)?.id == article.id)
    #expect(
      hiding.articles(on: article.topics[0], audience: nil, today: nil).contains { $0.id == article.id })
  }
}
