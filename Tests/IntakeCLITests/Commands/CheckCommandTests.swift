import Testing

@testable import intake_cli

@Suite("intake check")
struct CheckCommandTests {
  @Test("Good content closes with what was looked at")
  func good() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("check", fixture.path)
    #expect(
      run.output
        == """
        Taal van de dialogen: 1,3 woorden per zin (hoogstens 10), langste zin 7 (hoogstens 15), leesgemak 15,7 (minstens 75).
        Taal van de artikelen: 3,3 woorden per zin (hoogstens 10), langste zin 6 (hoogstens 15), leesgemak 120,9 (minstens 75).
        Geen fouten, 0 keer `let op`. Bekeken: 2 dialogen, 4 artikelen, 3 onderwerpen, geen gesprekken.

        """)
    #expect(run.code == .good)
  }

  @Test("Errors of all kinds of files are drawn, before what is only worth a look, and the exit code is 1")
  func errors() throws {
    let fixture = try ContentFixture([
      "data/rollen.tsv": "rol\tnaam\ncoach\n", "conversations/a.talk": "test  a\njji hoi\neinde\n",
    ])
    let run = RecordedRun("check", fixture.path)
    #expect(
      run.output == """
        \(fixture.path)/data/rollen.tsv:2:1: fout[C112]: Deze rij heeft 1 cel. Het moeten er 2 zijn.
        2 | coach
          | ^^^^^ Tussen twee cellen staat één tab of komma. Ook een lege cel telt.

        \(fixture.path)/conversations/a.talk:2:1: fout[T101]: `jji` is geen woord waarmee een regel kan beginnen.
        2 | jji hoi
          | ^^^ Bedoel je `jij`?

        \(fixture.path)/data/topics.tsv:1:1: let op[C122]: De rol `coach` heeft nog geen naam in `rollen.tsv`.
          Zet de rol erin, met een naam zoals `een coach`.

        Meer over een fout: intake explain C112

        Taal van de dialogen: 1,3 woorden per zin (hoogstens 10), langste zin 7 (hoogstens 15), leesgemak 15,7 (minstens 75).
        Taal van de artikelen: 3,3 woorden per zin (hoogstens 10), langste zin 6 (hoogstens 15), leesgemak 120,9 (minstens 75).
        2 fouten, 1 keer `let op`. Bekeken: 2 dialogen, 4 artikelen, 3 onderwerpen, 1 gesprek.

        """)
    #expect(run.code == .notGood)
  }

  @Test("With --json one object with all reports")
  func json() throws {
    let fixture = try ContentFixture(["data/rollen.tsv": "rol\tnaam\n"])
    let run = RecordedRun("check", "--json", "--dialogs", fixture.path)
    #expect(
      run.output == """
        {"errors":0,"warnings":1,"reports":[{"code":"C122","severity":"warning",\
        "path":"\(fixture.path)/data/topics.tsv","line":1,"column":1,"width":1,\
        "message":"De rol `coach` heeft nog geen naam in `rollen.tsv`.",\
        "hint":"Zet de rol erin, met een naam zoals `een coach`."}],\
        "messages":{"sentences":57,"words":75,"words_per_sentence":1.3,"longest_sentence":7,"flesch_douma":15.7},\
        "articles":{"sentences":4,"words":13,"words_per_sentence":3.3,"longest_sentence":6,"flesch_douma":120.9}}

        """)
    #expect(run.code == .good)
  }

  @Test("The texts that a language lacks are listed as rows of its table")
  func untranslated() throws {
    let fixture = try ContentFixture(["data/vertaling.pl.tsv": "nl\tpl\nJa\tTak\n[hulp]\tPomoc.\n"])
    let run = RecordedRun("check", "--untranslated", "pl", fixture.path)
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "nl\tpl")
    #expect(lines.contains("[stop]\t") && lines.contains("Nee\t"))
    #expect(!lines.contains("[hulp]\t") && !lines.contains("Ja\t"))
    #expect(run.code == .good)
    let json = RecordedRun("check", "--json", "--untranslated", "pl", fixture.path)
    #expect(json.output.hasPrefix("{\"language\":\"pl\",\"texts\":[\""))
  }

  @Test("An empty folder can't be checked, and the exit code is 3")
  func empty() throws {
    let fixture = try ContentFixture([
      "scripts/start.dialog": nil, "scripts/vast.dialog": nil, "scripts/contact.dialog": nil,
    ])
    let run = RecordedRun("check", fixture.path)
    #expect(run.code == .couldNotBeDone)
    #expect(
      run.errors == """
        \(fixture.path): fout[C102]: In `\(fixture.path)` staat nog geen dialoog.
          Zet een bestand zoals `start.dialog` in `\(fixture.path)/scripts`.
        Meer over een fout: intake explain C102

        """)
  }

  @Test("With --coverage each topic is traced, and what is missing is named")
  func coverage() throws {
    let fixture = try ContentFixture([
      "data/topics.tsv": """
      # id\tdialog\troute to\tunder
      bbl\tstart\tcoach\t
      stage\tleren\tcoach\tbbl
      geld\t-\tbudgetcoach\t
      crisis\t-\tnone\t
      acuut-gevaar\t-\tnone\t

      """,
      "data/rollen.tsv": "rol\tnaam\ncoach\teen coach\nbudgetcoach\teen budgetcoach\n",
    ])
    let run = RecordedRun("check", "--coverage", fixture.path)
    #expect(
      run.output.contains(
        """
        bbl: 1 artikel; dialoog start; naar Coaches (coach)
        stage: geen artikelen; geen dialoog; naar Coaches (coach)
        geld: geen artikelen; geen dialoog; naar Helpdesk (budgetcoach)
        crisis: 1 artikel; geen dialoog; geen aanvraag
        acuut-gevaar: 2 artikelen; geen dialoog; geen aanvraag

        5 onderwerpen: 3 met een artikel, 1 met een dialoog, 2 met een bureau.
        Dit ontbreekt:
        - stage: er is nog geen artikel. Schrijf er een in `knowledge`.
        - stage: de dialoog `leren` is er nog niet.
        - geld: er is nog geen artikel. Schrijf er een in `knowledge`.
        - geld: geen bureau voor `budgetcoach`. Zet er een in `routing/advisers.csv`.

        """), "\(run.output)")
    #expect(run.code == .notGood)
    let json = RecordedRun("check", "--coverage", "--json", fixture.path).output
    let topics = [
      #"{"topic":"bbl","articles":["bbl"],"dialogs":["start"],"role":"coach","desk":"Coaches","gaps":[]}"#,
      #"{"topic":"stage","articles":[],"dialogs":[],"role":"coach","desk":"Coaches","gaps":["article","dialog"]}"#,
      #"{"topic":"geld","articles":[],"dialogs":[],"role":"budgetcoach","desk":"Helpdesk","gaps":["article","desk"]}"#,
      #"{"topic":"crisis","articles":["crisis"],"dialogs":[],"role":null,"desk":null,"gaps":[]}"#,
      #"{"topic":"acuut-gevaar","articles":["acuut-gevaar","geweld-thuis"],"dialogs":[],"role":null,"desk":null,"gaps":[]}"#,
    ]
    let expected = "\"coverage\":[\(topics.joined(separator: ","))]}\n"
    #expect(json.hasSuffix(expected), "\(json)")
  }

  @Test("Where nothing is missing, coverage says so")
  func covered() throws {
    let fixture = try ContentFixture()
    let run = RecordedRun("check", "--coverage", fixture.path)
    #expect(
      run.output.hasSuffix(
        """
        3 onderwerpen: 3 met een artikel, 1 met een dialoog, 1 met een bureau.
        Er ontbreekt niets.

        Geen fouten, 0 keer `let op`. Bekeken: 2 dialogen, 4 artikelen, 3 onderwerpen, geen gesprekken.

        """), "\(run.output)")
    #expect(run.code == .good)
  }
}
