import DialogEngine
import Testing

@testable import IntakeBot

@Suite("Opening phrases and lines about something else")
struct OpeningOffTopicTests {
  private let understanding = ShippedDialogs.content.understanding

  @Test(
    "A word in common opens no dialog where all else is about something else",
    arguments: ["Kan ik een afspraak maken voor een APK?", "tesla kopen", "Welke telefoon moet ik kopen?"])
  func passedOver(_ line: String) {
    #expect(understanding.dialogs(for: line, audience: nil) == [])
  }

  @Test(
    "What is ours opens its dialog",
    arguments: [
      ("ik wil een mens spreken", "contact"),
      ("kmoet een papiertje hebbe voor elektriese autos", "ev-certificering"),
    ])
  func opened(_ line: String, _ dialog: DialogName) {
    #expect(understanding.dialogs(for: line, audience: nil).first?.dialog == dialog)
  }
}
