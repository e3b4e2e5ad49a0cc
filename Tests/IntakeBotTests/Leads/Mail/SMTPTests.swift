import Testing

@testable import IntakeBot

@Suite("Replies of a mail server")
struct SMTPReplyTests {
  @Test("They are put together in whatever pieces they come")
  func pieces() {
    let bytes = Array("220 hallo\r\n250-een\r\n250-twee\r\n250 drie\r\n354\r\n".utf8)
    let expected = [
      SMTPReply(code: 220, lines: ["hallo"]), SMTPReply(code: 250, lines: ["een", "twee", "drie"]),
      SMTPReply(code: 354, lines: [""]),
    ]
    for size in 1...bytes.count {
      var parser = SMTPReplyParser()
      var replies: [SMTPReply] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        replies += parser.take(bytes[start..<min(bytes.count, start + size)])
      }
      #expect(replies == expected)
    }
  }

  @Test(
    "What is no SMTP is seen, and nothing more is taken",
    arguments: [
      "HTTP/1.1 400 Bad\r\n", "99 kort\r\n", "650 te hoog\r\n", "250-een\r\n251 ander\r\n", "250_een\r\n",
      String(repeating: "2", count: 2_000), String(repeating: "250-a\r\n", count: 300),
    ])
  func noSMTP(_ text: String) {
    var parser = SMTPReplyParser()
    #expect(parser.take(Array(text.utf8)) == [])
    #expect(parser.isBroken)
    #expect(parser.take(Array("220 hallo\r\n".utf8)) == [])
  }
}

@Suite("A mail's way through a mail server")
struct SMTPSessionTests {
  private func session() throws -> SMTPSession {
    let mail = MailMessage(
      from: try #require(MailAddress("bot@example.org")), to: try #require(MailAddress("coach@example.org")),
      subject: "Aanvraag", text: ".punt\n", date: Moment(milliseconds: 0), identifier: "A")
    return SMTPSession(mail, client: "[127.0.0.1]")
  }

  /// What is sent, or how it ended, for replies in this order; of a message its last two lines.
  private func run(_ codes: Int...) throws -> [String] {
    var session = try session()
    return codes.map { code in
      switch session.take(SMTPReply(code: code, lines: [""])) {
      case .send(let bytes):
        String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").suffix(2).joined(separator: "|")
      case .end(let outcome): "\(outcome)"
      }
    }
  }

  @Test("A mail that is taken; a line that begins with a full stop gets a second one")
  func taken() throws {
    #expect(
      try run(220, 250, 250, 250, 354, 250) == [
        "EHLO [127.0.0.1]", "MAIL FROM:<bot@example.org>", "RCPT TO:<coach@example.org>", "DATA", "..punt|.",
        "delivered",
      ])
  }

  @Test("A server of before 1995 is greeted once more")
  func oldServer() throws {
    #expect(try run(220, 502, 250).suffix(2) == ["HELO [127.0.0.1]", "MAIL FROM:<bot@example.org>"])
  }

  struct Row: CustomTestStringConvertible {
    let name: String
    let codes: [Int]
    let outcome: DeliveryOutcome
    var testDescription: String { name }
  }

  static let refusals = [
    Row(name: "not now", codes: [421], outcome: .postponed(.mailReply(code: 421, at: "the connection"))),
    Row(
      name: "no service at all", codes: [554],
      outcome: .postponed(.mailReply(code: 554, at: "the connection"))),
    Row(name: "EHLO refused", codes: [220, 550], outcome: .postponed(.mailReply(code: 550, at: "EHLO"))),
    Row(
      name: "mailbox busy", codes: [220, 250, 250, 451],
      outcome: .postponed(.mailReply(code: 451, at: "RCPT"))),
    Row(
      name: "no such mailbox", codes: [220, 250, 250, 550],
      outcome: .refused(.mailReply(code: 550, at: "RCPT"))),
    Row(
      name: "250 where 354 is due", codes: [220, 250, 250, 250, 250],
      outcome: .postponed(.mailReply(code: 250, at: "DATA"))),
    Row(
      name: "message refused", codes: [220, 250, 250, 250, 354, 554],
      outcome: .refused(.mailReply(code: 554, at: "the message"))),
    Row(
      name: "message put off", codes: [220, 250, 250, 250, 354, 452],
      outcome: .postponed(.mailReply(code: 452, at: "the message"))),
  ]

  @Test(
    "A no about this mail is final, 4xx and everything about the server itself is not", arguments: refusals)
  func refused(_ row: Row) throws {
    var session = try session()
    var last: SMTPSession.Action?
    for code in row.codes { last = session.take(SMTPReply(code: code, lines: [""])) }
    #expect(last == .end(row.outcome))
  }
}
