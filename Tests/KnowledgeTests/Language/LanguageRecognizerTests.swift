import Testing

@testable import Knowledge

@Suite("The language of a line")
struct LanguageRecognizerTests {
  private static let recognizer = LanguageRecognizer()

  @Test(
    "A line in another language is recognised",
    arguments: [
      ("I want to talk to someone about my job", "en"), ("What is BBL?", "en"),
      ("Where can I learn Dutch?", "en"), ("I have debts", "en"), ("can you help me please", "en"),
      ("Ich suche eine Ausbildung als Schweißer", "de"), ("Wie bekomme ich das Zertifikat?", "de"),
      ("Was ist BBL?", "de"), ("kann ich mit jemandem sprechen", "de"),
      ("Szukam pracy jako spawacz", "pl"), ("Co to jest BBL?", "pl"), ("mam dlugi i nie moge zaplacic", "pl"),
      ("Kurs nasıl bulurum?", "tr"), ("BBL nedir?", "tr"), ("is ariyorum", "tr"),
      ("bir insanla konusmak istiyorum", "tr"),
    ])
  func foreign(_ line: String, _ code: String) {
    #expect(Self.recognizer.language(of: line)?.code == code)
  }

  @Test(
    "Dutch is Dutch, however it is spelled, and so is what tells nothing",
    arguments: [
      "Wat is bbl?", "ik ken nie goet leese", "kwil me sertifikaat hale", "cursus cnc", "skills kompas",
      "is er een workshop", "human resources advies", "job coach", "ik heb een burn-out", "tig lassen",
      "test", "e-learning", "", "😀", "8011 PK", "Jan", "ja", "nee", "ok", "help", "stop",
      "wie is de coach", "hoe werkt skype", "was da nou", "mij baas is nie an t werk", "SLIM subsidie",
    ])
  func dutch(_ line: String) {
    #expect((Self.recognizer.language(of: line) ?? .dutch) == .dutch)
  }

  @Test("What holds no word of any language tells nothing", arguments: ["", "😀", "8011 PK", "06 12345678"])
  func nothing(_ line: String) {
    #expect(Self.recognizer.language(of: line) == nil)
  }
}
