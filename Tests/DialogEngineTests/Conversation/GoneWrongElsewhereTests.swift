import DialogEngine
import Testing

/// What has gone wrong in other engines, and must not here.
@Suite("What went wrong in other engines")
struct GoneWrongElsewhereTests {
  static let form = """
    dialoog formulier  Het formulier
      voorbeeld  ik wil het formulier
    stap begin
      doe bedrijf
      vraag vak: keuze
        zeg   Wat is je vak?
        kort  Je vak?
        optie monteur     Monteur
        optie restaurant  Restaurant
        optie coordinator  Coördinator
        optie cafe        Café
      vraag graag: ja-nee
        zeg   Wil je meer weten?
        kort  Meer weten?
      zeg  Dank je.
      klaar
    """

  static let understanding = StubUnderstanding(
    articlesByWord: [("kost", "kosten", 0.9), ("lang", "lang", 0.9), ("veilig", "veilig", 0.7)],
    dialogsByWord: [("formulier", "formulier", 0.9), ("buurt", "regio", 0.9), ("anders", "ander", 0.95)])

  func chat(_ more: String...) throws -> Chat {
    var chat = try Chat(
      Self.form,
      """
      dialoog ander  Iets anders
        voorbeeld  iets anders
      stap begin
        vraag kleur: keuze
          zeg   Welke kleur?
          kort  De kleur?
          optie rood   Rood
          optie blauw  Blauw
        klaar
      """, understanding: Self.understanding)
    chat.open()
    chat.say("ik wil het formulier")
    return chat
  }

  @Test("Five side questions in a row leave the form untouched")
  func fiveSideQuestions() throws {
    var chat = try chat()
    for _ in 1...5 {
      #expect(
        chat.say("wat kost dat?") == """
          Dit gaat over kosten.
          Hoeveel mensen?
          """)
    }
    #expect(chat.waiting == "bedrijf.grootte")
    #expect(
      chat.say("14") == """
        Wat is je vak?
        1. Monteur
        2. Restaurant
        3. Coördinator
        4. Café
        """)
  }

  @Test("A side question with a number in it fills no answer")
  func sideQuestionFillsNothing() throws {
    var chat = try chat()
    chat.say("wat kost een cursus voor 14 man?")
    #expect(chat.answer("bedrijf.grootte") == nil)
    #expect(chat.waiting == "bedrijf.grootte")
  }

  @Test(
    "Nee after a question that the bot slipped in belongs to that question", arguments: ["wis", "anders"])
  func neeBelongsToSideQuestion(line: String) throws {
    var chat = try chat()
    chat.say("14")
    chat.say("monteur")
    #expect(chat.waiting == "formulier.graag")
    chat.say(line)
    chat.say("nee")
    #expect(chat.answer("formulier.graag") == nil)
    #expect(chat.waiting == "formulier.graag")
  }

  @Test("Two dialogs that call each other are refused, and a dialog under way is not entered again")
  func callsEachOther() throws {
    let ping = "dialoog ping  Ping\n  voorbeeld  ping\nstap begin\n  doe pong\n  klaar\n"
    let pong = "dialoog pong  Pong\nstap begin\n  doe ping\n  klaar\n"
    let compilation = Compiler.compile(TestScripts.bundle([ping, pong]))
    #expect(compilation.program == nil)
    #expect(compilation.diagnostics.filter { $0.severity == .error }.map(\.code.rawValue) == ["D404"])
  }

  @Test(
    "Stop always leaves",
    arguments: [
      [], ["wis"], ["anders"], ["14"], ["14", "monteur"], ["mens"], ["mens", "ja"], ["mens", "ja", "ja"],
    ])
  func stopLeaves(lines: [String]) throws {
    var chat = try chat()
    lines.forEach { chat.say($0) }
    #expect(chat.say("stop") == "[stop]")
    #expect(chat.conversation.isEnded)
  }

  @Test("A digression inside a digression returns twice")
  func digressionReturnsTwice() throws {
    var chat = try chat()
    chat.say("14")
    chat.say("iets anders")
    chat.say("ja")
    #expect(chat.waiting == "ander.kleur")
    chat.say("mijn buurt")
    chat.say("ja")
    #expect(chat.waiting == "regio.postcode")
    #expect(
      chat.say("8011") == """
        [verder-met] Iets anders
        De kleur?
        1. Rood
        2. Blauw
        """)
    #expect(
      chat.say("rood") == """
        [verder-met] Het formulier
        Je vak?
        1. Monteur
        2. Restaurant
        3. Coördinator
        4. Café
        """)
  }

  @Test("Rest is not restaurant, and café, één and coördinator have their edges")
  func wordEdges() throws {
    var chat = try chat()
    chat.say("14")
    chat.say("rest")
    #expect(chat.answer("formulier.vak") == nil)
    chat.say("ik werk in een cafe")
    #expect(chat.answer("formulier.vak") == .option("cafe"))
    chat.say("terug")
    chat.say("coordinator")
    #expect(chat.answer("formulier.vak") == .option("coordinator"))
  }

  @Test("JA, ja with spaces, Ja! and 1 are the same choice", arguments: ["JA", " ja ", "Ja!", "1", "ja."])
  func sameChoice(line: String) throws {
    var chat = try chat()
    chat.say("14")
    chat.say("monteur")
    chat.say(line)
    #expect(chat.answer("formulier.graag") == .yesNo(true))
  }

  @Test("A better opening phrase never begins by itself inside a form")
  func noSilentSwitch() throws {
    var chat = try chat()
    #expect(
      chat.say("toch iets anders") == """
        [wissel] Iets anders
        1. Ja
        2. Nee
        """)
    #expect(chat.conversation.dialogs == ["start", "formulier", "bedrijf"])
  }
}
