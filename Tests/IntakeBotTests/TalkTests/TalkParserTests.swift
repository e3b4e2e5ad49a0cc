import DialogEngine
import Testing

@testable import IntakeBot

@Suite("Reading conversation tests")
struct TalkParserTests {
  private func claims(_ lines: String...) -> [Talk.Claim] {
    let text = (["test  a", "jij  hoi"] + lines).map { $0 + "\n" }.joined()
    let reading = TalkParser.parse(SourceFile(path: "a.talk", text: text))
    return reading.talks.flatMap(\.turns).flatMap(\.expectations).map(\.claim)
  }

  @Test("A file holds tests; what comes before the first line typed is about the greeting")
  func whole() throws {
    let reading = TalkParser.parse(
      SourceFile.of(
        "a.talk", "# uitleg", "test  Een", "nu  2026-12-24 09:30", "bot  Hallo", "", "jij  hoi  # groet",
        "vraag start.wie", "jij", "test  Twee", "jij C# is leuk", "einde"))
    #expect(reading.problems.isEmpty)
    #expect(reading.talks.map(\.name) == ["Een", "Twee"])
    let first = try #require(reading.talks.first)
    #expect(first.now == LocalTime("2026-12-24 09:30"))
    #expect(first.opening.map(\.claim) == [.says(["Hallo"])])
    #expect(first.turns.map(\.text) == ["hoi", ""])
    #expect(reading.talks[1].now == LocalTime(TalkParser.defaultMoment))
    #expect(reading.talks[1].turns.map(\.text) == ["C# is leuk"])
  }

  @Test("Every kind of line makes its claim")
  func allClaims() {
    let rol = QuestionID("ev", "rol")
    #expect(
      claims(
        "bevat  certificaat", "niet   nummer", "keuze 1 Monteur en meer", "vraag ev.rol", "vraag -",
        "weet  ev.rol = a = b", "weet-niet ev.rol", "dialoog ev", "artikel ev-certificaat", "onderwerp bbl",
        "aanvraag coach over bbl", "geen-aanvraag", "veiligheid acuut-gevaar", "einde") == [
          .contains("certificaat"), .lacks("nummer"), .offers(key: "1", label: "Monteur en meer"),
          .waits(for: rol), .waits(for: nil), .knows(rol, "a = b"), .ignores(rol), .isIn("ev"),
          .gives(article: "ev-certificaat"), .covers("bbl"), .sendsLead(role: "coach", topic: "bbl"),
          .sentNoLead, .seesDanger(.acuteDanger), .ends,
        ])
  }

  @Test("Lines of the bot directly under each other are one claim")
  func messages() {
    #expect(
      claims("bot  een", "bot  ...", "bot  twee", "vraag -", "bot  drie") == [
        .says(["een", nil, "twee"]), .waits(for: nil), .says(["drie"]),
      ])
  }

  struct Mistake: CustomTestStringConvertible {
    let line: String
    let told: String
    var testDescription: String { line }
  }

  @Test(
    "A line that can't be read is told with its place and a mend",
    arguments: [
      Mistake(
        line: "  jji hoi",
        told: "3:3 T101 `jji` is geen woord waarmee een regel kan beginnen. Bedoel je `jij`?"),
      Mistake(
        line: "bevat", told: "3:1 T103 Achter `bevat` staat niets. Schrijf het zo: `bevat  certificaat`."),
      Mistake(
        line: "einde nu", told: "3:7 T104 `einde` staat alleen op een regel. Haal weg wat erachter staat."),
      Mistake(
        line: "vraag rol",
        told:
          "3:7 T105 Wat achter `vraag` staat, is niet te lezen. Schrijf het zo: `vraag  ev-certificering.rol`."
      ),
      Mistake(
        line: "keuze Monteur",
        told: "3:7 T105 Wat achter `keuze` staat, is niet te lezen. Schrijf het zo: `keuze 1  Monteur`."),
      Mistake(
        line: "weet ev.rol Monteur",
        told: "3:6 T105 Wat achter `weet` staat, is niet te lezen. "
          + "Schrijf het zo: `weet  ev-certificering.rol = Monteur`."),
      Mistake(
        line: "aanvraag coach",
        told: "3:10 T105 Wat achter `aanvraag` staat, is niet te lezen. "
          + "Schrijf het zo: `aanvraag  coach over ev-certificaat`."),
      Mistake(
        line: "veiligheid brand",
        told:
          "3:12 T105 Wat achter `veiligheid` staat, is niet te lezen. Schrijf het zo: `veiligheid  crisis`."),
      Mistake(
        line: "nu 2026-11-23 10:00",
        told: "3:1 T106 `nu` staat onder een `jij`. Zet `nu` direct onder `test`."),
      Mistake(
        line: "test a", told: "3:6 T109 Er is al een test met de naam `a`. Geef deze test een andere naam."),
    ])
  func mistakes(_ row: Mistake) {
    let file = SourceFile.of("a.talk", "test  a", "jij  hoi", row.line, "geen-aanvraag")
    let told = TalkParser.parse(file).problems.filter { $0.code != "T107" }.map { problem in
      "\(file.location(at: problem.range.start)) \(problem.code) \(problem.message) \(problem.mend)"
    }
    #expect(told == [row.told])
  }

  @Test("A line before the first test, a test that checks nothing, a file without a test")
  func lonely() {
    #expect(TalkParser.parse(.of("a.talk", "jij hoi", "test a", "einde")).problems.map(\.code) == ["T102"])
    #expect(TalkParser.parse(.of("a.talk", "test a", "jij hoi")).problems.map(\.code) == ["T107"])
    #expect(TalkParser.parse(.of("a.talk", "# niets")).problems.map(\.code) == ["T108"])
  }
}
