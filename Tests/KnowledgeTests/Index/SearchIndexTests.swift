import Testing

@testable import Knowledge

@Suite("Adding up scores")
struct SearchIndexTests {
  /// Texts of which the first three ask about a stage, each with another number of questions.
  private static func index(count: Int) -> SearchIndex {
    let texts = (0..<count).map { number in
      IndexedText(
        questions: number < 3
          ? Array(repeating: "waar vind ik een stage", count: number + 1) : ["geld woord\(number)"])
    }
    return SearchIndex(texts, lexicon: Fixture.lexicon)
  }

  @Test("Likenesses are the same whether few of many questions are looked at, or all of few")
  func fewAndAll() {
    for count in [4, 60] {
      let index = Self.index(count: count)
      let evidence = index.evidence(index.query(LineWords("waar vind ik een stage")))
      let likenesses = (0..<Int32(count)).map { evidence[$0].likeness }
      #expect(likenesses.prefix(3).allSatisfy { $0 > 0.99 })
      #expect(likenesses.dropFirst(3).allSatisfy { $0 == 0 })
      var touched: [Int32] = []
      evidence.forEachTouched { touched.append($0) }
      #expect(touched == [0, 1, 2])
    }
  }

  @Test(
    "Of several words for one thing the best counts, and what one thing was worth is forgotten for the next")
  func alternatives() {
    var builder = ImpactIndex.Builder(termCount: 2, textCount: 3)
    for term: Int32 in [0, 1, 1] { builder.count(term) }
    builder.lay()
    builder.add(0, ImpactIndex.Posting(text: 0, impact: 1))
    builder.add(1, ImpactIndex.Posting(text: 0, impact: 3))
    builder.add(1, ImpactIndex.Posting(text: 2, impact: 2))
    let index = builder.build()
    let either = [0, 1].map { Alternative(term: $0, weight: 1, reason: .word) }
    var scores = Scores(textCount: 3)
    scores.add(either[...], weight: 1, from: index)
    #expect(scores.sums == [3, 0, 2])
    scores.add(either[...], weight: 0.5, from: index)
    #expect(scores.sums == [4.5, 0, 3])
    scores.add(either[..<1], weight: 1, from: index)
    scores.add([], weight: 1, from: index)
    #expect(scores.sums == [5.5, 0, 3])
    #expect(index.impact(of: 1, in: 2) == 2)
    #expect(index.impact(of: 0, in: 2) == 0)
  }

  @Test("The best matches come by score, equal ones by their text, and no more than asked for")
  func best() {
    var best = BestMatches(limit: 2)
    for (text, score) in [(3, 0.5), (1, 0.5), (2, 0.9), (0, 0.1)] as [(Int32, Float)] {
      best.insert(Match(text: text, score: score))
    }
    #expect(best.matches.map(\.text) == [2, 1])
    #expect(best.least == 0.5)
  }

  @Test("However few are asked for, they are the first of those that come when all are")
  func limits() {
    for question in ["ik wil een stage", "geld", "wat kun je?", "praten met een mens over ontslag"] {
      let all = Fixture.knowledge.best(Fixture.knowledge.asked(LineWords(question)), limit: 100) { _ in 1 }
      for limit in 1...4 {
        let few = Fixture.knowledge.best(Fixture.knowledge.asked(LineWords(question)), limit: limit) { _ in 1
        }
        #expect(few.map(\.text) == all.prefix(limit).map(\.text))
      }
    }
  }
}
