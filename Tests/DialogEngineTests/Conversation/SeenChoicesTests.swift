import DialogEngine
import Testing

/// The options change while somebody looks at their numbers.
@Suite("Numbers of a list that changed")
struct SeenChoicesTests {
  static let before = """
    dialoog start  Begin
    stap begin
      vraag vak: keuze
        zeg   Wat is je vak?
        optie monteur  Monteur
        optie lasser   Lasser
      zeg  Dank je. {vak}.
      vraag dagen: meerkeuze
        zeg   Op welke dagen?
        optie ma  Maandag
        optie di  Dinsdag
        optie wo  Woensdag
        overslaan  Weet ik niet
      als dagen is bekend
        zeg  Op {dagen}.
      klaar
    """

  /// Somebody who looks at the first list, or at the second; then the script is another one.
  func chat(after changed: String, saying lines: String...) throws -> Chat {
    var chat = try Chat(Self.before)
    chat.open()
    for line in lines { chat.say(line) }
    chat.context = try PromisesOfTheLanguageTests.context(changed)
    return chat
  }

  @Test(
    "A number means what the person saw, wherever it stands now",
    arguments: [("1", "Dank je. Monteur."), ("2", "Dank je. Lasser."), ("de tweede", "Dank je. Lasser.")])
  func insertedAbove(line: String, reply: String) throws {
    let changed = Self.before.replacing(
      "    optie monteur", with: "    optie draaier  Draaier\n    optie monteur")
    var chat = try chat(after: changed)
    #expect(chat.say(line).hasPrefix(reply))
    #expect(!chat.rendered.contains("[verplaatst]"))
  }

  @Test("The order of the new list counts from the next question on")
  func nextTimeTheNewOrder() throws {
    let changed = Self.before.replacing(
      "    optie monteur", with: "    optie draaier  Draaier\n    optie monteur")
    var chat = try chat(after: changed)
    #expect(chat.say("").hasSuffix("1. Draaier\n2. Monteur\n3. Lasser"))
    #expect(chat.say("1").hasPrefix("Dank je. Draaier."))
  }

  @Test("An option that was renamed is still the one that was seen")
  func renamedOption() throws {
    let changed = Self.before.replacing(
      "    optie monteur  Monteur\n    optie lasser   Lasser",
      with: "    optie metaallasser  Metaallasser\n      voorheen  lasser\n    optie monteur  Monteur")
    var chat = try chat(after: changed)
    #expect(chat.say("2").hasPrefix("Dank je. Metaallasser."))
  }

  @Test(
    "The number of an option that is gone chooses nothing: the question comes again, with a word about it")
  func removedOption() throws {
    let changed = Self.before.replacing("optie monteur  Monteur", with: "optie draaier  Draaier")
    var chat = try chat(after: changed)
    #expect(chat.say("1") == "[verplaatst]\nWat is je vak?\n1. Draaier\n2. Lasser")
    #expect(chat.say("2").hasPrefix("Dank je. Lasser."))
  }

  @Test("Several numbers, too")
  func severalNumbers() throws {
    let changed = Self.before.replacing("    optie ma", with: "    optie zo  Zondag\n    optie ma")
    var chat = try chat(after: changed, saying: "1")
    #expect(chat.say("1 en 3").hasPrefix("Op Maandag en Woensdag."))
  }

  @Test("The number of the way to skip, too")
  func skipping() throws {
    let changed = Self.before.replacing("    optie ma", with: "    optie zo  Zondag\n    optie ma")
    var chat = try chat(after: changed, saying: "1")
    #expect(!chat.say("4").contains("Op Woensdag."))
    #expect(chat.answer("start.dagen") == nil)
  }

  @Test("A yes to other words than were read is no consent")
  func otherConsent() throws {
    let asking = "dialoog start  Begin\nstap begin\n  aanvraag over ev-certificaat\n  klaar\n"
    var chat = try Chat(asking)
    chat.open()
    #expect(chat.waiting == "contact.akkoord")
    chat.context = try PromisesOfTheLanguageTests.context(
      asking, TestScripts.contact.replacing("doorgeven aan", with: "met naam sturen naar"))
    #expect(chat.say("ja").hasPrefix("[verplaatst]\nMag ik je vraag over"))
    #expect(chat.waiting == "contact.akkoord")
    chat.say("ja")
    #expect(chat.waiting == "contact.naam")
  }
}
