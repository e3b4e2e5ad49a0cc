import Foundation
import IntakeBot
import Testing

@testable import DialogEngine

@Suite("A page for each code")
struct CodePageTests {
  @Test("Every code that the program can give has a page, and no page is about another")
  func complete() throws {
    let folder = ShippedDialogs.root.appending(path: "Sources")
    let names = try #require(
      FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String })
    var codes: Set<String> = []
    for name in names where name.hasSuffix(".swift") && !name.contains("Explanations/") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      codes.formUnion(text.matches(of: /"([A-Z][0-9]{3})"/).map { String($0.output.1) })
    }
    #expect(codes.count > 130)
    #expect(CodePage.all.map(\.code) == codes.sorted())
  }

  @Test("Sentences are short: fifteen words at most, ten on average")
  func sentences() {
    var counts: [Int] = []
    for page in CodePage.all {
      for sentence in "\(page.meaning) \(page.mend)".split(separator: /[.?!:](?=\s|$)/) {
        let words = sentence.split(whereSeparator: \.isWhitespace).count
        counts.append(words)
        #expect(words <= 15, "\(page.code): \(sentence)")
      }
    }
    #expect(counts.reduce(0, +) <= counts.count * 10)
  }

  @Test("Good examples are laid out as `intake fmt` does it", arguments: CodePage.all.map(\.code))
  func layout(_ code: String) throws {
    let page = try #require(CodePage.page(of: code))
    for case .text(let text) in page.right.filter({ $0.path.hasSuffix(".dialog") }).map(\.contents) {
      guard case .formatted(let bytes) = ScriptFormatter.format(SourceFile(path: "proef.dialog", text: text))
      else {
        Issue.record("it can't be read")
        continue
      }
      #expect(String(decoding: bytes, as: UTF8.self) == text)
    }
  }

  @Test("A page is read like this")
  func drawn() throws {
    let page = try #require(CodePage.page(of: "c117"))
    #expect(
      page.text == """
        C117  Spaties waar tabs horen

        In een tabel staat tussen twee cellen een tab. Hier staan er spaties. Dat ziet
        er hetzelfde uit, maar de bot leest het als één cel.

        Zo gaat het mis:

          data/trainingen.tsv

            training          dagen
            Heftruck rijden   3
            Werken op hoogte  1

        Wat je doet:

        Vervang de spaties tussen de cellen door één tab. Sommige teksteditors maken
        van een tab spaties: zet dat uit. Met een spreadsheet gaat het vanzelf goed.

        Zo is het goed:

          data/trainingen.tsv

            training⇥dagen
            Heftruck rijden⇥3
            Werken op hoogte⇥1

        Een ⇥ is een tab.

        """)
  }

  @Test(
    "No page has a line wider than a terminal, apart from the texts of examples",
    arguments: CodePage.all.map(\.code))
  func width(_ code: String) throws {
    let page = try #require(CodePage.page(of: code))
    for line in page.text.split(separator: "\n") where !line.hasPrefix("    ") {
      #expect(line.count <= 90, "\(line)")
    }
    #expect(page.text.split(separator: "\n").allSatisfy { $0.count <= 210 })
    #expect(page.text.split(separator: "\n").count < 90)
  }
}
