@testable import DialogEngine
@testable import IntakeBot
import Testing

@Suite("The handbook for authors, Dialogs/LEESMIJ.md")
struct AuthorsPageTests {
  @Test("It has an example of every kind", arguments: AuthorsExample.Kind.allCases)
  func everyKind(_ kind: AuthorsExample.Kind) {
    #expect(!AuthorsPage.examples(kind).isEmpty)
  }

  @Test("Every fenced block says what it shows", arguments: AuthorsPage.examples)
  func knownKind(_ example: AuthorsExample) {
    #expect(example.kind != nil)
    #expect(!example.lines.isEmpty)
  }

  @Test("A script is good beside the shipped content", arguments: AuthorsPage.examples(.dialog))
  func script(_ example: AuthorsExample) throws {
    let content = try #require(AuthorsStage.scripts[example.line])
    #expect(AuthorsStage.news(content).drawn == "")
  }

  // A few lines need not use the answer that they ask for.
  @Test("Statements are good in a script", arguments: AuthorsPage.examples(.fragment))
  func fragment(_ example: AuthorsExample) {
    let news = AuthorsStage.news(AuthorsStage.fragments)
    let own = news.filter { $0.path == example.scriptPath && $0.code != DiagnosticCode.unused.rawValue }
    #expect(own.drawn == "")
  }

  @Test("A mistake gives the one error that is told", arguments: AuthorsPage.examples(.mistake))
  func mistake(_ example: AuthorsExample) throws {
    let content = try #require(AuthorsStage.scripts[example.line])
    #expect(AuthorsStage.news(content).map(\.code) == [example.argument])
  }

  @Test("An error is drawn as the page shows it", arguments: AuthorsPage.examples(.report))
  func report(_ example: AuthorsExample) throws {
    let content = try #require(example.shown.mistake.flatMap { AuthorsStage.scripts[$0] })
    #expect(AuthorsStage.news(content).drawn + "\n" == example.text)
  }

  @Test("A conversation goes as the page says", arguments: AuthorsPage.examples(.talk))
  func talk(_ example: AuthorsExample) throws {
    let content = try #require(example.shown.script.flatMap { AuthorsStage.scripts[$0] })
    let reading = TalkParser.parse(SourceFile(path: "voorbeeld.talk", text: example.text))
    #expect(reading.problems.map(\.message) == [])
    let runner = try #require(TalkRunner(content))
    #expect(!reading.talks.isEmpty)
    #expect(reading.talks.map { runner.run($0).rendering }.joined() == "")
  }

  @Test("An article is good, and found by its own questions", arguments: AuthorsPage.examples(.article))
  func article(_ example: AuthorsExample) throws {
    let id = try #require(example.lines.first { $0.hasPrefix("id: ") }?.dropFirst(4)).description
    var stage = AuthorsStage(before: example)
    stage.lay(article: id, example.text)
    let content = stage.content
    #expect(AuthorsStage.news(content).drawn == "")
    let day = try ShippedDialogs.monday().date
    let questions = example.lines.filter { $0.hasPrefix("vraag: ") }.map { String($0.dropFirst(7)) }
    #expect(
      questions.map { content.understanding.ask($0, on: day).articles.first?.article }
        == questions.map { _ in id })
  }

  @Test("A table is good", arguments: AuthorsPage.examples(.table))
  func table(_ example: AuthorsExample) {
    var stage = AuthorsStage(before: example)
    stage.lay(table: example.argument, example.text)
    // A translation on a page is never whole; that it has gaps is told.
    let news = AuthorsStage.news(stage.content).filter { $0.code != "C132" }
    #expect(news.drawn == "")
  }

  @Test("Lines fit their word list", arguments: AuthorsPage.examples(.words))
  func words(_ example: AuthorsExample) {
    var stage = AuthorsStage(before: example)
    let isThere = stage.add(example.text, toWords: example.argument)
    #expect(isThere)
    #expect(AuthorsStage.news(stage.content).drawn == "")
  }

  @Test("Fixed texts can take the place of the shipped ones", arguments: AuthorsPage.examples(.fixedTexts))
  func fixedTexts(_ example: AuthorsExample) {
    var stage = AuthorsStage(before: example)
    let isThere = stage.replace(fixedTexts: example.text)
    #expect(isThere)
    #expect(AuthorsStage.news(stage.content).drawn == "")
  }

  @Test("A command line names a command that authors have", arguments: AuthorsPage.examples(.command))
  func command(_ example: AuthorsExample) {
    let known = ["chat", "ask", "check", "test", "fmt", "explain"].map { "swift run -c release intake \($0)" }
    #expect(example.lines.allSatisfy { line in known.contains { line.hasPrefix($0) } })
  }

  @Test("The picture of a dialog is drawn with its words", arguments: AuthorsPage.examples(.picture))
  func picture(_ example: AuthorsExample) {
    let words = example.lines.compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(words.filter { Keyword(rawValue: $0) == nil } == [])
  }
}

@Suite("What the handbook for authors leaves out: nothing")
struct AuthorsPageCompletenessTests {
  private static let scripts = AuthorsPage.examples.filter { $0.kind == .dialog || $0.kind == .fragment }

  private func shows(_ opening: String, in examples: [AuthorsExample]) -> Bool {
    examples.flatMap(\.lines).contains { line in
      let words = line.split(separator: " ").joined(separator: " ")
      return words == opening || words.hasPrefix(opening + " ")
    }
  }

  @Test("Every word of the language stands in an example", arguments: Keyword.allCases)
  func keyword(_ keyword: Keyword) {
    #expect(shows(keyword.rawValue, in: Self.scripts))
  }

  @Test("Every word of a conversation test stands in an example", arguments: TalkKeyword.allCases)
  func talkKeyword(_ keyword: TalkKeyword) {
    #expect(shows(keyword.rawValue, in: AuthorsPage.examples(.talk)))
  }

  @Test("Every kind of question stands in an example", arguments: Parser.typeNames)
  func type(_ name: String) {
    let questions = Self.scripts.flatMap(\.lines).filter { $0.split(separator: " ").first == "vraag" }
    #expect(questions.contains { $0.split(separator: " ").dropFirst(2).first.map(String.init) == name })
  }

  @Test("Every way to compare stands in an example", arguments: Comparison.allCases)
  func comparison(_ comparison: Comparison) {
    let tests = Self.scripts.flatMap(\.lines).filter { $0.split(separator: " ").first == "als" }
    #expect(tests.contains { $0.contains(" is \(comparison.rawValue) ") })
  }

  @Test("Every occasion of the fixed texts has its row", arguments: Occasion.allCases)
  func occasion(_ occasion: Occasion) {
    #expect(AuthorsPage.section("### `vast`").contains("\n| `\(occasion.rawValue)` | "))
  }

  @Test("Everything that fixed texts can fill in is told", arguments: FixedField.allCases)
  func field(_ field: FixedField) {
    #expect(AuthorsPage.section("### `vast`").contains("`{\(field.rawValue)}`"))
  }

  @Test("Everything that can be told of a lead is told", arguments: RequestField.allCases)
  func requestField(_ field: RequestField) {
    #expect(AuthorsPage.text.contains("aanvraag.\(field.rawValue)"))
  }

  @Test("Every word that means the same everywhere is told", arguments: ReservedWord.allCases)
  func reservedWord(_ word: ReservedWord) {
    let section = AuthorsPage.section("## 6. Wat de bot uit zichzelf doet")
    #expect(section.contains("\n| `\(word.rawValue)` | "))
  }
}
