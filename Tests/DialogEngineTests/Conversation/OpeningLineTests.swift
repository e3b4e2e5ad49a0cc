import DialogEngine
import Testing

/// What the line that opens a dialog already tells.
@Suite("The line that opens a dialog")
struct OpeningLineTests {
  private let reading = """
    dialoog lezen  Lezen en geld
      voorbeeld  iemand kan niet goed lezen
    stap begin
      vraag over-wie: keuze
        zeg  Over wie gaat het?
        optie ikzelf  Over mij
        optie collega  Over een collega
          ook  collega
      vraag moeite: keuze
        zeg  Waar heeft de ander moeite mee?
        optie lezen  Lezen
        optie geld   Geld
          ook  schulden
      vraag hulp: keuze
        zeg  Wie mag er helpen?
        optie geld   Iemand van geld
          ook  schulden
        optie coach  Een coach
      zeg  Dat is het.
      klaar
    """

  private func chat() throws -> Chat {
    try Chat(
      reading,
      understanding: StubUnderstanding(dialogsByWord: [
        (word: "lezen", dialog: "lezen", confidence: 0.9),
        (word: "schulden", dialog: "lezen", confidence: 0.9),
      ]))
  }

  @Test("An option that the line names is not asked again, whoever the sentence is about")
  func optionNamed() throws {
    var chat = try chat()
    #expect(chat.say("mijn collega kan niet goed lezen").contains("Wie mag er helpen?"))
    #expect(chat.answer("lezen.over-wie") == .option("collega"))
    #expect(chat.answer("lezen.moeite") == .option("lezen"))
  }

  @Test("An option that two questions of the dialog share is known to both")
  func optionShared() throws {
    var chat = try chat()
    #expect(chat.say("mijn collega heeft schulden").contains("Dat is het."))
    #expect(chat.answer("lezen.moeite") == .option("geld"))
    #expect(chat.answer("lezen.hulp") == .option("geld"))
  }

  @Test("A dialog that start runs takes nothing before somebody is in it")
  func nothingAhead() throws {
    var chat = try Chat(
      reading,
      """
      dialoog start  Begin
      stap begin
        vraag vak: keuze
          zeg   Wat is je vak?
          optie lasser   Lasser
          optie monteur  Monteur
        doe lezen
        klaar
      """)
    chat.open()
    chat.say("ik ben lasser en ik zit als collega te lezen")
    #expect(chat.answer("lezen.over-wie") == nil)
  }

  @Test(
    "Not knowing opens nothing and finds no article",
    arguments: ["weet ik niet", "Geen idee", "liever niet!"])
  func shrug(line: String) throws {
    var chat = try Chat(
      reading,
      understanding: StubUnderstanding(
        articlesByWord: [
          (word: "niet", id: "geheim", confidence: 0.9), (word: "idee", id: "geheim", confidence: 0.9),
        ]))
    chat.open()
    #expect(!chat.say(line).contains("geheim"))
  }
}
