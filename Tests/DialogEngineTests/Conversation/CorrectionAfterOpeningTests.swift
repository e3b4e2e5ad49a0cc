import DialogEngine
import Testing

/// Somebody changes an answer that was given before a phrase opened the dialog they are in.
@Suite("Corrections after a dialog was opened")
struct CorrectionAfterOpeningTests {
  /// Asked by `start` and by `cursus` alike.
  static let role = """
    dialoog persoon  Wie je bent
    stap begin
      vraag rol: keuze
        zeg   Wie ben je?
        optie werkende   Ik ben monteur
        optie werkgever  Ik heb een bedrijf
          ook  baas
      klaar
    """

  static let start = """
    dialoog start  Begin
    stap begin
      doe persoon
      vraag nodig: tekst
        zeg   Wat wil je weten?
        overslaan  Niets
      ga naar nog-iets
    stap nog-iets
      vraag nog: ja-nee elke keer
        zeg   Heb je nog een vraag?
        kort  Nog een vraag?
      als nog is nee
        klaar
      ga naar nog-iets
    """

  static let course = """
    dialoog cursus  Een cursus
      voorbeeld  ik zoek een cursus
    stap begin
      zeg  Goed, een cursus.
      doe persoon
      als persoon.rol is werkgever
        ga naar bedrijf
      vraag wie: keuze elke keer
        zeg   Voor wie?
        optie mezelf  Voor mezelf
        optie ander   Voor een ander
      antwoord ev-certificaat
      vraag wanneer: keuze
        zeg   Wanneer?
        optie nu     Nu
        optie later  Later
      zeg  {wie}, {wanneer}.
      klaar
    stap bedrijf
      vraag hoeveel: getal 1 tot 500
        zeg  Voor hoeveel mensen?
      zeg  Aantal: {hoeveel}.
      klaar
    """

  func chat() throws -> Chat {
    var chat = try Chat(
      Self.start, Self.course, Self.role,
      understanding: StubUnderstanding(
        articlesByWord: [("salaris", "loon", 0.9)], dialogsByWord: [("cursus", "cursus", 0.9)]))
    chat.open()
    return chat
  }

  @Test("The dialog stays, takes its other branch, and nothing is asked or said twice")
  func otherBranch() throws {
    var chat = try chat()
    chat.say("ik ben monteur")
    #expect(chat.say("ik zoek een cursus").hasPrefix("Goed, een cursus.\nVoor wie?"))
    #expect(
      chat.say("nee sorry, ik heb een bedrijf")
        == "[verbeterd] rol is nu Ik heb een bedrijf\nVoor hoeveel mensen?")
    #expect(chat.conversation.dialogs == ["start", "cursus"])
    #expect(chat.say("12").hasPrefix("Aantal: 12."))
  }

  @Test("What was answered in the dialog is kept, also where it is asked each time")
  func keepsAnswers() throws {
    var chat = try chat()
    chat.say("ik heb een bedrijf")
    chat.say("ik zoek een cursus")
    #expect(chat.waiting == "cursus.hoeveel")
    #expect(chat.say("nee wacht, ik ben monteur").hasSuffix("Voor wie?\n1. Voor mezelf\n2. Voor een ander"))
    #expect(chat.say("1").hasPrefix("Dit gaat over ev-certificaat.\nWanneer?"))
    chat.say("nee, ik bedoel baas")
    #expect(chat.waiting == "cursus.hoeveel")
    #expect(
      chat.say("sorry, ik bedoel monteur")
        == "[verbeterd] rol is nu Ik ben monteur\nWanneer?\n1. Nu\n2. Later")
    #expect(chat.say("1").hasPrefix("Voor mezelf, Nu."))
  }

  @Test("An answer that came with the phrase can be changed as well")
  func saidWithThePhrase() throws {
    var chat = try chat()
    #expect(chat.say("ik heb een bedrijf en ik zoek een cursus").contains("[onthouden] Ik heb een bedrijf"))
    #expect(chat.waiting == "cursus.hoeveel")
    #expect(
      chat.say("nee sorry, ik ben monteur").hasPrefix("[verbeterd] rol is nu Ik ben monteur\nVoor wie?"))
    #expect(chat.conversation.dialogs == ["start", "cursus"])
  }

  @Test("Terug undoes the correction, and then what came before it")
  func goBack() throws {
    var chat = try chat()
    chat.say("ik ben monteur")
    chat.say("ik zoek een cursus")
    chat.say("nee sorry, ik heb een bedrijf")
    #expect(chat.say("terug").hasSuffix("Voor wie?\n1. Voor mezelf\n2. Voor een ander"))
    #expect(chat.answer("persoon.rol") == .option("werkende"))
    chat.say("terug")
    #expect(chat.waiting == "start.nodig")
  }

  @Test("After an answer at the front door only the answer changes, and the question that waits stays")
  func frontDoor() throws {
    var chat = try chat()
    chat.say("ik ben monteur")
    chat.say("wat is een goed salaris?")
    #expect(chat.waiting == "start.nog")
    #expect(chat.say("nee sorry, ik heb een bedrijf").hasPrefix("[verbeterd] rol is nu Ik heb een bedrijf"))
    #expect(chat.waiting == "start.nog")
    #expect(chat.answer("persoon.rol") == .option("werkgever"))
  }

  @Test(
    "An answer can be named instead",
    arguments: ["mijn rol is baas", "de rol moet zijn: ik heb een bedrijf", "m'n rol is bedrijf"])
  func named(line: String) throws {
    var chat = try chat()
    chat.say("ik ben monteur")
    chat.say("ik zoek een cursus")
    #expect(
      chat.say(line) == "[verbeterd] rol is nu Ik heb een bedrijf\nVoor hoeveel mensen?")
  }

  @Test("A dialog in between stays too, takes its other branch, and comes back")
  func digression() throws {
    let other = """
      dialoog ander  Iets anders
        voorbeeld  iets anders
      stap begin
        doe persoon
        vraag kleur: keuze
          zeg   Welke kleur?
          kort  Kleur?
          optie rood   Rood
          optie blauw  Blauw
        klaar
      """
    var chat = try Chat(
      Self.start, Self.course, Self.role, other,
      understanding: StubUnderstanding(dialogsByWord: [
        ("cursus", "cursus", 0.9), ("iets anders", "ander", 0.9),
      ]))
    chat.open()
    chat.say("ik ben monteur")
    chat.say("iets anders graag")
    #expect(chat.waiting == "ander.kleur")
    chat.say("ik zoek een cursus")
    #expect(chat.say("ja").hasPrefix("Goed, een cursus."))
    #expect(
      chat.say("nee sorry, ik heb een bedrijf")
        == "[verbeterd] rol is nu Ik heb een bedrijf\nVoor hoeveel mensen?")
    #expect(chat.conversation.dialogs == ["start", "ander", "cursus"])
    #expect(chat.say("12").hasPrefix("Aantal: 12.\n[verder-met] Iets anders\nKleur?"))
  }
}
