import Testing

@testable import Knowledge

@Suite("What an answer must rest on")
struct SureLineTests {
  @Test(
    "A line of small words, or with one that happens to be in an example, gets no answer",
    arguments: [
      "over mij", "over ons rooster", "hou je van mij", "daar ben ik dan", "savonds", "morgenavond",
    ])
  func unsure(_ line: String) {
    #expect(ShippedKnowledge.base.search(line, audience: nil, today: nil).isAbstained)
  }

  @Test(
    "A single word that names a subject, and a known question of small words, do",
    arguments: [
      ("schulden", "geldzorgen"), ("bbl", "bbl"), ("wat kun jij?", "wat-kan-dit"),
      ("pesten", "ongewenst-gedrag"),
      ("leermeester", "leermeester"), ("ri&e", "rie"),
    ])
  func sure(_ line: String, _ topic: String) {
    let result = ShippedKnowledge.base.search(line, audience: nil, today: nil)
    #expect(!result.isAbstained)
    #expect(result.hits.first?.topics.contains(topic) == true)
  }

  @Test("The explanation tells what an answer rests on")
  func explained() throws {
    let explanation = try #require(
      ShippedKnowledge.base.explain("over mij", article: ArticleID("ongewenst-gedrag"), audience: nil))
    let support = try #require(explanation.parts.first { $0.name == "support" })
    #expect(support.value < 0.8)
    #expect(explanation.value < Calibration.threshold)
  }
}
