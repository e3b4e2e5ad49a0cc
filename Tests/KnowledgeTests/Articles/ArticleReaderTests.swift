import Foundation
import Testing

@testable import Knowledge

@Suite("Article files")
struct ArticleReaderTests {
  private static let good = """
    ---
    id: bbl
    titel: Werken en leren
    onderwerpen: bbl, stage
    voor: leerling, werkende
    vraag: Wat is bbl?
    vraag: Kan ik werken en leren?
    bron: OOMT, website
    jaar: 2024
    geldig vanaf: 2024-02-29
    geldig tot: 2027-07-31
    ---
    Eerste bericht,
    op twee regels.

    Tweede bericht.

    ## Meer
    De rest.
    """

  @Test("A whole article is read, with a paragraph for each message")
  func wholeArticle() {
    let reading = ArticleReader.read(Self.good, file: "knowledge/bbl.md")
    #expect(reading.problems == [])
    #expect(
      reading.article
        == Article(
          id: ArticleID("bbl"), title: "Werken en leren", topics: ["bbl", "stage"],
          audiences: ["leerling", "werkende"],
          questions: ["Wat is bbl?", "Kan ik werken en leren?"], source: "OOMT, website", year: 2024,
          validFrom: CalendarDay(year: 2024, month: 2, day: 29),
          validUntil: CalendarDay(year: 2027, month: 7, day: 31),
          paragraphs: ["Eerste bericht, op twee regels.", "Tweede bericht."], more: ["De rest."]))
    #expect(reading.article?.text == "Eerste bericht, op twee regels.\n\nTweede bericht.\n\nDe rest.")
  }

  @Test("A byte order mark, CR LF and another language change nothing")
  func lineEnds() {
    let text = Self.good.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let reading = ArticleReader.read([0xEF, 0xBB, 0xBF] + Array(text.utf8), file: "bbl.md")
    #expect(reading.article == ArticleReader.read(Self.good, file: "bbl").article)
  }

  struct BadRow: CustomTestStringConvertible, Sendable {
    let change: (from: String, to: String)
    let problem: String
    var hasArticle = true
    var testDescription: String { problem }
  }

  @Test(
    "What is wrong is told with its code and place",
    arguments: [
      BadRow(change: ("id: bbl\n", ""), problem: "K111 11:1", hasArticle: false),
      BadRow(change: ("id: bbl", "id:  bbbl"), problem: "K112 2:6"),
      BadRow(change: ("titel: Werken en leren\n", ""), problem: "K113 11:1", hasArticle: false),
      BadRow(change: ("onderwerpen: bbl, stage\n", ""), problem: "K114 11:1", hasArticle: false),
      BadRow(change: ("onderwerpen: bbl, stage", "onderwerpen: ,"), problem: "K114 4:1", hasArticle: false),
      BadRow(change: ("leerling, werkende", "leerling, werknde"), problem: "K115 5:17"),
      BadRow(change: ("bron: OOMT", "brn: OOMT"), problem: "K105 8:1"),
      BadRow(change: ("bron: OOMT, website", "bron:"), problem: "K107 8:6"),
      BadRow(change: ("bron: OOMT, website", "OOMT"), problem: "K104 8:1"),
      BadRow(change: ("jaar: 2024", "jaar: toen"), problem: "K117 9:7"),
      BadRow(change: ("jaar: 2024", "titel: Nog een"), problem: "K106 9:1"),
      BadRow(change: ("2024-02-29", "2023-02-29"), problem: "K116 10:15"),
      BadRow(change: ("2027-07-31", "2027-7-31"), problem: "K116 11:13"),
      BadRow(change: ("2027-07-31", "2023-07-31"), problem: "K118 11:13"),
      BadRow(change: ("De rest.", ""), problem: "K123 18:1"),
      BadRow(change: ("---\nid", "id"), problem: "K102 1:1", hasArticle: false),
      BadRow(change: ("31\n---", "31\n"), problem: "K103 1:1", hasArticle: false),
      BadRow(
        change: ("Tweede bericht.", "a " + String(repeating: "é ", count: 119)), problem: "K122 16:231"),
    ])
  func broken(_ row: BadRow) {
    let reading = ArticleReader.read(replace(row.change), file: "bbl.md")
    #expect(reading.problems.map { "\($0.code) \($0.line):\($0.column)" } == [row.problem])
    #expect((reading.article != nil) == row.hasArticle)
    #expect(reading.problems.allSatisfy { $0.dutch.hasSuffix(".") || $0.dutch.hasSuffix("?") })
  }

  @Test("An article without text is no article")
  func emptyBody() {
    let reading = ArticleReader.read("---\nid: a\ntitel: A\nonderwerpen: a\n---\n\n", file: "a.md")
    #expect(reading.problems == [ArticleProblem(.emptyBody, line: 6)])
    #expect(reading.article == nil)
  }

  @Test("Bytes that are no UTF-8 are told with their line")
  func notUTF8() {
    let reading = ArticleReader.read(Array("---\nid: a\n".utf8) + [0xFF, 0x0A], file: "a.md")
    #expect(reading.problems == [ArticleProblem(.notUTF8, line: 3)])
    #expect(reading.article == nil)
  }

  @Test("All that is wrong is told at once, in the order of the lines, in Dutch")
  func several() {
    let reading = ArticleReader.read("---\ntitle: A\nvoor: werkger\n---\nTekst.", file: "a.md")
    #expect(
      reading.problems.map(\.dutch) == [
        "Het gegeven \"title\" bestaat niet. Bedoel je \"titel\"?",
        "De groep \"werkger\" bestaat niet. Bedoel je \"werkgever\"?", "Dit artikel heeft geen id.",
        "Dit artikel heeft geen titel.", "Dit artikel heeft geen onderwerpen.",
      ])
  }

  private func replace(_ change: (from: String, to: String)) -> String {
    guard let range = Self.good.range(of: change.from) else { return "" }
    return Self.good.replacingCharacters(in: range, with: change.to)
  }
}

