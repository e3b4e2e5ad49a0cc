import DialogEngine
import Testing

/// A script changes while somebody is in the middle of it.
@Suite("Scripts that change under a conversation")
struct ChangedScriptTests {
  static let before = """
    dialoog start  Begin
    stap begin
      vraag vak: keuze
        zeg   Wat is je vak?
        optie monteur  Monteur
        optie lasser   Lasser
      ga naar hoelang
    stap hoelang
      vraag jaren: getal 0 tot 60
        zeg       Hoeveel jaar doe je dat?
        ongeldig  Dat kan niet.
      zeg  Dank je. {vak}, {jaren} jaar.
      klaar
    """

  /// Somebody who has a trade, and waits at the years; then the script is another one.
  func chat(after changed: String) throws -> Chat {
    var chat = try Chat(Self.before)
    chat.open()
    chat.say("lasser")
    chat.context = try PromisesOfTheLanguageTests.context(changed)
    return chat
  }

  @Test("A question that still exists with the same type takes the answer, and its new wording holds")
  func reworded() throws {
    var chat = try chat(after: Self.before.replacing("Dank je. {vak}", with: "Mooi. {vak}"))
    #expect(chat.say("12").hasPrefix("Mooi. Lasser, 12 jaar."))
  }

  @Test("A question put in front of the waiting one doesn't move it")
  func inserted() throws {
    let added = "stap hoelang\n  vraag leuk: ja-nee\n    zeg  Is het leuk?"
    var chat = try chat(after: Self.before.replacing("stap hoelang", with: added))
    #expect(chat.say("12").hasPrefix("Dank je. Lasser, 12 jaar."))
  }

  @Test("When the question is gone a word of explanation comes, and the first question of its step")
  func removed() throws {
    let other = "  vraag niveau: keuze\n    zeg   Welk niveau?\n    optie een   Eén\n    optie twee  Twee"
    let changed = """
      dialoog start  Begin
      stap begin
        vraag vak: keuze
          zeg   Wat is je vak?
          optie monteur  Monteur
          optie lasser   Lasser
        ga naar hoelang
      stap hoelang
      \(other)
        zeg  Dank je. {vak}.
        klaar
      """
    var chat = try chat(after: changed)
    #expect(chat.say("12") == "[verplaatst]\nWelk niveau?\n1. Eén\n2. Twee")
    #expect(chat.answer("start.vak") == .option("lasser"))
  }

  @Test("A question of another type is asked anew")
  func retyped() throws {
    var chat = try chat(after: Self.before.replacing("getal 0 tot 60", with: "bedrijfsgrootte"))
    #expect(chat.say("12").hasPrefix("[verplaatst]\nHoeveel jaar doe je dat?"))
  }

  @Test("A yes that was meant for a question no longer on the screen does nothing")
  func sideQuestionIsGone() throws {
    var chat = try Chat(Self.before)
    chat.open()
    chat.say("lasser")
    chat.say("wis")
    chat.context = try PromisesOfTheLanguageTests.context(
      Self.before.replacing("Dank je", with: "Mooi"))
    #expect(chat.say("ja") == "[verplaatst]\nHoeveel jaar doe je dat?")
    #expect(chat.effects == [])
  }

  @Test("A conversation knows on which version it runs")
  func version() throws {
    var chat = try chat(after: Self.before.replacing("Dank je", with: "Mooi"))
    let first = chat.conversation.programVersion
    chat.say("")
    #expect(first != chat.context.program.version)
    #expect(chat.conversation.programVersion == chat.context.program.version)
  }

  @Test("When the step is gone too the dialog begins again, with what is known")
  func stepRemoved() throws {
    let changed = """
      dialoog start  Begin
      stap begin
        vraag vak: keuze
          zeg   Wat is je vak?
          optie monteur  Monteur
          optie lasser   Lasser
        vraag leuk: ja-nee
          zeg  Is het leuk?
        zeg  Dank je. {vak}, {leuk}.
        klaar
      """
    var chat = try chat(after: changed)
    #expect(chat.say("12") == "[verplaatst]\nIs het leuk?\n1. Ja\n2. Nee")
    #expect(chat.answer("start.vak") == .option("lasser"))
  }

  @Test("When the dialog is gone the one below goes on")
  func dialogRemoved() throws {
    let extra =
      "dialoog extra  Extra\n  voorbeeld  extra\nstap begin\n  vraag kleur: tekst\n    zeg  Kleur?\n  zeg  {kleur}.\n  klaar\n"
    var chat = try Chat(
      extra, understanding: StubUnderstanding(dialogsByWord: [("extra", "extra", 0.9)]))
    chat.open()
    chat.say("graag extra")
    #expect(chat.waiting == "extra.kleur")
    chat.context = try Chat("dialoog ander  Ander\n  voorbeeld  ander\nstap begin\n  zeg  Ja.\n  klaar\n")
      .context
    #expect(chat.say("rood").hasPrefix("[verplaatst]\nHeb je nog een vraag?"))
  }

  @Test("A renamed question is found by its earlier name")
  func renamed() throws {
    let changed = Self.before.replacing("vraag jaren", with: "vraag duur")
      .replacing("    ongeldig  Dat kan niet.", with: "    ongeldig  Dat kan niet.\n    voorheen  jaren")
      .replacing("{jaren}", with: "{duur}")
    var chat = try chat(after: changed)
    #expect(chat.say("12").hasPrefix("Dank je. Lasser, 12 jaar."))
  }
}
