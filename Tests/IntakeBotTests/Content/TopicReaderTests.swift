import DialogEngine
import Testing

@testable import IntakeBot

@Suite("data/topics.tsv")
struct TopicReaderTests {
  private func topics(_ lines: String...) -> (TopicTable, [ContentProblem]) {
    var problems: [ContentProblem] = []
    let text = lines.map { $0 + "\n" }.joined()
    let rows = TopicReader.read(SourceFile(path: "topics.tsv", text: text), problems: &problems)
    let article = SourceFile.of(
      "evc.md", "---", "id: evc", "titel: Wat is EVC", "onderwerpen: evc", "---", "Zo.")
    let articles = ArticleCollection([article], topics: nil)
    return (TopicTable(rows, receivers: ["coach": "een coach"], articles: articles), problems)
  }

  @Test("A topic has the role of its row, and nobody when the row says none")
  func roles() {
    let (table, problems) = topics("# id\troute to", "bbl\tcoach", "crisis\tnone", "x\t-")
    #expect(table.topics.map(\.role) == ["coach", nil, nil])
    #expect(table.topics.map(\.receiver) == ["een coach", "", ""])
    #expect(problems.isEmpty)
  }

  @Test("A finer topic goes where the one above it goes, unless it says otherwise")
  func finerTopics() {
    let (table, _) = topics(
      "id\troute to\tunder", "bbl\tcoach\t", "bbl-geld\t\tbbl", "bbl-school\tbudgetcoach\tbbl")
    #expect(table.topics.map(\.role) == ["coach", "coach", "budgetcoach"])
    #expect(table.parents == ["bbl-geld": "bbl", "bbl-school": "bbl"])
    #expect(table.rolesWithoutName == ["budgetcoach"])
  }

  @Test("A topic is called as its row says, else as its article, else as its id")
  func titles() {
    let (table, _) = topics(
      "id\troute to\ttitel", "bbl\tcoach\tLeren op het werk", "evc\tcoach\t", "een-ding\tcoach\t")
    #expect(table.topics.map(\.title) == ["Leren op het werk", "Wat is EVC", "een ding"])
  }

  @Test("A topic above that does not exist is told, with the nearest")
  func unknownParent() {
    let (_, problems) = topics("id\troute to\tunder", "bbl\tcoach\t", "bbl-geld\t\tbbll")
    #expect(
      problems.map(\.rendered) == ["topics.tsv:3:11 C121 Het onderwerp `bbll` staat niet in `topics.tsv`."])
    #expect(problems.first?.mend == "Bedoel je `bbl`?")
  }

  @Test("A topic that stands there twice counts once")
  func duplicate() {
    let (table, problems) = topics("id\troute to", "bbl\tcoach", "bbl\tnone")
    #expect(table.topics.map(\.role) == ["coach"])
    #expect(problems.map(\.rendered) == ["topics.tsv:3:1 C114 `bbl` staat hier voor de tweede keer."])
  }
}
