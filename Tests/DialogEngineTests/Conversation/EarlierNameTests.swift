import DialogEngine
import Testing

/// `voorheen`: a thing that is called otherwise now is the same thing to a conversation under way.
@Suite("Earlier names")
struct EarlierNameTests {
  static let start = """
    dialoog start  Begin
    stap begin
      vraag klus: keuze
        zeg   Welke klus?
        optie lassen    Lassen
        optie slijpen   Slijpen
      doe plek
      zeg  {klus} in {plek.stad}.
      klaar
    """

  static let place = """
    dialoog plek  De plek
    stap begin
      ga naar waar
    stap waar
      vraag stad: tekst
        zeg  In welke stad?
      klaar
    """

  @Test(
    "A renamed dialog, step or option is found by its earlier name",
    arguments: [
      [
        start.replacing("doe plek", with: "doe locatie").replacing("plek.stad", with: "locatie.stad"),
        place.replacing("dialoog plek  De plek", with: "dialoog locatie  De plek\n  voorheen  plek"),
      ],
      [
        start,
        place.replacing("ga naar waar", with: "ga naar waarheen")
          .replacing("stap waar\n", with: "stap waarheen\n  voorheen  waar\n"),
      ],
      [
        start.replacing(
          "optie lassen    Lassen", with: "optie laswerk  Lassen\n      voorheen  lassen"), place,
      ],
      [
        start.replacing("vraag klus: keuze", with: "vraag werk: keuze\n    voorheen  klus").replacing(
          "{klus}", with: "{werk}"), place,
      ],
    ])
  func renamed(scripts: [String]) throws {
    var chat = try Chat(Self.start, Self.place)
    chat.open()
    chat.say("lassen")
    chat.context = try PromisesOfTheLanguageTests.context(scripts[0], scripts[1])
    #expect(chat.say("Zwolle").hasPrefix("Lassen in Zwolle."))
  }

  @Test("Without it the conversation is told, and goes on at what is left")
  func withoutEarlierName() throws {
    var chat = try Chat(Self.start, Self.place)
    chat.open()
    chat.say("lassen")
    chat.context = try PromisesOfTheLanguageTests.context(
      Self.start.replacing("doe plek", with: "doe locatie").replacing("plek.stad", with: "locatie.stad"),
      Self.place.replacing("dialoog plek", with: "dialoog locatie"))
    #expect(chat.say("Zwolle") == "[verplaatst]\nIn welke stad?")
    #expect(chat.answer("start.klus") == .option("lassen"))
  }
}
