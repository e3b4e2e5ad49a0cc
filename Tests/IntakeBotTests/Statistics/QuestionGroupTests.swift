import Knowledge
import Testing

@testable import IntakeBot

@Suite("Questions that ask much the same")
struct QuestionGroupTests {
  private let stopWords = StopWords(["wat", "een", "de", "is", "ik", "kan", "voor", "hoe"])

  private func groups(_ questions: String...) -> [String] {
    QuestionGroups(questions, without: stopWords).groups.map { "\($0.count) \($0.wording)" }
  }

  @Test("Other endings, other order and small words make no other question; the largest group comes first")
  func alike() {
    #expect(
      groups(
        "Kan ik parkeren?", "wat kost een heftruckcertificaat", "Wat kost de vrachtwagen", "parkeren",
        "een heftruckcertificaat kosten?", "wat kost een heftruckcertificaat", "ik kan parkeren")
        == ["3 Kan ik parkeren?", "3 wat kost een heftruckcertificaat", "1 Wat kost de vrachtwagen"])
  }

  @Test("A question of small words alone goes by those; one without words is in no group")
  func smallWords() {
    #expect(groups("wat is de", "wat is de", "?!", "hoe kan ik") == ["2 wat is de", "1 hoe kan ik"])
  }

  @Test("The same questions give the same groups, and there are as many as came")
  func steady() {
    let words = ["las", "opleid", "kosten", "bbl", "werkgever", "certificaat", "duur"]
    var generator = SplitMix(seed: 3)
    let questions = (0..<200).map { _ in
      (0..<3).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    }
    let first = QuestionGroups(questions, without: stopWords).groups
    #expect(first == QuestionGroups(questions, without: stopWords).groups)
    #expect(first.reduce(0) { $0 + $1.count } == 200)
  }
}
