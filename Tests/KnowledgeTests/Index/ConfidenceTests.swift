import Foundation
import Testing

@testable import Knowledge

@Suite("How sure an article is")
struct ConfidenceTests {
  @Test(
    "The exponential is that of the mathematics library",
    arguments: [-700, -30, -1.5, -0.1, 0, 0.3, 1, 9.99, 300])
  func exponentials(_ number: Double) {
    #expect(abs(exponential(number) / exp(number) - 1) < 1e-12)
  }

  @Test("Beyond its range it stands still instead of overflowing")
  func range() {
    #expect(exponential(10_000) == exponential(700))
    #expect(exponential(-10_000) == exponential(-700))
  }

  @Test("Each signal for an article raises its confidence, and likeness to what is off topic lowers it")
  func signals() {
    func confidence(_ score: Float, _ topic: Float, _ offTopic: Float, _ support: Float) -> Double {
      Signals(score: score, topic: topic, offTopic: offTopic, support: support, wordCount: 5).confidence
    }
    let middle = confidence(0.5, 0.5, 0, 0.8)
    #expect(confidence(0.6, 0.5, 0, 0.8) > middle)
    #expect(confidence(0.5, 0.6, 0, 0.8) > middle)
    #expect(confidence(0.5, 0.5, 0.3, 0.8) < middle)
    #expect(confidence(0.5, 0.5, 0, 0.9) > middle)
  }

  @Test("An article that is no longer valid is not found, whatever its topic")
  func validity() {
    var article = Fixture.articles[0]
    article.validUntil = CalendarDay(year: 2026, month: 6, day: 30)
    let base = KnowledgeBase(articles: [article] + Fixture.articles.dropFirst(), lexicon: Fixture.lexicon)
    func first(_ month: Int) -> String? {
      base.search("wat is bbl", audience: nil, today: CalendarDay(year: 2026, month: month, day: 30)).hits
        .first?.article
        .name
    }
    #expect(first(6) == "bbl")
    #expect(first(7) != "bbl")
  }

  private static func base(offTopic lines: [String]) -> KnowledgeBase {
    var lexicon = Fixture.lexicon
    lexicon.offTopicLines = lines
    return KnowledgeBase(articles: Fixture.articles, lexicon: lexicon)
  }

  @Test("Lines off topic keep their like from being answered")
  func offTopic() {
    let question = "waar kan ik een elektrische auto kopen"
    func confidence(_ lines: [String]) -> Double {
      Self.base(offTopic: lines).search(question, audience: nil, today: nil, limit: 1).hits.first?.confidence
        ?? 0
    }
    #expect(confidence(["recept voor soep", "elektrische auto kopen"]) < confidence(["recept voor soep"]))
  }

  @Test("With topics too, a confidence is explained to the last factor")
  func explanation() throws {
    let base = Self.base(offTopic: ["recept voor soep", "het weer"])
    let id = ArticleID("ev-certificaat")
    let explanation = try #require(
      base.explain("sertifikaat voor elektrise autos", article: id, audience: nil))
    #expect(
      explanation.parts.map(\.name) == ["score", "likeness to lines off topic", "support", "words"])
    let parts = explanation.parts[0].parts.map(\.value)
    try #require(parts.count == 6)
    let (audience, share, topic, likenessShare) = (parts[0], parts[1], parts[2], parts[3])
    let found = likenessShare * parts[4] + (1 - likenessShare) * parts[5]
    let made = audience * ((1 - share) * found + share * topic)
    #expect(abs(made - explanation.parts[0].value) < 0.000_1)
  }
}
