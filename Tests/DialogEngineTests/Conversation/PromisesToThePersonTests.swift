import DialogEngine
import Testing

/// What the person who types may count on.
@Suite("What people may count on")
struct PromisesToThePersonTests {
  static let longChoice = """
    dialoog start  Begin
    stap begin
      vraag kleur: keuze
        zeg   Welke kleur?
        kort  De kleur?
        optie rood    Rood
        optie oranje  Oranje
        optie geel    Geel
        optie groen   Groen
        optie blauw   Blauw
        optie paars   Paars
        optie zwart   Zwart
      zeg  Het wordt {kleur}.
      klaar
    """

  @Test("Of a longer list five are shown and Meer, and the rest behind it")
  func fiveAndMore() throws {
    var chat = try Chat(Self.longChoice)
    #expect(
      chat.open() == """
        [begroeting]
        Welke kleur?
        1. Rood
        2. Oranje
        3. Geel
        4. Groen
        5. Blauw
        6. [meer]
        """)
    #expect(
      chat.say("6") == """
        De kleur?
        1. Paars
        2. Zwart
        3. [meer]
        """)
    #expect(chat.say("2").hasPrefix("Het wordt Zwart."))
  }

  @Test("Typing an option works, whether it is shown or not", arguments: ["Paars", "zwart", "ZWART!"])
  func unshownOption(line: String) throws {
    var chat = try Chat(Self.longChoice)
    chat.open()
    #expect(chat.say(line).lowercased().contains("het wordt \(line.lowercased().filter(\.isLetter))"))
  }

  @Test("Terug undoes twenty answers, and then says that it can't")
  func twentyBack() throws {
    var chat = try Chat()
    chat.open()
    chat.say("1")
    for _ in 1...24 { chat.say("ja") }
    for _ in 1...20 { #expect(chat.say("terug").hasPrefix("[terug]")) }
    #expect(chat.say("terug").hasPrefix("[terug-kan-niet]"))
  }

  private static let threeQuestions = """
    dialoog start  Begin
    stap begin
      doe regio
      vraag vak: keuze
        zeg   Wat is je vak?
        optie monteur  Monteur
        optie lasser   Lasser
      doe bedrijf
      vraag tevreden: ja-nee
        zeg  Ben je tevreden?
      klaar
    """

  @Test("A correction changes the latest answer whose type takes the value, not just the last one")
  func correctionByType() throws {
    var chat = try Chat(Self.threeQuestions)
    for line in ["8011", "lasser", "14"] { chat.say(line) }
    #expect(
      chat.say("nee sorry, ik bedoel monteur") == """
        [verbeterd] vak is nu Monteur
        Ben je tevreden?
        1. Ja
        2. Nee
        """)
    #expect(chat.answer("bedrijf.grootte") == .companySize(14))
    #expect(chat.answer("regio.postcode") == .postcode("8011"))
  }

  @Test("A postcode is never the correction of a size")
  func correctionWithPostcode() throws {
    var chat = try Chat(Self.threeQuestions)
    for line in ["8011", "lasser", "14"] { chat.say(line) }
    #expect(chat.say("nee sorry, ik bedoel 9711 AB").hasPrefix("[verbeterd] postcode is nu 9711 AB"))
  }

  /// An article and an opening phrase that are equally sure.
  private static let tie = StubUnderstanding(
    articlesByWord: [("formulier", "formulier", 0.9)],
    dialogsByWord: [("formulier", "formulier", 0.9), ("buurt", "regio", 0.9)])

  @Test("Outside a form an opening phrase wins a tie, and its dialog begins")
  func tieOutside() throws {
    var chat = try Chat(GoneWrongElsewhereTests.form, understanding: Self.tie)
    chat.open()
    #expect(chat.say("het formulier") == "Hoeveel mensen werken er?")
  }

  @Test("Inside a form the article wins a tie, and the question comes back in its short form")
  func tieInside() throws {
    var chat = try Chat(
      GoneWrongElsewhereTests.form,
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
      """,
      understanding: StubUnderstanding(
        articlesByWord: [("formulier", "formulier", 0.9)],
        dialogsByWord: [("kleur", "ander", 0.9), ("formulier", "formulier", 0.9)]))
    chat.open()
    chat.say("een kleur")
    #expect(chat.say("het formulier") == "Dit gaat over formulier.\nDe kleur?\n1. Rood\n2. Blauw")
  }

  @Test("An open side question is answered by its number, too")
  func sideQuestionByNumber() throws {
    var chat = try Chat(GoneWrongElsewhereTests.form, understanding: Self.tie)
    chat.open()
    chat.say("wis")
    #expect(chat.say("2").hasPrefix("[niet-gewist]"))
    chat.say("wis")
    #expect(chat.say("1") == "[gewist]")
  }

  @Test("A line after the end begins a new conversation, without the greeting")
  func afterTheEnd() throws {
    var chat = try Chat()
    chat.open()
    chat.say("1")
    chat.say("stop")
    #expect(chat.say("hallo") == "[groet]\nWie ben je?\n1. Ik werk\n2. Ik heb een bedrijf")
    #expect(chat.conversation.notebook.isEmpty)
  }

  @Test("Where questions without an answer are kept, privacy says so, by its word and when it is asked about")
  func questionsKept() throws {
    for keeps in [false, true] {
      var chat = try Chat(
        understanding: StubUnderstanding(
          articlesByWord: [("bewaren", "privacy", 0.9), ("bbl", "bbl", 0.9)]))
      chat.context = StepContext(
        program: chat.context.program, understanding: chat.context.understanding, today: chat.context.today,
        contact: nil, acceptsLeads: true, keepsUnanswered: keeps)
      chat.open()
      for line in ["privacy", "wat bewaren jullie?"] {
        let reply = chat.say(line)
        #expect(reply.hasPrefix("Dit gaat over privacy.\n"))
        #expect(reply.contains("\n[vragen-bewaard]\n") == keeps)
      }
      #expect(!chat.say("wat is bbl?").contains("[vragen-bewaard]"))
    }
  }

  @Test("Danger in the middle of giving a number sends nothing, and the form waits where it was")
  func dangerInContact() throws {
    var chat = try Chat()
    chat.open()
    for line in ["mens", "ja", "ja", "Jan"] { chat.say(line) }
    #expect(chat.waiting == "contact.telefoon")
    #expect(chat.say("hij is bewusteloos") == "Bel 112.\n[na-gevaar]")
    #expect(chat.last?.choices.isEmpty == true)
    #expect(chat.waiting == "contact.telefoon")
    #expect(chat.leads.isEmpty)
  }
}
