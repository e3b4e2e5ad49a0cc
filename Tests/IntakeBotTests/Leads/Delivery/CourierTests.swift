import DialogEngine
import Foundation
import Testing

@testable import IntakeBot

extension Letter {
  /// A letter about somebody who does not exist.
  static func robin(_ kind: LetterKind = .lead) throws -> Letter {
    let lead = Lead(
      .robin, reference: try #require(LeadReference("K7M-R4X-PDW")), moment: .reading,
      decision: Router.small().choose(.robin, on: try #require(CalendarDate(iso: "2026-11-21"))),
      language: "nl", origin: LeadOrigin(.talk, contentVersion: 0xA1B2))
    return Letter(lead: lead, kind: kind)
  }
}

@Suite("Bringing leads by mail")
struct MailCourierTests {
  private static let hasServer = PythonServer.has("aiosmtpd")

  private func courier(_ server: PythonServer, _ change: (inout MailRelay) -> Void = { _ in }) throws
    -> MailCourier
  {
    var relay = try #require(MailRelay("127.0.0.1:\(server.port)", from: "bot@example.org"))
    relay.patience = 1
    change(&relay)
    return MailCourier(relay: relay, now: { .reading })
  }

  @Test(
    "A real mail server gets the whole mail, readable, its subject without personal data",
    .enabled(if: hasServer, "aiosmtpd is not installed"))
  func real() throws {
    let server = try PythonServer("mail.py", "real")
    #expect(try courier(server) { $0.patience = 20 }.deliver(.robin(), to: "coach@example.org") == .delivered)
    let words = try #require(server.line()).split(separator: " ")
    #expect(words.prefix(3) == ["mail", "bot@example.org", "coach@example.org"])
    let mail = String(decoding: try #require(Data(base64Encoded: String(words[3]))), as: UTF8.self)
    let parts = mail.components(separatedBy: "\r\n\r\n")
    #expect(
      parts[0].components(separatedBy: "\r\n") == [
        "Date: Sat, 21 Nov 2026 10:50:00 +0000", "From: <bot@example.org>", "To: <coach@example.org>",
        "Message-ID: <K7M-R4X-PDW@example.org>", "Subject: Aanvraag K7M-R4X-PDW",
        "Auto-Submitted: auto-generated", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
      ])
    let body = parts.dropFirst().joined(separator: "\r\n\r\n").replacing("\r\n", with: "\n")
    #expect(
      body == """
        Nieuwe aanvraag K7M-R4X-PDW

        Naam: Robin
        Telefoon: 06 12345678
        Gaat over: bbl
        Waar: Overijssel

        Dit vertelde deze persoon:
        - wie: Ik leer nog
        - postcode: 8011 PK

        Toestemming, 21 november 2026:
        "Mag ik je vraag doorgeven aan een "coach"?" Antwoord: ja.

        Gebruik deze gegevens alleen voor deze vraag.
        Bureau: Coaches.

        """)
  }

  @Test(
    "A real mail server that asks who is there",
    .enabled(if: hasServer, "aiosmtpd is not installed"))
  func login() throws {
    let server = try PythonServer("mail.py", "login")
    let outcomes = try ["bot\ngeheim\n", "bot\nfout\n"].map { text in
      try courier(server) {
        $0.patience = 20
        $0.login = MailLogin(text)
      }.deliver(.robin(), to: "coach@example.org")
    }
    #expect(outcomes == [.delivered, .postponed(.mailReply(code: 535, at: "AUTH"))])
    #expect(
      try courier(server) { $0.patience = 20 }.deliver(.robin(), to: "coach@example.org")
        == .refused(.mailReply(code: 530, at: "MAIL")))
  }

  struct Row: CustomTestStringConvertible {
    let mode: String
    let outcome: DeliveryOutcome
    var testDescription: String { mode }
  }

  @Test(
    "A server that misbehaves: what may help later is tried again, a verdict isn't",
    .enabled(if: PythonServer.has("socket"), "python3 is not installed"),
    arguments: [
      Row(mode: "silent", outcome: .postponed(.timedOut)), Row(mode: "closing", outcome: .postponed(.closed)),
      Row(mode: "closing-at-rcpt", outcome: .postponed(.closed)),
      Row(mode: "dying", outcome: .postponed(.closed)), Row(mode: "http", outcome: .postponed(.notSMTP)),
      Row(mode: "421", outcome: .postponed(.mailReply(code: 421, at: "the connection"))),
      Row(mode: "451-mail", outcome: .postponed(.mailReply(code: 451, at: "MAIL"))),
      Row(mode: "451-rcpt", outcome: .postponed(.mailReply(code: 451, at: "RCPT"))),
      Row(mode: "452-data", outcome: .postponed(.mailReply(code: 452, at: "the message"))),
      Row(mode: "550-rcpt", outcome: .refused(.mailReply(code: 550, at: "RCPT"))),
      Row(mode: "552-data", outcome: .refused(.mailReply(code: 552, at: "the message"))),
      Row(mode: "fine", outcome: .delivered),
    ])
  func misbehaving(_ row: Row) throws {
    let server = try PythonServer("mail.py", row.mode)
    #expect(try courier(server).deliver(.robin(), to: "coach@example.org") == row.outcome)
  }

  @Test("Nobody there, and an address that is none")
  func unreachable() throws {
    let relay = try #require(MailRelay("127.0.0.1:1", from: "bot@example.org"))
    let courier = MailCourier(relay: relay, now: { .reading })
    #expect(
      try courier.deliver(.robin(), to: "coach@example.org") == .postponed(.unreachable("Connection refused"))
    )
    #expect(try courier.deliver(.robin(), to: "geen adres") == .refused(.badAddress))
  }

  @Test("A password goes to a server that offers AUTH PLAIN only")
  func noLogin() throws {
    let mail = MailMessage(
      try .robin(), from: try #require(MailAddress("a@example.org")),
      to: try #require(MailAddress("b@example.org")),
      date: .reading)
    var session = SMTPSession(mail, client: "bot", login: MailLogin("bot\ngeheim"))
    _ = session.take(SMTPReply(code: 220, lines: [""]))
    #expect(session.take(SMTPReply(code: 250, lines: ["hi", "AUTH LOGIN"])) == .end(.postponed(.noLogin)))
  }
}

