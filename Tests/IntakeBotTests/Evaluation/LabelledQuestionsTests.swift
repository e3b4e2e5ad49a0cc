import Testing

@testable import IntakeBot

@Suite("Files of labelled questions")
struct LabelledQuestionsTests {
  private func read(_ text: String) throws(LabelledQuestions.Problem) -> [LabelledQuestion] {
    try LabelledQuestions.read(Array(text.utf8))
  }

  @Test("Columns are found by their names, others are passed over, topics are parted by bars")
  func columns() throws {
    let rows = try read(
      "id\tquestion\ttopics\tregister\n7\tWat is bbl?\tbbl|stage\tplain\n\n8\tHoi\tnone\tshort\n")
    #expect(
      rows == [
        LabelledQuestion(topics: ["bbl", "stage"], register: "plain", question: "Wat is bbl?"),
        LabelledQuestion(topics: [], register: "short", question: "Hoi"),
      ])
  }

  @Test("A column of danger decides which lines tell of it, whatever their topics")
  func safety() throws {
    let rows = try read(
      "topic\tregister\tquestion\tsafety\nbbl\tplain\tik spring\tcrisis\ncrisis\tplain\tdood moe\tno\n"
        + "bbl\tplain\tWat is bbl?\n")
    #expect(rows.map(\.isSafety) == [true, false, false])
  }

  struct BadRow: Sendable {
    let text: String
    let problem: LabelledQuestions.Problem
  }

  @Test(
    "A file that can't be read is told why",
    arguments: [
      BadRow(text: "", problem: .columnMissing("topic")),
      BadRow(text: "topic\tquestion\n", problem: .columnMissing("register")),
      BadRow(text: "topic\tregister\n", problem: .columnMissing("question")),
      BadRow(text: "topic\tregister\tquestion\nbbl\tplain\n", problem: .cellsMissing(line: 2)),
      BadRow(text: "topic\tregister\tquestion\n", problem: .empty),
    ])
  func unreadable(_ row: BadRow) {
    #expect(throws: row.problem) { try read(row.text) }
  }
}
