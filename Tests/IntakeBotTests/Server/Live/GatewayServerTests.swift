import DialogEngine
import TestSupport
import Testing

@testable import IntakeBot

@Suite("The gateway protocol, over a socket")
struct GatewayServerTests {
  private let live: LiveServer

  init() throws { live = try LiveServer() }

  private func ask(_ client: LineClient, _ conversation: String, _ text: String, id: String? = nil) throws
    -> String
  {
    try client.send(line(conversation, text, id: id))
    return try client.line()
  }

  private func line(_ conversation: String, _ text: String, id: String? = nil) -> String {
    let id = id.map { ",\"id\":\"\($0)\"" } ?? ""
    return "{\"conversation\":\"\(conversation)\",\"text\":\"\(text)\"\(id)}\n"
  }

  @Test("No greeting; one reply object for a line, and the first says that this is a computer")
  func first() throws {
    let client = try live.gateway()
    #expect(
      try ask(client, "wa-31", "", id: "m1")
        == #"{"conversation":"wa-31","id":"m1","messages":["[begroeting]","Wie ben je?"],"dialog":"start","#
        + #""state":"wie","choices":[{"key":"1","label":"Ik leer nog"},{"key":"2","label":"Ik werk al"}],"#
        + #""ended":false,"new":true}"# + "\n")
    #expect(
      try ask(client, "wa-31", "2")
        == #"{"conversation":"wa-31","messages":["Tot ziens.","[einde]"],"dialog":"start","state":"","ended":true}"#
        + "\n")
  }

  @Test("A line for a conversation that ended begins a new one")
  func ended() throws {
    let client = try live.gateway()
    #expect(try ask(client, "a", "stop").contains(#""ended":true,"new":true"#))
    #expect(try ask(client, "a", "").contains(#""messages":["[begroeting]","#))
  }

  @Test("A line for a conversation that expired begins a new one")
  func expired() throws {
    let client = try live.gateway()
    _ = try ask(client, "a", "1", id: "m1")
    live.advance(seconds: 86_399)
    #expect(try !ask(client, "a", "").contains(#""new":true"#))
    live.advance(seconds: 86_400)
    #expect(try ask(client, "a", "").contains(#""new":true"#))
  }

  @Test("A leading / means nothing, line breaks count as spaces")
  func text() throws {
    let client = try live.gateway()
    #expect(try ask(client, "a", "/code").contains(#""ended":false"#))
    #expect(try ask(client, "a", "ik werk\\nal").contains(#""messages":["Tot ziens.","[einde]"]"#))
  }

  @Test("What came from the knowledge base, and danger, are marked")
  func extras() throws {
    let client = try live.gateway()
    let answer = try ask(client, "a", "wat is bbl?")
    #expect(answer.contains(#""answer":{"article":"bbl","topics":["bbl"],"score":"#))
    #expect(try ask(client, "b", "ik wil dood").contains(#""safety":"crisis""#))
    #expect(live.log.contains(#""event":"safety","kind":"crisis""#))
    #expect(!live.log.contains("dood"))
  }

  @Test("A turn that made a lead says which; its later lines wait, other conversations don't")
  func lead() throws {
    let live = try LiveServer(leads: StubLeads(isHolding: true))
    let client = try live.gateway()
    let other = try live.gateway()
    for text in ["", "1", "ja"] { _ = try ask(client, "a", text) }
    try client.send(line("a", "0612345678", id: "m9") + line("a", "help") + line("b", "help"))
    try other.send(line("a", "0612345678", id: "m9"))
    // The loop of this conversation has had the lines above by the time that it answers others.
    for number in 0..<8 { _ = try ask(try live.gateway(), "other-\(number)", "help") }
    while live.leads.count == 0 { _ = try ask(try live.gateway(), "waiting", "help") }
    live.leads.finish()
    let reply = try client.line()
    #expect(reply.contains(#""lead":{"reference":"PROEF-1","role":"coach","desk":"Coaches","region":""}"#))
    #expect(try client.line().contains(#""conversation":"a""#))
    #expect(try client.line().contains(#""conversation":"b""#))
    #expect(try other.line() == reply)
    #expect(live.leads.count == 1)
    #expect(live.log.contains(#"{"time":"now","event":"lead-kept","role":"coach","desk":"Coaches"}"#))
  }

  @Test("The same id and text get the same bytes, also past the end; another text gets id-reused")
  func ids() throws {
    let client = try live.gateway()
    let other = try live.gateway()
    let reply = try ask(client, "a", "stop", id: "m1")
    #expect(try ask(other, "a", "stop", id: "m1") == reply)
    #expect(
      try ask(client, "a", "help", id: "m1")
        == #"{"conversation":"a","id":"m1","error":{"code":"id-reused","message":"this id came before with another text"}}"#
        + "\n")
    #expect(try ask(client, "b", "help", id: "m1").contains(#""conversation":"b","id":"m1","messages""#))
  }

  @Test("An id is known for 24 hours, also past the end of its conversation, and not longer")
  func idsExpire() throws {
    let client = try live.gateway()
    let reply = try ask(client, "a", "stop", id: "m1")
    live.advance(seconds: 86_399)
    #expect(try ask(client, "a", "stop", id: "m1") == reply)
    #expect(try ask(client, "a", "help", id: "m1").contains("id-reused"))
    live.advance(seconds: 2)
    #expect(try ask(client, "a", "help", id: "m1").contains(#""new":true"#))
  }

  @Test("After an error the line was not taken, and its id may be used again")
  func idAfterError() throws {
    let live = try LiveServer { $0.limits.turnRate = 1 }
    let client = try live.gateway()
    for _ in 0..<5 { _ = try ask(client, "a", "") }
    #expect(try ask(client, "a", "2", id: "m1").contains("rate-limited"))
    live.advance(seconds: 1)
    let reply = try ask(client, "a", "2", id: "m1")
    #expect(reply.contains(#""messages":["Tot ziens.","[einde]"]"#))
    #expect(try ask(client, "a", "2", id: "m1") == reply)
  }

  @Test("Two connections that serve one conversation: each gets its own replies, and no turn is lost")
  func twoConnections() throws {
    let live = try LiveServer(loops: 3) { $0.limits.turnRate = 0 }
    let clients = try ["x", "y", "z"].map { ($0, try live.gateway()) }
    for (name, client) in clients {
      try client.send((0..<300).map { line("a", "help", id: "\(name)\($0)") }.joined())
    }
    var begun = 0
    for (name, client) in clients {
      for number in 0..<300 {
        let reply = try client.line()
        #expect(reply.hasPrefix(#"{"conversation":"a","id":"\#(name)\#(number)","messages":["#))
        if reply.contains(#""new":true"#) { begun += 1 }
      }
    }
    #expect(begun == 1)
  }

  @Test("Replies come in the order of the lines, over all loops and conversations")
  func order() throws {
    let live = try LiveServer(loops: 3) { $0.limits.turnRate = 0 }
    let client = try live.gateway()
    let numbers = 0..<2_000
    let lines = numbers.map { number in
      number.isMultiple(of: 50) ? "x\n" : line("c\(number % 37)", "help", id: "m\(number)")
    }
    try client.send(lines.joined())
    for number in numbers {
      let reply = try client.line()
      #expect(reply.contains(number.isMultiple(of: 50) ? "bad-json" : #""id":"m\#(number)""#))
    }
    client.finish()
    #expect(try client.rest() == "")
  }

  @Test("Lines sent before the client shuts its side are answered, also one without LF")
  func halfClose() throws {
    let client = try live.gateway()
    try client.send(line("a", "help") + line("b", "help") + line("c", "help").dropLast())
    client.finish()
    #expect(try client.rest().split(separator: "\n").count == 3)
  }

  @Test("Without tokens auth is welcome")
  func auth() throws {
    let client = try live.gateway()
    try client.send("{\"auth\":\"x\"}\n")
    #expect(try client.line() == "{\"ok\":true}\n")
  }

  @Test("Lines that can't be read are answered, and the connection stays")
  func errors() throws {
    let client = try live.gateway()
    try client.send("\nhallo\n{\"conversation\":\"a\"}\n" + String(repeating: " ", count: 32_769) + "\n")
    for code in ["bad-json", "bad-json", "bad-request", "too-long"] {
      #expect(try client.line().contains("\"error\":{\"code\":\"\(code)\""))
    }
    #expect(try ask(client, "a", "help").contains("messages"))
  }

  @Test("65,536 bytes without LF close the connection, after an error")
  func endless() throws {
    let client = try live.gateway()
    try client.send(String(repeating: " ", count: 65_536))
    #expect(
      try client.line() == #"{"error":{"code":"too-long","message":"65536 bytes without a line end"}}"# + "\n"
    )
    client.finish()
    #expect(try client.rest() == "")
  }

  @Test("What is waited for is answered before a line without an end closes the connection")
  func endlessWhileWaiting() throws {
    let live = try LiveServer(leads: StubLeads(isHolding: true), loops: 1)
    let client = try live.gateway()
    for text in ["", "1", "ja"] { _ = try ask(client, "a", text) }
    try client.send(line("a", "0612345678") + String(repeating: " ", count: 65_536))
    while live.leads.count == 0 { _ = try ask(try live.gateway(), "b", "help") }
    live.leads.finish()
    #expect(try client.line().contains(#""lead":{"reference":"PROEF-1""#))
    #expect(try client.line().contains("too-long"))
    client.finish()
    #expect(try client.rest() == "")
  }

  @Test("It refuses to listen for other machines")
  func loopbackOnly() throws {
    let address = try #require(ListenAddress("0.0.0.0:0"))
    #expect(throws: StartProblem.gatewayNeedsToken(address)) { try LiveServer { $0.gateway = address } }
  }
}
