import DialogEngine
import Testing

/// At the front door, after an article: the bot has asked whether there is anything else.
@Suite("After an answer at the front door")
struct AfterAnAnswerTests {
  private func chat() throws -> Chat {
    var chat = try Chat(
      understanding: StubUnderstanding(
        articlesByWord: [
          (word: "wat kost dat ev-certificaat", id: "prijs van een certificaat", confidence: 0.9),
          (word: "wat kost", id: "prijs", confidence: 0.7),
          (word: "certificaat", id: "ev-certificaat", confidence: 0.8),
          (word: "bbl", id: "bbl", confidence: 0.9),
          (word: "hoe lang duurt dat ev-certificaat", id: "ev-certificaat", confidence: 0.9),
        ],
        topicsByArticle: [
          "prijs van een certificaat": ["ev-certificaat"], "ev-certificaat": ["ev-certificaat"],
        ]))
    chat.open()
    return chat
  }

  @Test(
    "A yes or a no with more in it counts by what more it says",
    arguments: [
      "nee ik bedoel het certificaat", "ja en ik wil een certificaat", "nee wacht, het certificaat",
    ])
  func moreThanYesOrNo(line: String) throws {
    var chat = try chat()
    chat.say("wat is bbl")
    #expect(chat.say(line).hasPrefix("Dit gaat over ev-certificaat."))
    #expect(chat.waiting == "start.nog")
  }

  @Test(
    "A goodbye in more words is still a goodbye",
    arguments: ["nee dank je, het certificaat is genoeg", "nee hoor", "nee, ik weet genoeg"])
  func goodbye(line: String) throws {
    var chat = try chat()
    chat.say("wat is bbl")
    chat.say(line)
    #expect(chat.conversation.isEnded)
  }

  @Test("A person who is asked for after an article is about its topic")
  func personAboutArticle() throws {
    var chat = try chat()
    chat.say("ik wil een certificaat")
    chat.say("mens")
    #expect(chat.say("ja").contains("Mag ik je vraag over EV-certificaat doorgeven aan een coach?"))
  }

  @Test("After an article that nobody takes, the helpdesk is asked")
  func personAboutLatestArticle() throws {
    var chat = try chat()
    chat.say("ik wil een certificaat")
    chat.say("wat is bbl")
    chat.say("mens")
    #expect(chat.say("ja").contains("Mag ik je vraag over iemand spreken doorgeven aan de helpdesk?"))
  }

  @Test("What a thing costs is looked up with the thing that was told of last")
  func pointsBack() throws {
    var chat = try chat()
    chat.say("ik wil een certificaat")
    #expect(chat.say("wat kost dat").hasPrefix("Dit gaat over prijs van een certificaat."))
  }

  @Test("Nothing better than what was told already: that is said, not told again")
  func pointsBackInVain() throws {
    var chat = try chat()
    chat.say("ik wil een certificaat")
    let reply = chat.say("hoe lang duurt dat")
    #expect(!reply.contains("Dit gaat over"))
    #expect(chat.last?.articles == [])
  }

  @Test("At the front door a part of a sentence is no answer for naming an option")
  func partOfSentence() throws {
    var chat = try chat()
    chat.say("ik zit zonder werk en wil een certificaat")
    #expect(chat.answer("start.wie") == nil)
  }

  @Test("A correction with nothing to change chooses what is on the screen")
  func correctedChoice() throws {
    var chat = try Chat(understanding: StubUnderstanding(articlesByWord: [("lang", "lang", 0.9)]))
    chat.open()
    #expect(chat.say("hoe lang").hasSuffix("3. [meer-hierover]"))
    #expect(chat.say("nee sorry ik bedoel 3").hasPrefix("En dit is de rest."))
  }

  @Test("A yes that was meant as a no is taken back")
  func meantNo() throws {
    var chat = try Chat(
      """
      dialoog start  Begin
      stap begin
        vraag bellen: ja-nee
          zeg  Zal iemand bellen?
        als bellen is nee
          zeg  Dan niet.
          klaar
        vraag dag: keuze
          zeg   Welke dag?
          optie maandag  Maandag
          optie dinsdag  Dinsdag
        klaar
      """)
    chat.open()
    chat.say("ja")
    #expect(chat.say("ik bedoel nee").contains("Dan niet."))
  }

  @Test("A number of people is no option that is called by that number")
  func numberIsNoOption() throws {
    var chat = try Chat(
      """
      dialoog start  Begin
      stap begin
        vraag wat: tekst
          zeg  Wat zoek je?
        vraag jong: keuze
          zeg   Ben je 16 of ouder?
          optie ouder   Ik ben 16 of ouder
          optie jonger  Ik ben jonger dan 16
            ook  14, 15
        klaar
      """)
    chat.open()
    chat.say("wij zijn met 14 man")
    #expect(chat.waiting == "start.jong")
    #expect(chat.say("14").hasPrefix("[einde]"))
  }

  @Test("Who tells who they are and asks something, can speak to somebody about that")
  func answerAndQuestion() throws {
    var chat = try chat()
    chat.say("ik ben werkgever, hoe haal ik een certificaat?")
    #expect(chat.waiting == "start.nog")
    chat.say("mens")
    #expect(chat.say("ja").contains("Mag ik je vraag over EV-certificaat doorgeven aan een coach?"))
  }

  @Test("Where a text is asked, a yes tells nothing yet")
  func yesIsNoText() throws {
    var chat = try Chat(
      """
      dialoog start  Begin
      stap begin
        vraag wat: tekst
          zeg   Wat wil je weten?
          kort  Wat?
        zeg  Dank je.
        klaar
      """)
    chat.open()
    #expect(chat.say("ja hoor").hasSuffix("Wat?"))
    #expect(chat.say("ja, over mijn rooster").hasPrefix("Dank je."))
  }

  @Test("Without something told before, the same words are taken as they stand")
  func pointsNowhere() throws {
    var chat = try chat()
    #expect(chat.say("wat kost dat").hasPrefix("Dit gaat over prijs."))
  }
}