@Suite("Articles together")
struct ArticleSetTests {
  private func entry(_ id: String, _ topics: [String], _ file: String) -> ArticleSet.Entry {
    let article = Article(id: ArticleID(id), title: "T", topics: topics, paragraphs: ["P"])
    return ArticleSet.Entry(article, file: file, text: "---\ntitel: T\nid: \(id)\nonderwerpen: x\n---\n")
  }

  @Test("A double id and a topic without a row are told at their line")
  func checks() {
    let problems = ArticleSet.check(
      [entry("a", ["bbl"], "a.md"), entry("a", ["blb", "geheel-anders"], "b.md")],
      knownTopics: ["bbl", "stage"])
    #expect(
      problems.map { "\($0.file):\($0.problem.line) \($0.problem.code) \($0.problem.dutch)" } == [
        "b.md:3 K131 De id \"a\" is ook die van a.md.",
        "b.md:4 K132 Het onderwerp \"blb\" bestaat niet. Bedoel je \"bbl\"?",
        "b.md:4 K132 Het onderwerp \"geheel-anders\" bestaat niet.",
      ])
  }
}

@Suite("Days")
struct CalendarDayTests {
  @Test(
    "Only days of the calendar are read",
    arguments: [
      TextRow("2024-02-29", "2024-02-29"), TextRow("2023-02-29", "-"), TextRow("1900-02-29", "-"),
      TextRow("2000-02-29", "2000-02-29"), TextRow("2026-04-31", "-"), TextRow("2026-13-01", "-"),
      TextRow("26-01-01", "-"), TextRow("2026-1-1", "-"), TextRow("2026-01-00", "-"),
      TextRow("0001-01-01", "0001-01-01"),
      TextRow("+026-01-01", "-"), TextRow("", "-"),
    ])
  func reads(_ row: TextRow) {
    #expect((CalendarDay(row.text)?.description ?? "-") == row.result)
  }
}
