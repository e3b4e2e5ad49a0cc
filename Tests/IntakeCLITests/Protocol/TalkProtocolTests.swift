import Foundation
import TestSupport
import Testing

/// What the built program sends over the talk protocol, byte for byte: a client sends, shuts its side, and
/// reads to the end. What needs a clock, or two clients at once, is shown in IntakeBotTests.
@Suite("The talk protocol of the built program")
struct TalkProtocolTests {
  /// What is sent in one piece, and what comes after the greeting until the service closes.
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let sent: [UInt8]
    let reply: String

    init(_ name: String, _ sent: [UInt8], _ reply: String...) {
      (testDescription, self.sent, self.reply) = (name, sent, reply.joined())
    }

    init(_ name: String, _ sent: String, _ reply: String...) {
      (testDescription, self.sent, self.reply) = (name, Array(sent.utf8), reply.joined())
    }
  }

  static let who = "Wie ben je?\n1. Ik leer nog\n2. Ik werk al\n\n"
  static let greeting = "[begroeting]\n" + who
  static let help = "[hulp]\n" + who
  static let bbl = "Bij bbl werk en leer je.\n" + who
  static let bye = "Tot ziens.\n[einde]\n\n"
  static let tooLong = "Die regel is te lang voor mij. Wil je het korter typen?\n\n"
  static let notText = "Die tekens kan ik niet lezen. Wil je het nog eens typen?\n\n"
  static let goodbye = "Tot ziens. Je kunt altijd terugkomen.\n\n"
  static func letters(_ count: Int) -> String { String(repeating: "a", count: count) }

  static let rows = [
    Row("the greeting alone", ""),
    Row(
      "a block for each line, in order, however many at once", "wat is bbl?\nhelp\nwat is bbl?\n", bbl, help,
      bbl),
    Row("a CR before LF is dropped", "help\r\n\r\n", help, who),
    Row("so is a NUL behind the CR", Array("help\r\u{0}\nhelp\n".utf8), help, help),
    Row(
      "and what telnet negotiates", [0xFF, 0xFB, 0x1F] + Array("help\n".utf8) + [0xFF, 0xFD, 0x06, 0x0A],
      help, who),
    Row("what stands behind the last LF is a line too", "wat is bbl?\nhelp", bbl, help),
    Row("4,096 bytes are a line", letters(4_096) + "\r\nhelp\n", "[onbegrepen]\n" + who, help),
    Row("a longer one is thrown away up to its LF, and told so", letters(4_097) + "\nhelp\n", tooLong, help),
    Row("65,535 bytes and LF are just too long", letters(65_535) + "\nhelp\n", tooLong, help),
    Row(
      "65,536 bytes without LF: goodbye", letters(65_536),
      "Aan die regel komt geen einde. Ik sluit de verbinding. Je kunt altijd terugkomen.\n\n"),
    Row("invalid UTF-8 is asked for again", [0xC3, 0x28, 0x0A] + Array("help\n".utf8), notText, help),
    Row("other NULs and control characters are taken out", "h\u{0}e\u{7}l\u{7F}p\u{85}\n", help),
    Row(
      "so are bidirectional controls and a byte order mark", "\u{FEFF}\u{202E}he\u{200F}l\u{2066}p\n", help),
    Row(
      "an empty line brings the question again, and is no miss", "\n\n\n\nx\n", who, who, who, who,
      "[onbegrepen]\n" + who),
    Row("the number chooses", "2\n", bye),
    Row("the label chooses, in any case", "IK WERK AL\n", bye),
    Row(
      "/help", "/help\n",
      """
      Dit kun je altijd typen:
      /help voor deze uitleg.
      /code voor een code. Daarmee ga je later verder, of op een andere plek.
      /hervat met je code erachter, om verder te gaan.
      /stop om te stoppen.


      """),
    Row("/stop: a goodbye, and the end", "/stop\nhelp\n", goodbye),
    Row(
      "any other names the four", "/wat\n",
      "Dat ken ik niet. Je kunt kiezen uit /help, /code, /hervat CODE en /stop.\n\n"),
    Row(
      "/hervat without a code, or with one that nobody has", "/hervat\n/hervat 0000-0000-0000\n",
      "Typ je code erachter, zo: /hervat ABCD-EFGH-JKMN\n\n",
      "Die code ken ik niet. Kijk hem nog eens na. Na 24 uur werkt een code niet meer.\n\n"),
    Row(
      "they leave the conversation alone", "/wat\n2\n",
      "Dat ken ik niet. Je kunt kiezen uit /help, /code, /hervat CODE en /stop.\n\n", bye),
    Row(
      "after the end the next line begins a new conversation, without the greeting",
      "stop\nwat is bbl?\n", "[stop]\n\n", bbl),
  ]

  @Test("What is sent, and all that comes back")
  func exchanges() throws {
    let service = try ServiceRun()
    for row in Self.rows {
      let client = try LineClient(port: service.talk)
      try client.send(row.sent)
      client.finish()
      #expect(try client.rest() == Self.greeting + row.reply, "\(row)")
    }
    #expect(service.stop() == 0)
  }

  @Test(
    "/code shows the code; /hervat elsewhere repeats the last block, and the earlier connection is closed")
  func resuming() throws {
    let service = try ServiceRun()
    let first = try LineClient(port: service.talk)
    try first.send("1\n/code\n")
    let (greeting, last, told) = (try first.block(), try first.block(), try first.block())
    let found = try #require(told.firstMatch(of: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/))
    let code = String(found.output)
    #expect(
      told == """
        Je code is \(code). Bewaar hem goed.
        Typ later /hervat \(code). Dan gaan we verder. Dat kan tot 24 uur na je laatste bericht.


        """)
    #expect(greeting == Self.greeting)
    #expect(last == "Bij bbl werk en leer je.\nMag ik je vraag doorgeven aan een coach?\n1. Ja\n2. Nee\n\n")
    let second = try LineClient(port: service.talk)
    try second.send("/hervat \(code)\nnee\n")
    second.finish()
    #expect(try second.rest() == Self.greeting + last + Self.bye)
    #expect(try first.rest() == "Dit gesprek gaat op een andere plek verder. Ik sluit deze verbinding.\n\n")
  }

  @Test("An unasked block comes before the service closes: when it stops")
  func stopping() throws {
    let service = try ServiceRun()
    let client = try LineClient(port: service.talk)
    #expect(try client.block() == Self.greeting)
    #expect(service.stop() == 0)
    #expect(try client.rest() == "Ik moet nu even stoppen. Probeer het over een paar minuten nog eens.\n\n")
  }
}
