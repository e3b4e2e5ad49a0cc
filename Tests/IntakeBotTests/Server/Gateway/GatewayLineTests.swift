import Testing

@testable import IntakeBot

@Suite("Reading a line of another system")
struct GatewayLineTests {
  private func read(_ json: String) -> GatewayLine { GatewayLine(Array(json.utf8).span) }

  private func code(_ json: String) -> String? {
    guard case .refused(let error, _, _) = read(json) else { return nil }
    return error.code.rawValue
  }

  @Test("The known members are picked out, others are passed over")
  func turn() {
    #expect(
      read(#"{"x":[1,{"text":"no"}],"text":"hallo","id":"m1","conversation":"wa-31"}"#)
        == .turn(GatewayRequest(conversation: "wa-31", text: "hallo", id: "m1")))
    #expect(
      read(#"{"conversation":"a","text":""}"#) == .turn(GatewayRequest(conversation: "a", text: "", id: nil)))
  }

  @Test("Line breaks count as spaces, control characters are taken out, the rest comes in NFC")
  func cleaned() {
    guard
      case .turn(let request) = read(
        #"{"conversation":"a","text":"een\r\ntwee\ndrie\u0007 cafe\u0301\u202E"}"#)
    else {
      Issue.record("not a turn")
      return
    }
    #expect(Array(request.text.utf8) == Array("een twee drie café".utf8))
  }

  struct Row: CustomTestStringConvertible {
    let json: String
    let code: String
    var testDescription: String { String(json.prefix(60)) }
    init(_ json: String, _ code: String) { (self.json, self.code) = (json, code) }
  }

  @Test(
    "What is not taken",
    arguments: [
      Row("", "bad-json"), Row("hallo", "bad-json"), Row("{\"conversation\":\"a\"", "bad-json"),
      Row(#"{"conversation":"a","text":"a","text":"b"}"#, "bad-json"),
      Row(#"{"conversation":"a","text":"a","x":1,"x":1}"#, "bad-json"),
      Row(#"{"conversation":"a","text":"\uD800"}"#, "bad-json"), Row(#"{"text":"a"} {}"#, "bad-json"),
      Row(#"{"conversation":"a","text":"a","x":"# + String(repeating: "[", count: 16), "bad-json"),
      Row("[]", "bad-request"), Row("1", "bad-request"), Row("{}", "bad-request"),
      Row(#"{"conversation":"a"}"#, "bad-request"), Row(#"{"text":"a"}"#, "bad-request"),
      Row(#"{"conversation":"","text":"a"}"#, "bad-request"),
      Row(#"{"conversation":"a b","text":"a"}"#, "bad-request"),
      Row(#"{"conversation":"é","text":"a"}"#, "bad-request"),
      Row(#"{"conversation":1,"text":"a"}"#, "bad-request"),
      Row(#"{"conversation":"a","text":null}"#, "bad-request"),
      Row(#"{"conversation":"a","text":"a","id":""}"#, "bad-request"),
      Row(#"{"conversation":"a","text":"a","id":null}"#, "bad-request"), Row(#"{"auth":1}"#, "bad-request"),
      Row("{\"conversation\":\"\(String(repeating: "a", count: 129))\",\"text\":\"a\"}", "bad-request"),
      Row("{\"conversation\":\"a\",\"text\":\"\(String(repeating: "é", count: 2_049))\"}", "too-long"),
    ])
  func refused(_ row: Row) {
    #expect(code(row.json) == row.code)
  }

  @Test("The longest conversation, id and text are taken")
  func longest() {
    let name = String(repeating: "~", count: 128)
    let text = String(repeating: "é", count: 2_048)
    #expect(
      read("{\"conversation\":\"\(name)\",\"id\":\"\(name)\",\"text\":\"\(text)\"}")
        == .turn(GatewayRequest(conversation: name, text: text, id: name)))
  }

  @Test("An error carries what could be read")
  func readable() {
    guard
      case .refused(let error, let conversation, let id) = read(#"{"conversation":"a","id":"7","text":1}"#)
    else {
      Issue.record("not refused")
      return
    }
    #expect(
      String(decoding: error.line(conversation: conversation, id: id), as: UTF8.self)
        == #"{"conversation":"a","id":"7","error":{"code":"bad-request","message":"text must be a string"}}"#
        + "\n")
  }
}

@Suite("Cutting what another system sends")
struct GatewayFramerTests {
  private func frames(_ pieces: [[UInt8]]) -> [LineFramer<GatewayLine>.Frame] {
    var framer = LineFramer<GatewayLine>()
    var frames: [LineFramer<GatewayLine>.Frame] = []
    for piece in pieces {
      var position = 0
      while position < piece.count, let frame = framer.next(in: piece.span, from: &position) {
        frames.append(frame)
        if frame == .endless { return frames }
      }
    }
    return frames + (framer.finish().map { [.line($0)] } ?? [])
  }

  private let turn = LineFramer<GatewayLine>.Frame.line(
    .turn(GatewayRequest(conversation: "a", text: "é", id: nil)))

  @Test("All at once, drip by drip and shuffled give the same lines, also the one without an end")
  func pieces() {
    let json = #"{"conversation":"a","text":"é"}"#
    for way in Feeding.ways(Array("\(json)\r\n\(json)\n\(json)".utf8)) {
      #expect(frames(way) == [turn, turn, turn])
    }
  }

  @Test("32,768 bytes are taken, one more is too long, and the next line is good")
  func limit() {
    let json = #"{"conversation":"a","text":"é"}"#
    let padded = json + String(repeating: " ", count: 32_768 - json.utf8.count)
    for way in Feeding.ways(Array("\(padded)\n\(padded) \n\(json)\n".utf8)) {
      #expect(frames(way) == [turn, .line(.tooLong), turn])
    }
  }

  @Test("65,536 bytes without a line end are the end")
  func endless() {
    for way in Feeding.ways([UInt8](repeating: 0x20, count: 65_536)) { #expect(frames(way) == [.endless]) }
  }
}

@Suite("Another system's connection, as a machine")
struct GatewayConnectionTests {
  private func actions(_ machine: inout GatewayConnection, _ lines: String...) -> [GatewayConnection.Action] {
    let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    var position = 0
    var actions: [GatewayConnection.Action] = []
    while let action = machine.next(in: bytes.span, from: &position, isRight: { $0 == "good" }) {
      actions.append(action)
    }
    return actions
  }

  private let turn = #"{"conversation":"a","text":"b"}"#
  private let taken = GatewayConnection.Action.take(GatewayRequest(conversation: "a", text: "b", id: nil))
  private let unauthorized = GatewayConnection.Action.refuse(.unauthorized, conversation: nil, id: nil)

  @Test("Without tokens everything is taken, and a token is welcome")
  func open() {
    var machine = GatewayConnection(asksToken: false)
    #expect(actions(&machine, turn, #"{"auth":"bad"}"#) == [taken, .welcome])
    #expect(machine.finish() == .end)
  }

  @Test("With tokens nothing is taken before a right one")
  func closed() {
    var machine = GatewayConnection(asksToken: true)
    #expect(
      actions(&machine, "x", #"{"auth":"bad"}"#, #"{"auth":"good"}"#, turn)
        == [unauthorized, unauthorized, .welcome, taken])
  }

  @Test("Who is not let in is told for which conversation and id, where they could be read")
  func names() {
    var machine = GatewayConnection(asksToken: true)
    #expect(
      actions(&machine, #"{"conversation":"a","id":"m1","text":"b"}"#, #"{"conversation":"a","id":"m2"}"#)
        == ["m1", "m2"].map { .refuse(.unauthorized, conversation: "a", id: $0) })
  }

  @Test("The third wrong token closes")
  func third() {
    var machine = GatewayConnection(asksToken: true)
    let wrong = #"{"auth":"bad"}"#
    #expect(
      actions(&machine, wrong, turn, wrong, wrong)
        == [
          unauthorized, .refuse(.unauthorized, conversation: "a", id: nil), unauthorized,
          .close(.unauthorized),
        ])
  }
}

@Suite("Lines that were answered before")
struct ReplyCacheTests {
  @Test("The same id and text get the same bytes; another text doesn't")
  func same() {
    var cache = ReplyCache()
    cache.add("m1", text: "hallo", reply: [1, 2], at: 5)
    #expect(cache.find("m1", text: "hallo", since: 0) == .answered([1, 2]))
    #expect(cache.find("m1", text: "dag", since: 0) == .reused)
    #expect(cache.find("m2", text: "hallo", since: 0) == nil)
    #expect(cache.find("m1", text: "hallo", since: 6) == nil)
  }

  @Test("The last sixteen are kept")
  func sixteen() {
    var cache = ReplyCache()
    for number in 0..<17 { cache.add("m\(number)", text: "a", reply: [UInt8(number)], at: 0) }
    #expect(cache.find("m0", text: "a", since: 0) == nil)
    #expect(cache.find("m1", text: "a", since: 0) == .answered([1]))
    #expect(cache.find("m16", text: "a", since: 0) == .answered([16]))
  }
}
