import DialogEngine
import TestSupport
import Testing

@testable import IntakeBot

/// Each sentence of the talk protocol, over a socket. What the bot itself says is played beside it.
@Suite("The talk protocol, over a socket")
struct TalkServerTests {
  private let live: LiveServer
  private let context: StepContext
  private let greeting: String

  init() throws {
    live = try LiveServer()
    context = try LiveServer.context()
    var rehearsal = Rehearsal()
    greeting = rehearsal.open(in: context).block.text
  }

  /// The blocks that these lines get after the greeting.
  private func expected(_ lines: String...) -> [String] {
    var rehearsal = Rehearsal()
    _ = rehearsal.open(in: context)
    return lines.map { rehearsal.say($0, in: context).block.text }
  }

  @Test("On connecting comes one block, the greeting, and nothing else unasked")
  func greets() throws {
    let client = try live.talk()
    #expect(try client.block() == greeting)
    #expect(greeting == "[begroeting]\nWie ben je?\n1. Ik leer nog\n2. Ik werk al\n\n")
    client.finish()
    #expect(try client.rest() == "")
  }

  @Test("Each line gets one block, in order, however many are sent at once")
  func pipelining() throws {
    let client = try live.greeted()
    try client.send("wat is bbl?\nhelp\n\n1\nnee\n")
    #expect(try client.blocks(5) == expected("wat is bbl?", "help", "", "1", "nee"))
  }

  @Test("Line ends are LF or CR LF, telnet negotiates in vain, and drips come together")
  func framing() throws {
    let client = try live.greeted()
    for byte in [0xFF, 0xFB, 0x1F] + Array("wat is bbl?\r\n".utf8) { try client.send([byte]) }
    #expect(try client.block() == expected("wat is bbl?")[0])
  }

  @Test("What stands after the last LF when the client shuts its side is a line too; then the server closes")
  func halfClose() throws {
    let client = try live.greeted()
    try client.send("wat is bbl?\nhelp")
    client.finish()
    #expect(try client.rest() == expected("wat is bbl?", "help").joined())
  }

  @Test("A line of more than 4,096 bytes is thrown away, and told so")
  func tooLong() throws {
    let client = try live.greeted()
    try client.send(String(repeating: "a", count: 4_097) + "\nhelp\n")
    #expect(try client.blocks(2) == [TalkNotice.tooLong.block, expected("help")[0]])
  }

  @Test("After 65,536 bytes without LF the server says goodbye and closes")
  func endless() throws {
    let client = try live.greeted()
    try client.send(String(repeating: "a", count: 65_536))
    #expect(try client.block() == TalkNotice.endless.block)
    client.finish()
    #expect(try client.rest() == "")
  }

  @Test("Invalid UTF-8 is not taken, and asked for again")
  func notText() throws {
    let client = try live.greeted()
    try client.send([0xFF, 0xFE, 0x0A, 0x61, 0xC3, 0x0A])
    #expect(try client.blocks(2) == [TalkNotice.notText.block, TalkNotice.notText.block])
    try client.send("help\n")
    #expect(try client.block() == expected("help")[0])
  }

  @Test("A choice is taken by its number or its label, in any case")
  func choices() throws {
    for line in ["2", "IK WERK AL", " ik werk al "] {
      let client = try live.greeted()
      try client.send(line + "\n")
      #expect(try client.block() == expected("2")[0])
    }
  }

