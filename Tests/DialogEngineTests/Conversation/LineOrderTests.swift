import DialogEngine
import Testing

/// The fixed order in which a line is understood.
@Suite("What a line means")
struct LineOrderTests {
  func chat() throws -> Chat {
    var chat = try Chat(
      GoneWrongElsewhereTests.form,
      """
      dialoog verhaal  Je verhaal
        voorbeeld  mijn verhaal
      stap begin
        doe regio
        doe bedrijf
        vraag wat: tekst
          zeg   Wat is er aan de hand?
          kort  Vertel.
        zeg  Dank je. Ik noteer: {bedrijf.grootte}.
        klaar
      """,
      understanding: StubUnderstanding(
        articlesByWord: [("kost", "kosten", 0.9), ("lang", "lang", 0.9), ("misschien", "vaag", 0.4)],
        dialogsByWord: [("formulier", "formulier", 0.9), ("verhaal", "verhaal", 0.9)]))
    chat.open()
    return chat
  }

  @Test("Danger comes before everything, asks nothing, and leaves the waiting question in place")
  func safetyFirst() throws {
    var chat = try chat()
    chat.say("ik wil het formulier")
    #expect(
      chat.say("ik wil niet meer leven") == """
        Bel 113.
        [na-gevaar]
        """)
    #expect(chat.waiting == "bedrijf.grootte")
    #expect(chat.last?.recognitions == [.safety(.crisis)])
    #expect(chat.say("hij is bewusteloos") == "Bel 112.")
    #expect(
      chat.say("verder") == """
        [verder]
        Hoeveel mensen?
        """)
    chat.say("14")
    #expect(chat.waiting == "formulier.vak")
  }

  @Test("A safety line while a question of the bot's own is open withdraws that question")
  func safetyWithdrawsSideQuestion() throws {
    var chat = try chat()
    chat.say("wis")
    chat.say("ik wil niet meer leven")
    chat.say("ja")
    #expect(chat.effects == [])
  }

  @Test("A safety line is kept nowhere, also not as the first line")
  func safetyIsNotKept() throws {
    var chat = try Chat()
    #expect(chat.say("ik wil niet meer leven") == "Bel 113.\n[na-gevaar]")
    #expect(chat.conversation.notebook.isEmpty)
    #expect(!"\(chat.conversation)".contains("leven"))
  }

  @Test("A reserved word counts only as the whole line")
  func reservedIsWholeLine() throws {
    var chat = try chat()
    chat.say("vertel mijn verhaal")
    chat.say("8011")
    chat.say("20")
    chat.say("ik wil stop zetten achter mijn werk")
    #expect(chat.conversation.isEnded == false)
    #expect(chat.answer("verhaal.wat") == .text("ik wil stop zetten achter mijn werk"))
  }

  @Test("Anything but an answer withdraws an open side question, and is understood as usual")
  func sideQuestionWithdrawn() throws {
    var chat = try chat()
    chat.say("ik wil het formulier")
    chat.say("wis")
    chat.say("14")
    #expect(chat.answer("bedrijf.grootte") == .companySize(14))
    chat.say("ja")
    #expect(chat.effects == [])
  }

  @Test("Yes to wiping forgets everything and ends")
  func wipe() throws {
    var chat = try chat()
    chat.say("ik wil het formulier")
    chat.say("14")
    #expect(chat.say("wis") == "[wissen]\n1. Ja\n2. Nee")
    #expect(chat.say("ja") == "[gewist]")
    #expect(chat.effects == [.forget])
    #expect(chat.conversation.isEnded)
    #expect(chat.conversation.notebook.isEmpty)
  }

  @Test("A correction with a value changes the latest answer that takes it, and the bot says which")
  func correction() throws {
    var chat = try chat()
    chat.say("ik wil het formulier")
    chat.say("een stuk of twintig")
    #expect(
      chat.say("nee sorry, ik bedoel 14") == """
        [verbeterd] grootte is nu 14
        Wat is je vak?
        1. Monteur
        2. Restaurant
        3. Coördinator
        4. Café
        """)
    #expect(chat.answer("bedrijf.grootte") == .companySize(14))
  }

  @Test("A correction keeps the later answers and repeats no messages")
  func correctionKeepsLaterAnswers() throws {
    var chat = try chat()
    chat.say("ik wil het formulier")
    chat.say("20")
    chat.say("monteur")
    #expect(
      chat.say("sorry, ik bedoelde 14 man") == """
        [verbeterd] grootte is nu 14
        Wil je meer weten?
        1. Ja
        2. Nee
        """)
    #expect(chat.answer("formulier.vak") == .option("monteur"))
  }

  @Test("Terug after a correction undoes the correction, and then what came before it")
  func goBackAfterCorrection() throws {
    var chat = try chat()
    chat.say("ik wil het formulier")
    chat.say("20")
    chat.say("monteur")
    chat.say("nee sorry, ik bedoel 14 man")
    chat.say("nee sorry, ik bedoel 15 man")
    #expect(chat.answer("bedrijf.grootte") == .companySize(15))
    #expect(chat.answer("formulier.vak") == .option("monteur"))
    chat.say("terug")
    #expect(chat.answer("bedrijf.grootte") == .companySize(14))
    chat.say("terug")
    #expect(chat.answer("bedrijf.grootte") == .companySize(20))
    chat.say("terug")
    #expect(chat.waiting == "formulier.vak")
  }

  @Test("An opening phrase, word for word, wins from a word of an option at the front door")
  func exactPhrase() throws {
    var chat = try Chat(
      "dialoog ploeg  De ploeg\n  voorbeeld  mijn bedrijf groeit\nstap begin\n  zeg  Mooi.\n  klaar\n",
      understanding: StubUnderstanding(dialogsByWord: [("groeit", "ploeg", 1)]))
    chat.open()
    #expect(chat.say("mijn bedrijf groeit").hasPrefix("Mooi."))
  }

  @Test("A text question doesn't take a line that asks something")
  func textDoesNotTakeQuestions() throws {
    var chat = try chat()
    chat.say("vertel mijn verhaal")
    chat.say("8011")
    chat.say("20")
    #expect(chat.say("wat kost het?") == "Dit gaat over kosten.\nVertel.")
    #expect(chat.say("de kosten zijn hoog") == "Dit gaat over kosten.\nVertel.")
    #expect(chat.answer("verhaal.wat") == nil)
  }

  @Test("A line with an answer and a question in it has both taken, answer first")
  func answerAndQuestion() throws {
    var chat = try chat()
    chat.say("ik wil het formulier")
    chat.say("14")
    chat.say("monteur")
    #expect(
      chat.say("ja, maar wat kost dat?") == """
        Dit gaat over kosten.
        Dank je.
        Heb je nog een vraag?
        1. Ja
        2. Nee
        """)
    #expect(chat.answer("formulier.graag") == .yesNo(true))
  }

  @Test("Consent is never taken from a line with a question in it")
  func consentWithQuestion() throws {
    var chat = try chat()
    chat.say("mens")
    chat.say("ja")
    #expect(chat.waiting == "contact.akkoord")
    #expect(
      chat.say("ja, maar wat kost dat?") == """
        Dit gaat over kosten.
        Mag ik het doorgeven?
        1. Ja
        2. Nee
        """)
    #expect(chat.answer("contact.akkoord") == nil)
  }

  @Test("Several answers in one sentence are all taken, and confirmed")
  func severalAnswers() throws {
    var chat = try chat()
    chat.say("vertel mijn verhaal")
    #expect(
      chat.say("ik zit in 8011 PK en we zijn met 140 man") == """
        [onthouden] 140
        Wat is er aan de hand?
        """)
    #expect(chat.answer("regio.postcode") == .postcode("8011 PK"))
    #expect(chat.answer("bedrijf.grootte") == .companySize(140))
  }

  @Test("Answers in an opening phrase are taken along")
  func answersInOpeningPhrase() throws {
    var chat = try chat()
    chat.say("mijn verhaal: we zijn met 14 man in 8011 PK")
    #expect(chat.waiting == "verhaal.wat")
  }

  @Test("Three misses lead to a person, and no to that asks whole again")
  func retryLadder() throws {
    var chat = try chat()
    chat.say("ik wil het formulier")
    #expect(chat.say("blauw") == "[onbegrepen]\nHoeveel mensen?")
    #expect(chat.say("groen") == "[onbegrepen]\nHoeveel mensen werken er?\n[voorbeeld] een stuk of twintig")
    #expect(chat.say("geel") == "[derde-keer]\n1. Ja\n2. Nee")
    #expect(chat.say("nee") == "Hoeveel mensen werken er?")
  }

  @Test("Understood but not valid has its own text, and counts as a miss")
  func invalid() throws {
    var chat = try chat()
    chat.say("vertel mijn verhaal")
    #expect(
      chat.say("801") == """
        Een postcode begint met vier cijfers.
        De postcode?
        1. Dat zeg ik liever niet
        """)
  }

  @Test("The words that a question says to skip it with do skip it, before any article")
  func skipText() throws {
    var chat = try Chat(
      "dialoog leeftijd  Leeftijd\n  voorbeeld  leeftijd\nstap begin\n  vraag jaren: getal\n    zeg  Hoe oud?\n    overslaan  Dat weet ik nog niet\n  als jaren is bekend\n    zeg  Dank je.\n  klaar\n",
      understanding: StubUnderstanding(
        articlesByWord: [("weet", "weten", 0.9)], dialogsByWord: [("leeftijd", "leeftijd", 0.9)]))
    chat.open()
    #expect(chat.say("mijn leeftijd") == "Hoe oud?\n[liever-niet] Dat weet ik nog niet")
    chat.say("Dat weet ik nog niet.")
    #expect(chat.conversation.dialogs == ["start"])
  }

  @Test("An empty line brings the short question again, and is no miss")
  func emptyLine() throws {
    var chat = try chat()
    chat.say("ik wil het formulier")
    chat.say("blauw")
    for _ in 1...3 { #expect(chat.say("  ") == "Hoeveel mensen?") }
    #expect(chat.say("groen") == "[onbegrepen]\nHoeveel mensen werken er?\n[voorbeeld] een stuk of twintig")
  }

  @Test("Between the thresholds the nearest are offered, and an answer is given when one is chosen")
  func didYouMean() throws {
    var chat = try chat()
    #expect(
      chat.say("misschien iets met geld") == """
        [bedoel-je]
        1. Over vaag
        2. [geen-van-deze]
        """)
    #expect(chat.say("1").hasPrefix("Dit gaat over vaag."))
  }

  @Test("Meer gives the second part of an article, by word and by number")
  func readMore() throws {
    var chat = try chat()
    #expect(
      chat.say("wat is lang?") == """
        Dit gaat over lang.
        Heb je nog een vraag?
        1. Ja
        2. Nee
        3. [meer-hierover]
        """)
    #expect(chat.say("3").hasPrefix("En dit is de rest."))
    #expect(chat.say("meer").hasPrefix("[meer-niets]"))
  }

  @Test("What somebody says of themselves in a question is remembered at the front door")
  func selfDescriptionInQuestion() throws {
    var chat = try chat()
    chat.say("ik ben monteur bij een garage, wat kost het?")
    #expect(chat.conversation.dialogs == ["start"])
    #expect(chat.waiting == "start.nog")
    chat.say("ik wil het formulier")
    #expect(chat.answer("formulier.vak") == nil)
  }

  @Test("A sentence that only mentions an option is no choice at the front door")
  func mentionIsNoChoice() throws {
    var chat = try chat()
    chat.say("mijn bedrijf heeft al weken ruzie met de buren")
    #expect(chat.answer("start.wie") == nil)
    chat.say("ik heb een bedrijf in Zwolle hoor")
    #expect(chat.answer("start.wie") == .option("werkgever"))
  }

  @Test(
    "An option's words with a place behind them are that option, though an article is sure of the line",
    arguments: [
      ("ik heb een bedrijf in Zwolle", true), ("ik heb een bedrijf vlakbij Den Haag", true),
      ("ik heb een bedrijf dat Zwolle zoekt", false), ("zoek ik in Zwolle een bedrijf", false),
    ])
  func optionWithPlace(line: String, isOption: Bool) throws {
    var chat = try Chat(
      understanding: StubUnderstanding(
        articlesByWord: [("zwolle", "stad", 0.9), ("den haag", "stad", 0.9)]))
    chat.open()
    chat.say(line)
    #expect((chat.last?.articles.isEmpty == true) == isOption)
    if isOption { #expect(chat.answer("start.wie") == .option("werkgever")) }
  }

  @Test("The rest of an article is not offered any more once a question is answered")
  func moreDoesNotLinger() throws {
    var chat = try chat()
    chat.say("wat is lang?")
    #expect(chat.say("ja") == "Typ je vraag maar.\nHeb je nog een vraag?\n1. Ja\n2. Nee")
  }

  @Test("Waarom gives the reason and asks again")
  func reason() throws {
    var chat = try chat()
    chat.say("vertel mijn verhaal")
    #expect(
      chat.say("waarom?") == """
        Dan zoeken we in de buurt.
        De postcode?
        1. Dat zeg ik liever niet
        """)
  }

  @Test("Terug undoes the last answer with its slots, up to the start")
  func goBack() throws {
    var chat = try chat()
    chat.say("ik wil het formulier")
    chat.say("20")
    chat.say("monteur")
    #expect(chat.say("terug").hasPrefix("[terug]\nWat is je vak?"))
    #expect(chat.answer("formulier.vak") == nil)
    chat.say("terug")
    #expect(chat.answer("bedrijf.grootte") == nil)
    chat.say("terug")
    #expect(chat.conversation.dialogs == ["start"])
    #expect(chat.say("terug").hasPrefix("[terug-kan-niet]"))
  }
}
