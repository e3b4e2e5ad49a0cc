import Testing

@testable import Knowledge

@Suite("The questions that understanding is tuned to")
struct DevelopmentQuestionTests {
  private static let questions = try? QuestionSet("dev.tsv")

  @Test("Of all questions 86 % find their topic first, 93 % within three, and at most 5 % are refused")
  func all() throws {
    let counts = try #require(Self.questions).ask(ShippedKnowledge.base)
    #expect(counts.questions == 423)
    #expect(counts.right >= 364)
    #expect(counts.rightInThree >= 394)
    #expect(counts.refused <= 21)
  }

  @Test("Of the misspelled ones 83 % find it first")
  func misspelled() throws {
    let counts = try #require(Self.questions).ask(ShippedKnowledge.base, register: "spelling")
    #expect(counts.questions == 78)
    #expect(counts.right >= 65)
  }

  @Test("Of those out of scope 88 % are abstained from")
  func outOfScope() throws {
    let rows = try #require(Self.questions).rows.filter { $0.topic == "none" && $0.isScored }
    let abstained = rows.count {
      ShippedKnowledge.base.search($0.question, audience: nil, today: nil).isAbstained
    }
    #expect(rows.count == 68)
    #expect(abstained >= 60)
  }

  @Test("Danger in hard wordings is seen in every line but one, and in at most 3 % of the near misses")
  func hardSafety() throws {
    let rows = try QuestionSet("danger-dev.tsv").rows
    let missed = rows.filter { $0.isSafety && ShippedKnowledge.safety.match($0.question) == nil }
    let alarms = rows.filter { !$0.isSafety && ShippedKnowledge.safety.match($0.question) != nil }
    #expect(rows.count == 313)
    #expect(missed.count <= 1, "\(missed.map(\.question))")
    #expect(alarms.count <= 4, "\(alarms.map(\.question))")
  }

  @Test("No question in another language is taken for danger")
  func foreignQuestions() {
    let alarms = ShippedKnowledge.lexicon.foreignQuestions.filter {
      ShippedKnowledge.safety.match($0.question) != nil
    }
    #expect(alarms.map(\.question) == [])
  }

  @Test("Danger is seen in every line, and in at most 1 % of the others")
  func safety() throws {
    let rows = try #require(Self.questions).rows
    let missed = rows.filter { $0.isSafety && ShippedKnowledge.safety.match($0.question) == nil }
    let alarms = rows.filter { !$0.isSafety && ShippedKnowledge.safety.match($0.question) != nil }
    #expect(missed.isEmpty, "\(missed.map(\.question))")
    #expect(alarms.count <= 5, "\(alarms.map(\.question))")
  }
}
