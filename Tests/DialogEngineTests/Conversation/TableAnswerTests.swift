import DialogEngine
import Testing

/// A question whose answer is a row of a table, found by loose or misspelled words.
@Suite("A name out of a table")
struct TableAnswerTests {
  static let script = """
    dialoog start  Begin
    stap begin
      vraag beroep: uit beroepen
        zeg        Wat is je werk?
        kort       Je werk?
        overslaan  Dat staat er niet bij
      zoek match in beroepen met beroep
      als match is bekend
        zeg  {match}: {match.doel}, vanaf {match.vanaf}.
      anders
        zeg  Zonder beroep.
      vraag goed: ja-nee
        zeg  Klopt dat?
      klaar
    """

  static let table = Table(
    name: "beroepen", columns: ["beroep", "doel", "vanaf", "ook"],
    rows: [
      ["Lasser", "monteur|engineer", "2026-09-01", "lassen en solderen"],
      ["Monteur auto", "monteur", "2026-09-01", ""],
      ["Monteur fiets", "monteur", "2026-09-01", ""],
      ["Monteur lift", "monteur", "2026-09-01", ""],
      ["Monteur gas", "monteur", "2026-09-01", ""],
      ["Monteur water", "monteur", "2026-09-01", ""],
      ["Monteur koeling", "monteur", "2026-09-01", ""],
    ])

  func chat() throws -> Chat {
    var chat = try Chat()
    chat.context = try PromisesOfTheLanguageTests.context(Self.script, tables: [Self.table])
    chat.open()
    return chat
  }

  @Test("What the list lacks is left open at once")
  func lacked() throws {
    var chat = try chat()
    #expect(chat.say("ik ben astronaut").hasPrefix("Zonder beroep."))
  }

  @Test("A word or two is a name that the list lacks, also when an article is about it")
  func lackedThoughAnArticleKnowsIt() throws {
    var chat = try chat()
    chat.context = StepContext(
      program: chat.context.program,
      understanding: StubUnderstanding(articlesByWord: [("kapper", "overstappen", 0.9)]),
      today: chat.context.today, contact: nil, acceptsLeads: true)
    #expect(chat.say("ik ben kapper").hasPrefix("Zonder beroep."))
  }

  @Test("A line that names nothing is asked again, once", arguments: ["ja", "7", "?!"])
  func namesNothing(line: String) throws {
    var chat = try chat()
    chat.say(line)
    #expect(chat.waiting == "start.beroep")
  }

  @Test(
    "A loosely described or misspelled row is found",
    arguments: ["ik ben lasser geweest", "lassser", "Lasser!", "lassen en solderen deed ik"])
  func found(line: String) throws {
    var chat = try chat()
    #expect(chat.say(line).hasPrefix("Lasser: monteur en engineer, vanaf 1 september 2026."))
  }

  @Test("Several rows are offered by number, with the rest behind Meer; each number means what it shows")
  func several() throws {
    var chat = try chat()
    #expect(
      chat.say("monteur") == """
        [bedoel-je]
        1. Monteur auto
        2. Monteur fiets
        3. Monteur lift
        4. Monteur gas
        5. [meer]
        6. [geen-van-deze]
        """)
    #expect(
      chat.say("5") == """
        [bedoel-je]
        1. Monteur water
        2. Monteur koeling
        3. [meer]
        4. [geen-van-deze]
        """)
    #expect(chat.say("meer").contains("1. Monteur auto"))
    #expect(chat.say("meer").contains("1. Monteur water"))
    #expect(chat.say("2").hasPrefix("Monteur koeling: monteur"))
    #expect(chat.answer("start.beroep") == .row("Monteur koeling"))
  }

  @Test("More words instead of a number are read anew")
  func moreWords() throws {
    var chat = try chat()
    chat.say("monteur")
    #expect(chat.say("fiets").hasPrefix("Monteur fiets:"))
  }

  @Test("One row that is only kindred is asked about, and yes takes it")
  func kindred() throws {
    var chat = try chat()
    #expect(chat.say("lasserij") == "[bedoel-je]\n1. Lasser\n2. [geen-van-deze]")
    #expect(chat.say("ja").hasPrefix("Lasser:"))
  }

  @Test("None of these is said plainly, and asks again")
  func noneOfThese() throws {
    var chat = try chat()
    chat.say("monteur")
    #expect(chat.say("geen van deze").hasPrefix("[niet-in-lijst]\nWat is je werk?"))
    #expect(chat.answer("start.beroep") == nil)
  }

  @Test("A line that is no row is said so plainly, with the way to go on")
  func notFound() throws {
    var chat = try chat()
    #expect(chat.say("ja") == "[niet-in-lijst]\nJe werk?\n1. Dat staat er niet bij")
    #expect(chat.say("1").hasPrefix("Zonder beroep."))
  }

  @Test("Terug across a lookup takes the row away, and another answer finds another row")
  func goBackAcrossLookup() throws {
    var chat = try chat()
    chat.say("lasser")
    #expect(chat.say("terug").contains("Wat is je werk?"))
    #expect(chat.answer("start.beroep") == nil)
    #expect(chat.say("monteur lift").hasPrefix("Monteur lift: monteur"))
    #expect(chat.say("nee, ik bedoel lasser").contains("Lasser: monteur en engineer"))
  }
}
