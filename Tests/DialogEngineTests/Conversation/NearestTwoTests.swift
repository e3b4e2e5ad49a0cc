import DialogEngine
import Testing

/// A question that comes near something, and not near enough.
@Suite("Not sure what was asked")
struct NearestTwoTests {
  func chat() throws -> Chat {
    var chat = try Chat(
      understanding: StubUnderstanding(
        articlesByWord: [("kost", "prijs", 0.4), ("kost", "lang", 0.5), ("kost", "ver", 0.35)]))
    chat.open()
    return chat
  }

  @Test("Near but not sure: the nearest two are offered, and a number takes one")
  func offersTwo() throws {
    var chat = try chat()
    #expect(
      chat.say("wat kost zoiets?") == """
        [bedoel-je]
        1. Over lang
        2. Over prijs
        3. [geen-van-deze]
        """)
    #expect(chat.say("2").hasPrefix("Dit gaat over prijs."))
  }

  @Test("None of the two: it says that it doesn't know, and the question comes again")
  func none() throws {
    var chat = try chat()
    chat.say("wat kost zoiets?")
    #expect(chat.say("nee").hasPrefix("[geen-antwoord]\nWie?"))
  }
}