@Suite("Bringing leads to a desk's own system")
struct WebhookCourierTests {
  private static let hasPython = PythonServer.has("http.server")

  private func courier(token: String? = nil, patience: Int = 20) -> WebhookCourier {
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return WebhookCourier(
      program: folder.appending(path: "intake-webhook").path(), token: token, patience: patience)
  }

  @Test(
    "A real web server gets one POST with the lead, its key and the token",
    .enabled(if: hasPython, "python3 is not installed"))
  func real() throws {
    let server = try PythonServer("web.py")
    let letter = try Letter.robin()
    let outcome = courier(token: "geheim").deliver(letter, to: "http://127.0.0.1:\(server.port)/201")
    #expect(outcome == .delivered)
    let body = Data(letter.json.utf8).base64EncodedString()
    #expect(
      server.line()
        == "request POST /201 K7M-R4X-PDW Bearer_geheim application/json;_charset=utf-8 \(body)")
  }

  struct Row: CustomTestStringConvertible {
    let path: String
    let outcome: DeliveryOutcome
    var testDescription: String { path }
  }

  @Test(
    "What a server answers, and what it means",
    .enabled(if: hasPython, "python3 is not installed"),
    arguments: [
      Row(path: "/200", outcome: .delivered), Row(path: "/204", outcome: .delivered),
      Row(path: "/endless", outcome: .delivered),
      Row(path: "/301", outcome: .refused(.webStatus(301))),
      Row(path: "/302", outcome: .refused(.webStatus(302))),
      Row(path: "/307", outcome: .refused(.webStatus(307))),
      Row(path: "/308", outcome: .refused(.webStatus(308))),
      Row(path: "/400", outcome: .refused(.webStatus(400))),
      Row(path: "/401", outcome: .refused(.webStatus(401))),
      Row(path: "/429", outcome: .postponed(.webStatus(429))),
      Row(path: "/500", outcome: .postponed(.webStatus(500))),
      Row(path: "/503", outcome: .postponed(.webStatus(503))),
    ])
  func answers(_ row: Row) throws {
    let server = try PythonServer("web.py")
    let outcome = courier().deliver(try .robin(), to: "http://127.0.0.1:\(server.port)\(row.path)")
    #expect(outcome == row.outcome)
    #expect(server.line()?.hasPrefix("request POST \(row.path) ") == true)
  }

  @Test(
    "A redirect is not followed: what comes next at the server is the next letter",
    .enabled(if: hasPython, "python3 is not installed"))
  func redirect() throws {
    let server = try PythonServer("web.py")
    _ = courier().deliver(try .robin(), to: "http://127.0.0.1:\(server.port)/302")
    _ = courier().deliver(try .robin(.reminder), to: "http://127.0.0.1:\(server.port)/204")
    let requests = [server.line(), server.line()].map {
      $0?.split(separator: " ").prefix(4).joined(separator: " ")
    }
    #expect(requests == ["request POST /302 K7M-R4X-PDW", "request POST /204 K7M-R4X-PDW-reminder"])
  }

  @Test(
    "A server that is slow, or closes midway: later",
    .enabled(if: hasPython, "python3 is not installed"),
    arguments: ["/slow", "/closing", "/dying", "/half"])
  func misbehaving(_ path: String) throws {
    let server = try PythonServer("web.py")
    let outcome = courier(patience: path == "/slow" ? 1 : 20)
      .deliver(try .robin(), to: "http://127.0.0.1:\(server.port)\(path)")
    guard case .postponed(let failure) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect((failure == .timedOut) == (path == "/slow"))
  }

  @Test(
    "Addresses that are refused before anything is sent",
    arguments: [
      ("http://example.org/in", DeliveryFailure.webInTheClear), ("ftp://localhost/in", .badAddress),
      ("geen adres", .badAddress), ("https://", .badAddress), ("https://a:b@example.org/", .badAddress),
    ])
  func refused(_ address: String, _ failure: DeliveryFailure) throws {
    #expect(courier().deliver(try .robin(), to: address) == .refused(failure))
  }

  @Test("Without the program that posts a lead waits")
  func noProgram() throws {
    let courier = WebhookCourier(program: "/nowhere/intake-webhook")
    #expect(try courier.deliver(.robin(), to: "https://example.org/in") == .postponed(.noWebhookProgram))
  }
}
