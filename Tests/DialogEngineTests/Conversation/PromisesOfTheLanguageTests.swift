import DialogEngine
import Testing

/// What the dialog language must be able to say.
@Suite("What scripts can say")
struct PromisesOfTheLanguageTests {
  @Test("Other wordings take turns, the first one first")
  func variantsTakeTurns() throws {
    var chat = try Chat(
      """
      dialoog start  Begin
      stap begin
        vraag nog: ja-nee elke keer
          zeg  Nog een keer?
        als nog is nee
          klaar
        zeg  Eén.
        of   Twee.
        ga naar begin
      """)
    chat.open()
    let said = (1...3).map { _ in chat.say("ja").prefix { $0 != "\n" } }
    #expect(said == ["Eén.", "Twee.", "Eén."])
  }

  @Test(
    "Conditions compare numbers, and anders is for the rest",
    arguments: [("140", "Groot."), ("101", "Groot."), ("100", "Klein."), ("vijf man", "Klein.")])
  func conditions(line: String, reply: String) throws {
    var chat = try Chat(
      """
      dialoog start  Begin
      stap begin
        doe bedrijf
        als bedrijf.grootte is meer dan 100
          zeg  Groot.
        anders
          zeg  Klein.
        klaar
      """)
    chat.open()
    #expect(chat.say(line).hasPrefix(reply))
  }

  @Test("Answers are filled in, also those of another dialog")
  func answersAreFilledIn() throws {
    var chat = try Chat(
      """
      dialoog start  Begin
      stap begin
        vraag vak: keuze
          zeg   Wat is je vak?
          optie monteur  Monteur
          optie lasser   Lasser
        doe bedrijf
        zeg  Je bent {vak}, met {bedrijf.grootte} mensen.
        klaar
      """)
    chat.open()
    chat.say("lasser")
    #expect(chat.say("een stuk of twintig").hasPrefix("Je bent Lasser, met 20 mensen."))
  }

  @Test("A row is looked up in a table, and its cells are filled in")
  func tableLookup() throws {
    var chat = try Chat()
    chat.context = try Self.context(
      """
      dialoog start  Begin
      stap begin
        vraag beroep: uit beroepen
          zeg        Wat doe je nu?
          overslaan  Staat er niet bij
        zoek kans in beroepen met beroep
        als kans is bekend
          zeg  Je kunt {kans.doel} worden.
        klaar
      """,
      tables: [
        Table(
          name: "beroepen", columns: ["beroep", "doel"],
          rows: [["kok", "monteur"], ["timmerman", "engineer"]])
      ])
    chat.open()
    #expect(chat.say("ik ben kok").hasPrefix("Je kunt monteur worden."))
  }

  @Test("A dialog that is run comes back, and what it asked is not asked again")
  func knownIsNotAskedAgain() throws {
    var chat = try Chat(
      """
      dialoog start  Begin
      stap begin
        doe regio
        vraag vak: keuze
          zeg   Wat is je vak?
          optie monteur  Monteur
          optie lasser   Lasser
        ga naar nog
      stap nog
        doe regio
        zeg  Klaar.
        klaar
      """)
    chat.open()
    #expect(chat.say("8011").hasPrefix("Wat is je vak?"))
    #expect(chat.say("1").hasPrefix("Klaar."))
  }

  @Test("An article is given by topic")
  func answerByTopic() throws {
    var chat = try Chat(
      """
      dialoog start  Begin
      stap begin
        antwoord ev-certificaat
        vraag goed: ja-nee
          zeg  Is dit wat je zoekt?
        klaar
      """)
    #expect(chat.open().contains("Dit gaat over ev-certificaat.\nIs dit wat je zoekt?"))
  }

  @Test("The order of the files changes nothing")
  func orderOfFiles() throws {
    let other = "dialoog ander  Iets\n  voorbeeld  iets anders\nstap begin\n  doe regio\n  klaar\n"
    var bundle = TestScripts.bundle([GoneWrongElsewhereTests.form, other])
    let first = Compiler.compile(bundle)
    bundle.scripts.reverse()
    let second = Compiler.compile(bundle)
    #expect(first.diagnostics.map(\.code) == second.diagnostics.map(\.code))
    #expect(try Self.transcript(in: first.program) == Self.transcript(in: second.program))
  }

  private static func transcript(in program: Program?) throws -> [String] {
    var chat = try Chat()
    chat.context = try context(of: program)
    return ["ik wil het formulier", "14", "iets anders", "rest", "ja", "stop"].map { chat.say($0) }
  }

  static func context(_ scripts: String..., tables: [Table] = []) throws -> StepContext {
    var bundle = TestScripts.bundle(scripts)
    bundle.tables = tables
    let compilation = Compiler.compile(bundle)
    try #require(compilation.diagnostics.filter { $0.severity == .error }.map { "\($0)" } == [])
    return try context(of: compilation.program)
  }

  private static func context(of program: Program?) throws -> StepContext {
    StepContext(
      program: try #require(program), understanding: GoneWrongElsewhereTests.understanding,
      today: try #require(CalendarDate(year: 2026, month: 11, day: 23)), contact: nil, acceptsLeads: true)
  }
}
