import Foundation
import TestSupport
import Testing

/// What the built program sends over the gateway protocol, byte for byte: a client sends, shuts its side, and
/// reads to the end. What needs a clock, or a lead that takes long, is shown in IntakeBotTests.
@Suite("The gateway protocol of the built program")
struct GatewayProtocolTests {
  /// The lines that are sent in one piece, and all that comes back until the service closes.
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let sent: [String]
    let replies: [String]

    init(_ name: String, _ sent: String..., replies: String...) {
      (testDescription, self.sent, self.replies) = (name, sent, replies)
    }
  }

  private static func turn(_ name: String, _ text: String) -> String {
    "{\"conversation\":\"\(name)\",\"text\":\"\(text)\"}"
  }

  private static let asks =
    #""dialog":"start","state":"wie","choices":[{"key":"1","label":"Ik leer nog"},"#
    + #"{"key":"2","label":"Ik werk al"}],"ended":false"#

  private static func begins(_ name: String) -> String {
    #"{"conversation":"\#(name)","messages":["[begroeting]","Wie ben je?"],\#(asks),"new":true}"#
  }

  private static func ends(_ name: String) -> String {
    #"{"conversation":"\#(name)","messages":["[begroeting]","Tot ziens.","[einde]"],"dialog":"start","#
      + #""state":"","ended":true,"new":true}"#
  }

  private static func error(_ code: String, _ message: String, _ front: String = "") -> String {
    #"{\#(front)"error":{"code":"\#(code)","message":"\#(message)"}}"#
  }

  private static let name128 = String(repeating: "~", count: 128)
  private static let notAName = "must be 1 to 128 characters from ! to ~"
  private static func nested(_ levels: Int, in name: String) -> String {
    let lists = String(repeating: "[", count: levels - 1) + String(repeating: "]", count: levels - 1)
    return #"{"conversation":"\#(name)","x":\#(lists),"text":""}"#
  }
  private static func padded(_ name: String, to count: Int) -> String {
    let line = turn(name, "")
    return line + String(repeating: " ", count: count - line.utf8.count)
  }

  static let rows = [
    Row("no greeting"),
    Row(
      "one reply for each line, in order, also for what can't be read", turn("a1", ""), "x", turn("a1", "2"),
      replies: begins("a1"), error("bad-json", "unexpected byte at offset 0"),
      #"{"conversation":"a1","messages":["Tot ziens.","[einde]"],"dialog":"start","state":"","ended":true}"#),
    Row("a CR before LF is white space", turn("a2", "2") + "\r", replies: ends("a2")),
    Row(
      "unknown members are ignored", #"{"x":[{"y":null}],"conversation":"a3","text":"2","z":1.5e3}"#,
      replies: ends("a3")),
    Row(
      "32,768 bytes are a line, one more is not", padded("a4", to: 32_768), padded("a4", to: 32_769),
      replies: begins("a4"), error("too-long", "a line may have 32768 bytes")),
    Row(
      "conversation and id have 1 to 128 characters",
      #"{"conversation":"\#(name128)","text":"2","id":"\#(name128)"}"#,
      #"{"conversation":"\#(name128)~","text":"2"}"#, #"{"conversation":"","text":"2"}"#,
      #"{"conversation":"a5","text":"2","id":"\#(name128)~"}"#,
      #"{"conversation":"a 5","text":"2","id":"m1"}"#,
      replies:
        #"{"conversation":"\#(name128)","id":"\#(name128)","messages":["[begroeting]","Tot ziens.","[einde]"],"#
        + #""dialog":"start","state":"","ended":true,"new":true}"#,
      error("bad-request", "conversation \(notAName)"), error("bad-request", "conversation \(notAName)"),
      error("bad-request", "id \(notAName)", #""conversation":"a5","#),
      error("bad-request", "conversation \(notAName)", #""id":"m1","#)),
    Row(
      "text has at most 4,096 bytes once unescaped", turn("a6", String(repeating: "\\u00e9", count: 2_048)),
      turn("a6", String(repeating: "\\u00e9", count: 2_049)),
      replies:
        #"{"conversation":"a6","messages":["[begroeting]","[onbegrepen]","Wie ben je?"],\#(asks),"new":true}"#,
      error("too-long", "text may have 4096 bytes", #""conversation":"a6","#)),
    Row(
      "line breaks count as spaces, control characters are taken out",
      turn("a7", "ik\\r\\nwer\\u0000k\\nal\\u202e"),
      replies: ends("a7")),
    Row("a leading / means nothing", turn("a8", "/2"), replies: ends("a8")),
    Row("the label of a choice may be sent back", turn("a9", "ik werk al"), replies: ends("a9")),
    Row(
      "a line for a conversation that ended begins a new one", turn("b1", "2"), turn("b1", ""),
      replies: ends("b1"), begins("b1")),
    Row(
      "what the knowledge base answered, and danger", turn("b2", "wat is bbl?"), turn("b2", "ik wil dood"),
      replies:
        #"{"conversation":"b2","messages":["[begroeting]","Bij bbl werk en leer je.","Wie ben je?"],\#(asks),"#
        + #""answer":{"article":"bbl","topics":["bbl"],"score":1},"new":true}"#,
      #"{"conversation":"b2","messages":["Bel 113.","[na-gevaar]"],"dialog":"start","state":"wie","ended":false,"safety":"crisis"}"#
    ),
    Row("without tokens auth is welcome", #"{"auth":"x"}"#, replies: #"{"ok":true}"#),
    Row(
      "bad-json: a member twice, however it is escaped", #"{"conversation":"b3","text":"a","te\u0078t":"b"}"#,
      replies: error("bad-json", "a member twice")),
    Row(
      "bad-json: an unknown member twice, also within",
      #"{"conversation":"b3","text":"a","x":{"y":1,"y":1}}"#,
      replies: error("bad-json", "a member twice")),
    Row(
      "bad-json: a lone surrogate; a pair is fine", turn("b4", "\\ud83d"), turn("b4", "\\ude00"),
      turn("b4", "\\ud83d\\ud83d"), turn("b4", "\\ud83d\\ude00"),
      replies: error("bad-json", "a lone surrogate"), error("bad-json", "a lone surrogate"),
      error("bad-json", "a lone surrogate"), begins("b4")),
    Row(
      "bad-json: more than 16 levels", nested(16, in: "b5"), nested(17, in: "b5"),
      replies: begins("b5"), error("bad-json", "more than 16 levels")),
    Row(
      "bad-json: the object does not end, or something follows it", #"{"conversation":"b6""#, "{} {}", "",
      replies: error("bad-json", "the object does not end"), error("bad-json", "unexpected byte at offset 3"),
      error("bad-json", "the object does not end")),
    Row(
      "bad-request: no object, or a member that is missing", "[]", "{}", #"{"conversation":"b7","id":"m1"}"#,
      #"{"conversation":"b7","text":7}"#, #"{"auth":7}"#,
      replies: error("bad-request", "the line is not an object"),
      error("bad-request", "conversation \(notAName)"),
      error("bad-request", "text must be a string", #""conversation":"b7","id":"m1","#),
      error("bad-request", "text must be a string", #""conversation":"b7","#),
      error("bad-request", "auth is not a string")),
    Row(
      "id-reused: the same id with another text", #"{"conversation":"b8","text":"2","id":"m1"}"#,
      #"{"conversation":"b8","text":"2","id":"m1"}"#, #"{"conversation":"b8","text":"1","id":"m1"}"#,
      replies:
        #"{"conversation":"b8","id":"m1","messages":["[begroeting]","Tot ziens.","[einde]"],"dialog":"start","state":"","ended":true,"new":true}"#,
      #"{"conversation":"b8","id":"m1","messages":["[begroeting]","Tot ziens.","[einde]"],"dialog":"start","state":"","ended":true,"new":true}"#,
      error("id-reused", "this id came before with another text", #""conversation":"b8","id":"m1","#)),
  ]

  @Test("What is sent, and all that comes back")
  func exchanges() throws {
    let service = try ServiceRun()
    for row in Self.rows {
      let client = try LineClient(port: service.gateway)
      try client.send(row.sent.map { $0 + "\n" }.joined())
      client.finish()
      #expect(try client.rest() == row.replies.map { $0 + "\n" }.joined(), "\(row)")
    }
    #expect(service.stop() == 0)
  }

  @Test("Invalid UTF-8 is bad-json; 65,536 bytes without LF close, after the error")
  func bytes() throws {
    let service = try ServiceRun()
    let client = try LineClient(port: service.gateway)
    try client.send(Array(#"{"conversation":"a","text":""#.utf8) + [0xC3, 0x28] + Array("\"}\n".utf8))
    #expect(try client.line() == Self.error("bad-json", "a string is not UTF-8") + "\n")
    try client.send(String(repeating: " ", count: 65_536))
    #expect(try client.rest() == Self.error("too-long", "65536 bytes without a line end") + "\n")
  }

  @Test("A turn that made a lead says which, and the same id again makes no second one")
  func lead() throws {
    let service = try ServiceRun()
    let client = try LineClient(port: service.gateway)
    try client.send(Self.turn("a", "1") + "\n" + Self.turn("a", "ja") + "\n")
    _ = try client.line()
    _ = try client.line()
    let line = #"{"conversation":"a","text":"0612345678","id":"m3"}"# + "\n"
    try client.send(line)
    let reply = try client.line()
    let reference = try #require(reply.firstMatch(of: /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/)).output
    #expect(
      reply
        == #"{"conversation":"a","id":"m3","messages":["[verstuurd]","Tot ziens.","[einde]"],"dialog":"contact","#
        + #""state":"","ended":true,"lead":{"reference":"\#(reference)","role":"coach","desk":"Coaches","region":""}}"#
        + "\n")
    try client.send(line)
    #expect(try client.line() == reply)
    let listed = RecordedRun("leads", "list", "--json", "--data", service.data)
    #expect(listed.output.split(separator: "\n").filter { $0.contains("\"reference\"") }.count == 1)
  }

  @Test("rate-limited says how long to wait; the line was not taken, and the id may be used again")
  func rateLimited() throws {
    let service = try ServiceRun("--turn-rate 1")
    let client = try LineClient(port: service.gateway)
    for _ in 0..<5 {
      try client.send(Self.turn("a", "") + "\n")
      #expect(try client.line().contains("\"messages\""))
    }
    try client.send(#"{"conversation":"a","text":"","id":"m6"}"# + "\n")
    let refused = try client.line()
    let wait = try #require(refused.firstMatch(of: /"retry_after_ms":([0-9]+)/)?.output.1)
    #expect(
      refused == #"{"conversation":"a","id":"m6","error":{"code":"rate-limited","message":"too many lines","#
        + #""retry_after_ms":\#(wait)}}"# + "\n")
    #expect(try (1...1_000).contains(#require(Int(wait))))
  }

  @Test("too-many-conversations, and stopping as the last line before the end")
  func full() throws {
    let service = try ServiceRun("--max-conversations 1")
    let client = try LineClient(port: service.gateway)
    try client.send(Self.turn("a", "") + "\n" + Self.turn("b", "") + "\n")
    #expect(try client.line() == Self.begins("a") + "\n")
    #expect(
      try client.line()
        == Self.error("too-many-conversations", "no room for another conversation", #""conversation":"b","#)
        + "\n")
    #expect(service.stop() == 0)
    #expect(try client.rest() == Self.error("stopping", "the service stops") + "\n")
  }
}
