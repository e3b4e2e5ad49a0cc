import Foundation
import TestSupport
import Testing

@testable import IntakeBot

@Suite("Limits, over a socket")
struct ServerLimitTests {
  @Test("A connection too many is told so, and one that leaves makes room")
  func connections() throws {
    let live = try LiveServer { $0.limits.maxConnections = 2 }
    let first = try live.greeted()
    let second = try live.gateway()
    try second.send("{\"auth\":\"x\"}\n")
    _ = try second.line()
    #expect(try live.talk().rest() == TalkNotice.full.block)
    #expect(try live.gateway().rest().contains(#""code":"rate-limited""#))
    first.finish()
    _ = try first.rest()
    try expectGreeting(live)
  }

  /// A place becomes free when the service has seen that somebody left; a client can't tell when that is.
  private func expectGreeting(_ live: LiveServer) throws {
    for _ in 0..<1_000 {
      if try live.talk().block() != TalkNotice.full.block { return }
    }
    Issue.record("nobody was let in any more")
  }

  @Test("A conversation too many is told so, on both sides, and never hurts others")
  func conversations() throws {
    let live = try LiveServer { $0.limits.maxConversations = 2 }
    let first = try live.greeted()
    let gateway = try live.gateway()
    let begins = "{\"conversation\":\"a\",\"text\":\"\"}\n"
    // One after the other: two conversations may live on two loops.
    try gateway.send(begins)
    #expect(try gateway.line().contains("messages"))
    try gateway.send("{\"conversation\":\"b\",\"text\":\"\",\"id\":\"1\"}\n")
    #expect(
      try gateway.line()
        == #"{"conversation":"b","id":"1","error":{"code":"too-many-conversations","#
        + #""message":"no room for another conversation"}}"# + "\n")
    let refused = try live.talk()
    #expect(try refused.block() == TalkNotice.full.block)
    try first.send("help\n")
    _ = try first.block()
    try gateway.send("{\"conversation\":\"a\",\"text\":\"stop\"}\n")
    _ = try gateway.line()
    try gateway.send("{\"conversation\":\"b\",\"text\":\"\"}\n")
    #expect(try gateway.line().contains(#""new":true"#))
  }

  @Test("Memory for conversations is bounded")
  func memory() throws {
    let live = try LiveServer { $0.limits.maxConversationMemory = 1 }
    let gateway = try live.gateway()
    try gateway.send("{\"conversation\":\"a\",\"text\":\"\"}\n")
    #expect(try gateway.line().contains("messages"))
    try gateway.send("{\"conversation\":\"b\",\"text\":\"\"}\n")
    #expect(try gateway.line().contains("too-many-conversations"))
  }

  @Test("Lines that come too fast are told so, and later there is room again")
  func turnRate() throws {
    let live = try LiveServer { $0.limits.turnRate = 1 }
    let talk = try live.greeted()
    let gateway = try live.gateway()
    try talk.send(String(repeating: "help\n", count: 6))
    let blocks = try talk.blocks(6)
    #expect(blocks.filter { $0 == TalkNotice.tooFast.block }.count == 1)
    #expect(blocks.last == TalkNotice.tooFast.block)
    let line = "{\"conversation\":\"a\",\"text\":\"help\"}\n"
    try gateway.send(String(repeating: line, count: 6))
    for _ in 0..<5 { #expect(try gateway.line().contains("messages")) }
    #expect(
      try gateway.line()
        == #"{"conversation":"a","error":{"code":"rate-limited","message":"too many lines","retry_after_ms":1000}}"#
        + "\n")
    live.advance(seconds: 1)
    try talk.send("help\n")
    #expect(try talk.block() != TalkNotice.tooFast.block)
    try gateway.send(line)
    #expect(try gateway.line().contains("messages"))
  }

  @Test("Who says nothing at first, or for long, gets a goodbye; who speaks stays")
  func idle() throws {
    let live = try LiveServer { limits in
      limits.limits.firstLineSeconds = 10
      limits.limits.idleSeconds = 100
    }
    let silent = try live.greeted()
    let spoke = try live.greeted()
    try silent.send("half a line")
    try spoke.send("help\n")
    _ = try spoke.block()
    live.advance(seconds: 11)
    #expect(try silent.block() == TalkNotice.idle.block)
    silent.finish()
    #expect(try silent.rest() == "")
    live.advance(seconds: 80)
    try spoke.send("help\n")
    #expect(try spoke.block() != TalkNotice.idle.block)
    live.advance(seconds: 101)
    #expect(try spoke.block() == TalkNotice.idle.block)
  }

  @Test("A client that doesn't read stops being read from, and its answers are all there when it does")
  func unsent() throws {
    let live = try LiveServer(loops: 1) { setup in
      setup.limits.maxUnsent = 4_096
      setup.limits.turnRate = 0
    }
    let deaf = try live.deaf()
    _ = try deaf.block()
    let neighbour = try live.greeted()
    // Long lines, or what fits on the way in would be answered with far too much.
    let line = "/help" + String(repeating: " ", count: 114) + "\n"
    let lines = Array(String(repeating: line, count: 100).utf8)
    var sent = 0
    var refusals = 0
    // Until the service no longer takes anything in: the neighbour is served all the while.
    while refusals < 50 {
      let count = deaf.sendSome(Array(lines[(sent % 120)...]))
      if count > 0 {
        sent += count
        refusals = 0
      } else {
        refusals += 1
        try neighbour.send("help\n")
        _ = try neighbour.block()
      }
    }
    deaf.finish()
    let answers = try deaf.rest()
    let block = TalkNotice.help.block
    // What was cut off in the middle is a line too, and gets another block.
    let whole = Array(String(repeating: block, count: sent / 120).utf8)
    #expect(Array(answers.utf8).starts(with: whole))
    #expect(answers.utf8.count - whole.count <= block.utf8.count)
  }

  @Test("A client that breaks off hurts nobody")
  func reset() throws {
    let live = try LiveServer()
    let neighbour = try live.greeted()
    for _ in 0..<50 {
      let client = try live.talk()
      try client.send("help\nhelp")
      client.reset()
      try neighbour.send("help\n")
      _ = try neighbour.block()
    }
  }

  @Test("A port that is taken is told")
  func portTaken() throws {
    let live = try LiveServer()
    #expect(throws: StartProblem.addressInUse(live.server.talk)) {
      try LiveServer { $0.talk = live.server.talk }
    }
  }

  @Test("IPv6 is served")
  func version6() throws {
    let address = try #require(ListenAddress("[::1]:0"))
    let live = try LiveServer { $0.talk = address }
    #expect(live.server.talk.description.hasPrefix("[::1]:"))
  }
}
