import DialogEngine
import Testing

@testable import IntakeBot

@Suite("Playing conversation tests")
struct TalkRunnerTests {
  private func results(_ lines: String...) throws -> [TalkResult] {
    let content = Content(.small())
    let runner = try #require(TalkRunner(content), "\(content.reports.map(\.message))")
    let file = SourceFile(path: "a.talk", text: (["test  Proef"] + lines).map { $0 + "\n" }.joined())
    let reading = TalkParser.parse(file)
    #expect(reading.problems.isEmpty)
    return reading.talks.map(runner.run)
  }

  @Test("A conversation from greeting to lead, with every kind of claim")
  func good() throws {
    let result = try #require(
      try results(
        "bot  [begroeting]", "bot  ...", "keuze 1 Ik leer nog", "vraag start.wie", "geen-aanvraag",
        "weet-niet start.wie", "jij  1", "weet  start.wie = Ik leer nog", "artikel bbl", "onderwerp bbl",
        "bevat  WERK EN LEER", "niet  certificaat", "vraag contact.akkoord", "dialoog contact", "jij  ja",
        "jij  06 12345678", "aanvraag coach over bbl", "bevat  [verstuurd]"
      ).first)
    #expect(result.rendering == "")
    #expect(
      result.coverage.questions.map(\.description).sorted() == [
        "contact.akkoord", "contact.telefoon", "start.wie",
      ])
    #expect(result.coverage.options.map(\.option) == ["leerling"])
    #expect(result.coverage.articles == ["bbl"])
    #expect(result.coverage.leadTopics == ["bbl"])
  }

  @Test("Danger is seen, and the conversation can end")
  func safetyAndEnd() throws {
    let result = try #require(
      try results("jij  ik wil dood", "veiligheid crisis", "bevat  Bel 113.", "jij  stop", "einde").first)
    #expect(result.rendering == "")
  }

  @Test("What did not hold is told with what the bot really said")
  func failure() throws {
    let result = try #require(
      try results(
        "jij  1", "bot  Bij bbl werk je.", "bot  ...", "vraag start.wie", "weet start.wie = Ik werk al"
      )
      .first)
    #expect(
      result.rendering == """
        a.talk:3:1: niet gelukt: Proef
          Na `jij 1`.
          - Bij bbl werk je.
            ...
            Bij bbl werk en leer je.
            Mag ik je vraag doorgeven aan een coach?
            keuzes: 1 Ja, 2 Nee

        a.talk:5:1: niet gelukt: Proef
          Na `jij 1`.
          verwacht:  de vraag `start.wie`
          gekregen:  de vraag `contact.akkoord`
            | Bij bbl werk en leer je.
            | Mag ik je vraag doorgeven aan een coach?
            | 1. Ja
            | 2. Nee

        a.talk:6:1: niet gelukt: Proef
          Na `jij 1`.
          verwacht:  `start.wie` is `Ik werk al`
          gekregen:  `Ik leer nog`
            | Bij bbl werk en leer je.
            | Mag ik je vraag doorgeven aan een coach?
            | 1. Ja
            | 2. Nee

          Zo liep het gesprek tot daar:
            regel 2: `1` => antwoord op de wachtende vraag: `start.wie` is "Ik leer nog"

        """)
  }

  struct Claim: CustomTestStringConvertible {
    let line: String
    let expected: String
    let actual: String
    var testDescription: String { line }
  }

  @Test(
    "Each claim that fails says what was the case instead",
    arguments: [
      Claim(line: "bevat  xyz", expected: "een bericht met `xyz` erin", actual: "dit zei de bot:"),
      Claim(
        line: "niet  begroeting", expected: "geen bericht met `begroeting` erin", actual: "dit zei de bot:"),
      Claim(line: "keuze 2 Ik leer nog", expected: "keuze 2 is `Ik leer nog`", actual: "`Ik werk al`"),
      Claim(line: "keuze 9 Ja", expected: "keuze 9 is `Ja`", actual: "zo'n keuze is er niet"),
      Claim(line: "vraag -", expected: "de vraag -", actual: "de vraag `start.wie`"),
      Claim(line: "weet start.wie = x", expected: "`start.wie` is `x`", actual: "niet bekend"),
      Claim(line: "dialoog contact", expected: "de dialoog `contact`", actual: "de dialoog `start`"),
      Claim(line: "artikel bbl", expected: "het artikel `bbl`", actual: "geen artikel"),
      Claim(line: "onderwerp bbl", expected: "een artikel over `bbl`", actual: "geen artikel"),
      Claim(
        line: "aanvraag coach over bbl", expected: "een aanvraag: coach over bbl", actual: "geen aanvraag"),
      Claim(line: "veiligheid crisis", expected: "veiligheid: crisis", actual: "geen gevaar gezien"),
      Claim(line: "einde", expected: "het einde van het gesprek", actual: "het gesprek gaat door"),
    ])
  func contradictions(_ row: Claim) throws {
    let rendering = try #require(try results(row.line).first).rendering
    #expect(
      rendering.contains("  Bij de begroeting.\n  verwacht:  \(row.expected)\n  gekregen:  \(row.actual)\n"))
  }
}
