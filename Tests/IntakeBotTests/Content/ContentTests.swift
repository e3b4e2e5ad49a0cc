import DialogEngine
import Testing

@testable import IntakeBot

@Suite("Everything read and compiled")
struct ContentTests {
  private let monday = LocalTime("2026-11-23 10:00")

  @Test("A small content compiles without a report")
  func small() {
    let content = Content(.small())
    #expect(content.reports.map(\.message) == [])
    #expect(content.program != nil)
    #expect(content.articleCount == 5)
  }

  @Test("Without the texts about danger, or without a way to see it, the content is not good")
  func safetyMissing() {
    var files = ContentFiles.small()
    files.articles.removeAll { $0.stem == "crisis" }
    files.lexicon = []
    #expect(
      Content(files).reports.map { "\($0.code) \($0.message)" } == [
        "C124 Het artikel `crisis` ontbreekt.", "C125 De bot kan gevaar en wanhoop niet herkennen.",
      ])
  }

  @Test("An example of how to reach a person is told to nobody")
  func exampleContact() throws {
    let header = "naam\ttelefoon\tdagen\turen\tgesloten\tmelding\tvoorbeeld\n"
    let example = "a\t000\tma-vr\t09:00-17:00\t\t\tja\n"
    var files = ContentFiles.small()
    files.tables.append(SourceFile(path: "Dialogs/data/contact.tsv", text: header + example))
    let now = try #require(monday)
    #expect(Content(files).contact(at: now) == nil)
    files.tables[2] = SourceFile(
      path: "Dialogs/data/contact.tsv", text: header + example + "b\t0800\tma-vr\t09:00-17:00\t\t\t\n")
    #expect(Content(files).contact(at: now)?.phone == "0800")
  }

  @Test("Articles with mistakes are told at their place")
  func articleMistakes() {
    var files = ContentFiles.small()
    files.articles.append(
      .of("Dialogs/knowledge/evc.md", "---", "id: evc", "titel: EVC", "onderwerpen: evd", "---", "Tekst."))
    #expect(
      Content(files).reports.map { "\($0.path):\($0.line):\($0.column) \($0.code)" } == [
        "Dialogs/knowledge/evc.md:4:1 K132"
      ])
  }

  @Test("Words of the lexicon are told at their place")
  func lexiconMistakes() {
    var files = ContentFiles.small()
    files.lexicon.append(.of("Dialogs/lexicon/stopwoorden.txt", "de", "de"))
    #expect(
      Content(files).reports.map { "\($0.path):\($0.line) \($0.code)" } == [
        "Dialogs/lexicon/stopwoorden.txt:2 K205"
      ])
  }

  @Test("Nothing at all gives no program and no crash")
  func nothing() {
    let content = Content(ContentFiles(root: "x"))
    #expect(content.program == nil)
    #expect(content.articleCount == 0)
  }
}

@Suite("Knowledge, as the engine asks for it")
struct ContentUnderstandingTests {
  private let understanding = Content(.small()).understanding
  private let day = LocalTime("2026-11-23 10:00")?.date

  @Test("Danger is answered in the language of the line, else in Dutch")
  func safety() {
    #expect(
      understanding.safety(of: "ik wil dood") == SafetyFinding(concern: .crisis, messages: ["Bel 113."]))
    #expect(understanding.safety(of: "i want to die")?.messages == ["Call 113."])
    #expect(understanding.safety(of: "wat is bbl?") == nil)
  }

  @Test("Violence is danger, with its own text")
  func violence() {
    #expect(
      understanding.safety(of: "hij slaat me")
        == SafetyFinding(concern: .acuteDanger, messages: ["Bel Veilig Thuis."]))
  }

  @Test("A question gets its article, by id and by topic")
  func articles() throws {
    let day = try #require(day)
    #expect(understanding.articles(for: "wat is bbl", audience: nil, on: day).map(\.article) == ["bbl"])
    #expect(
      understanding.article(on: "bbl", audience: "leerling", on: day)?.messages == [
        "Bij bbl werk en leer je."
      ])
    #expect(understanding.article(on: "geldzorgen", audience: nil, on: day) == nil)
    #expect(understanding.article("bbl")?.topics == ["bbl"])
  }

  @Test("A text about danger is no answer to a question that is only near it")
  func dangerIsNoAnswer() throws {
    let found = understanding.articles(for: "slaat", audience: nil, on: try #require(day))
    #expect(found.map(\.article) == [])
  }

  @Test("A dialog opens by its phrases")
  func dialogs() throws {
    #expect(understanding.dialogs(for: "ik wil leren op het werk", audience: nil).first?.dialog == "start")
    let asked = understanding.ask("ik wil leren op het werk", on: try #require(day))
    #expect(asked.dialog == "start")
    #expect(!asked.isAbstained)
  }

  @Test("What nobody knows is abstained from")
  func abstains() throws {
    let asked = understanding.ask("hoe warm is de zon", on: try #require(day))
    #expect(asked.isAbstained)
    #expect(asked.articles.count <= 2)
    #expect(asked.dialog == nil)
  }
}