  @Test("Lines that begin with / are for the connection, and leave the conversation alone")
  func commands() throws {
    let client = try live.greeted()
    try client.send("/help\n/wat\n/hervat\n/hervat 0000-0000-0000\nhelp\n")
    #expect(
      try client.blocks(5) == [
        TalkNotice.help.block, TalkNotice.unknownCommand.block, TalkNotice.codeMissing.block,
        TalkNotice.codeUnknown(hours: 24).block, expected("help")[0],
      ])
  }

  @Test("/stop gets a goodbye, and the server closes")
  func stop() throws {
    let client = try live.greeted()
    try client.send("/stop\nhelp\n")
    #expect(try client.block() == TalkNotice.goodbye.block)
    client.finish()
    #expect(try client.rest() == "")
  }

  @Test(
    "After the end the connection stays, and the next line begins a new conversation without the greeting")
  func again() throws {
    let client = try live.greeted()
    try client.send("stop\nwat is bbl?\n")
    let blocks = try client.blocks(2)
    #expect(blocks == expected("stop", "wat is bbl?"))
    #expect(!blocks[1].contains("[begroeting]"))
  }

  @Test("While a lead is written the conversation waits, and another one goes on")
  func waits() throws {
    let live = try LiveServer(leads: StubLeads(isHolding: true), loops: 1)
    let client = try live.greeted()
    let other = try live.greeted()
    let lines = ["1", "ja", "0612345678", "help"]
    try client.send(lines.map { $0 + "\n" }.joined())
    let expected = expected("1", "ja", "0612345678", "help")
    #expect(try client.blocks(2) == Array(expected.prefix(2)))
    try other.send("help\n")
    _ = try other.block()
    #expect(live.leads.count == 1)
    live.leads.finish()
    #expect(try client.blocks(2) == Array(expected.suffix(2)))
    #expect(expected[2].contains("[verstuurd]"))
  }

  @Test("A lead that can't be kept is told so")
  func leadFails() throws {
    let live = try LiveServer(leads: StubLeads(isHolding: true), loops: 1)
    let client = try live.greeted()
    let other = try live.greeted()
    try client.send("1\nja\n0612345678\n")
    _ = try client.blocks(2)
    try other.send("help\n")
    _ = try other.block()
    live.leads.finish(nil)
    #expect(try client.block().contains("[mislukt]"))
  }

  @Test("Half-close while a lead is written: the answer still comes, then the end")
  func halfCloseWhileWaiting() throws {
    let live = try LiveServer(leads: StubLeads(isHolding: true), loops: 1)
    let client = try live.greeted()
    let other = try live.greeted()
    try client.send("1\nja\n0612345678\nhelp")
    client.finish()
    _ = try client.blocks(2)
    try other.send("help\n")
    _ = try other.block()
    live.leads.finish()
    #expect(try client.rest() == expected("1", "ja", "0612345678", "help").suffix(2).joined())
  }
}

@Suite("Going on elsewhere, over a socket")
struct ResumeServerTests {
  private let live: LiveServer
  private let context: StepContext

  init() throws {
    live = try LiveServer()
    context = try LiveServer.context()
  }

  private func code(of client: LineClient) throws -> String {
    try client.send("/code\n")
    let block = try client.block()
    let code = try #require(block.split(separator: " ").dropFirst(3).first).dropLast()
    #expect(block == TalkNotice.code(try #require(ResumeCode(String(code))), hours: 24).block)
    return String(code)
  }

  @Test("/hervat repeats the last block and goes on; the earlier connection gets a goodbye and is closed")
  func moves() throws {
    let first = try live.greeted()
    try first.send("1\n")
    let last = try first.block()
    let code = try code(of: first)
    #expect(try self.code(of: first) == code)
    let second = try live.greeted()
    try second.send("/hervat \(code.lowercased())\nnee\n")
    var rehearsal = Rehearsal()
    _ = rehearsal.open(in: context)
    _ = rehearsal.say("1", in: context)
    #expect(try second.blocks(2) == [last, rehearsal.say("nee", in: context).block.text])
    #expect(try first.block() == TalkNotice.movedAway.block)
    first.finish()
    #expect(try first.rest() == "")
  }

  @Test("A conversation whose connection ended waits a day")
  func waits() throws {
    for (seconds, isThere) in [(86_000, true), (86_500, false)] {
      let live = try LiveServer()
      let first = try live.greeted()
      try first.send("1\n")
      let last = try first.block()
      let code = try code(of: first)
      first.finish()
      #expect(try first.rest() == "")
      live.advance(seconds: seconds)
      let second = try live.greeted()
      try second.send("/hervat \(code)\n")
      #expect(try second.block() == (isThere ? last : TalkNotice.codeUnknown(hours: 24).block))
    }
  }

  @Test("On its own connection /hervat only repeats")
  func own() throws {
    let client = try live.talk()
    let greeting = try client.block()
    let code = try code(of: client)
    try client.send("/hervat \(code)\n")
    #expect(try client.block() == greeting)
  }

  @Test("The code of a conversation that ended and began anew no longer counts")
  func ended() throws {
    let first = try live.greeted()
    let code = try code(of: first)
    try first.send("stop\n1\n")
    _ = try first.blocks(2)
    let second = try live.greeted()
    try second.send("/hervat \(code)\n")
    #expect(try second.block() == TalkNotice.codeUnknown(hours: 24).block)
  }

  @Test("A conversation moves between loops many times and loses nothing")
  func manyTimes() throws {
    var client = try live.greeted()
    try client.send("1\n")
    let last = try client.block()
    let code = try code(of: client)
    for _ in 0..<20 {
      let next = try live.greeted()
      try next.send("/hervat \(code)\n")
      #expect(try next.block() == last)
      #expect(try client.block() == TalkNotice.movedAway.block)
      client.close()
      client = next
    }
  }
}
