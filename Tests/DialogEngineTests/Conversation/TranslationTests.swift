import DialogEngine
import Testing

/// Texts in another language; Dutch is the one that is complete.
@Suite("Texts in other languages")
struct TranslationTests {
  static let script = """
    dialoog start  Begin
    stap begin
      vraag werk: keuze
        zeg   Wat doe je?
        of    Wat is je werk?
        kort  Je werk?
        optie lassen    Ik las
        optie slijpen   Ik slijp
        optie anders    Iets anders
      vraag dagen: meerkeuze
        zeg        Welke dagen, bij {werk}?
        optie ma  Maandag
        optie di  Dinsdag
        overslaan  Weet ik niet
      aanvraag over ev-certificaat
        mee  werk, dagen
      zeg  Alleen Nederlands.
      ga naar begin-weer
    stap begin-weer
      vraag leeftijd: getal elke keer
        zeg        Hoe oud ben je?
        overslaan  Zeg ik niet
      klaar
    """

  static let polish = Translation(
    language: "pl",
    texts: [
      "Wat doe je?": "Co robisz?", "Je werk?": "Twoja praca?", "Ik las": "Spawam", "Ik slijp": "Szlifuję",
      "Welke dagen, bij {werk}?": "Jakie dni ({werk})?", "Maandag": "poniedziałek", "Dinsdag": "wtorek",
      "Weet ik niet": "Nie wiem", "Ja": "Tak", "Nee": "Nie", "en": "i", "een coach": "doradca",
      "Ik geef door: {aanvraag.mee}.": "Przekazuję: {aanvraag.mee}.", "werk": "praca",
      "Mag ik je vraag over {aanvraag.onderwerp} doorgeven aan {aanvraag.wie}?":
        "Czy mogę przekazać pytanie ({aanvraag.onderwerp}): {aanvraag.wie}?",
      "[stop]": "Do widzenia.", "Zeg ik niet": "Nie powiem", "[begroeting]": "Dzień dobry. {naam}",
    ])

  func chat(_ translations: [Translation] = [polish]) throws -> Chat {
    var chat = try Chat(understanding: StubUnderstanding())
    var bundle = TestScripts.bundle([Self.script])
    bundle.translations = translations
    let compilation = Compiler.compile(bundle)
    try #require(compilation.diagnostics.filter { $0.severity == .error }.map { "\($0)" } == [])
    chat.context = StepContext(
      program: try #require(compilation.program),
      understanding: StubUnderstanding(languagesByWord: [
        ("dzień", "pl"), ("goedendag", "nl"), ("bonjour", "fr"), ("kowalski", "pl"),
      ]),
      today: chat.context.today, contact: nil, acceptsLeads: true)
    return chat
  }

  @Test("A line in a language goes on in it; what lacks there is said in Dutch")
  func goesOnInTheLanguage() throws {
    var chat = try chat()
    #expect(chat.say("dzień dobry").hasSuffix("Co robisz?\n1. Spawam\n2. Szlifuję\n3. Iets anders"))
    #expect(chat.conversation.language == "pl")
  }

  @Test("A place that the Dutch text doesn't have leaves the text in Dutch")
  func wrongPlace() throws {
    var chat = try chat()
    #expect(chat.say("dzień dobry").hasPrefix("[begroeting]"))
  }

  @Test(
    "Labels are understood in the language, and in Dutch",
    arguments: ["Szlifuję", "szlifuję!", "ik slijp", "2"])
  func labels(line: String) throws {
    var chat = try chat()
    chat.say("dzień dobry")
    #expect(chat.say(line).hasPrefix("Jakie dni (Szlifuję)?\n1. poniedziałek\n2. wtorek\n3. Nie wiem"))
  }

  @Test("The person agrees to what they can read; who takes the lead reads Dutch")
  func lead() throws {
    var chat = try chat()
    chat.say("dzień dobry")
    chat.say("1")
    #expect(
      chat.say("1 en 2") == """
        Przekazuję: praca: Spawam i dagen: poniedziałek i wtorek.
        Czy mogę przekazać pytanie (EV-certificaat): doradca?
        1. Tak
        2. Nie
        """)
    chat.say("tak")
    chat.say("Kowalski")
    chat.say("0612345678")
    let lead = try #require(chat.leads.first)
    #expect(lead.language == "pl")
    #expect(lead.details.map(\.text) == ["Ik las", "Maandag en Dinsdag"])
    #expect(lead.consent.text.hasPrefix("Przekazuję:"))
  }

  @Test("A no in the language is a no to consent")
  func refusal() throws {
    var chat = try chat()
    for line in ["dzień dobry", "1", "nie wiem"] { chat.say(line) }
    #expect(chat.waiting == "contact.akkoord")
    chat.say("nie")
    #expect(chat.leads.isEmpty)
    #expect(chat.waiting == "start.leeftijd")
    chat.say("nie powiem")
    #expect(chat.conversation.isEnded)
  }

  @Test("A language without texts changes nothing, and Dutch brings Dutch back")
  func otherLanguages() throws {
    var chat = try chat()
    #expect(chat.say("bonjour").contains("Wat doe je?"))
    chat.say("dzień dobry")
    #expect(chat.conversation.language == "pl")
    #expect(chat.say("goedendag, ik slijp").hasPrefix("Welke dagen, bij Ik slijp?"))
    #expect(chat.conversation.language == "nl")
  }

  @Test("A name says nothing of the language")
  func names() throws {
    var chat = try chat()
    for line in ["1", "1", "ja"] { chat.say(line) }
    #expect(chat.waiting == "contact.naam")
    chat.say("Kowalski")
    #expect(chat.conversation.language == "nl")
  }

  @Test("Terug doesn't undo the language")
  func goBack() throws {
    var chat = try chat()
    chat.say("ik las")
    chat.say("dzień dobry")
    #expect(chat.say("terug").contains("1. Spawam"))
  }

  @Test("Without translations nobody is asked for a language")
  func none() throws {
    var chat = try chat([])
    chat.say("dzień dobry")
    #expect(chat.conversation.language == "nl")
  }

  @Test("All that is said can be translated, each text once")
  func texts() throws {
    let bundle = TestScripts.bundle([Self.script])
    let texts = TranslatableText.all(in: bundle.scripts, topics: bundle.topics)
    let own = texts.filter { $0.path == "start.dialog" }.map(\.text)
    #expect(
      own == [
        "Begin", "Wat doe je?", "Wat is je werk?", "Je werk?", "Ik las", "Ik slijp", "Iets anders", "werk",
        "Welke dagen, bij {werk}?", "Weet ik niet", "Maandag", "Dinsdag", "dagen", "Alleen Nederlands.",
        "Hoe oud ben je?", "Zeg ik niet", "leeftijd",
      ])
    #expect(Set(texts.map(\.text)).count == texts.count)
    #expect(texts.suffix(3).map(\.text) == ["Ja", "Nee", "en"])
  }
}
