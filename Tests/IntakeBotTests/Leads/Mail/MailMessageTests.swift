import Testing

@testable import IntakeBot

@Suite("A mail as it is sent")
struct MailMessageTests {
  private func message(subject: String = "Aanvraag", text: String) throws -> String {
    let mail = MailMessage(
      from: try #require(MailAddress("bot@example.org")), to: try #require(MailAddress("coach@example.org")),
      subject: subject, text: text, date: Moment(milliseconds: 1_795_514_322_000), identifier: "K7M-R4X-PDW")
    return String(decoding: mail.bytes, as: UTF8.self)
  }

  @Test("Headers, an empty line, the text; lines end in CR LF")
  func whole() throws {
    #expect(
      try message(text: "Hoi coördinator,\nbel = doen. ") == """
        Date: Tue, 24 Nov 2026 09:58:42 +0000\r
        From: <bot@example.org>\r
        To: <coach@example.org>\r
        Message-ID: <K7M-R4X-PDW@example.org>\r
        Subject: Aanvraag\r
        Auto-Submitted: auto-generated\r
        MIME-Version: 1.0\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Transfer-Encoding: quoted-printable\r
        \r
        Hoi co=C3=B6rdinator,\r
        bel =3D doen.=20\r

        """)
  }

  @Test("No line is longer than 76 characters, and what was folded unfolds")
  func folded() throws {
    let text = String(repeating: "één lange regel ", count: 40)
    let body = try #require(try message(text: text).split(separator: "\r\n\r\n").last)
    let lines = body.split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    let unfolded = lines.map { $0.hasSuffix("=") ? String($0.dropLast()) : String($0) }.joined()
    #expect(
      unfolded == String(decoding: QuotedPrintable.encode(text), as: UTF8.self).replacing("=\r\n", with: ""))
  }

  @Test("A subject beyond ASCII becomes encoded words that part no character")
  func encodedSubject() throws {
    let subject = String(repeating: "é", count: 40)
    let words = MailMessage.encodedWords(subject).split(separator: "\r\n ")
    #expect(words.count == 2)
    #expect(words.allSatisfy { $0.utf8.count <= 75 && $0.hasPrefix("=?UTF-8?B?") && $0.hasSuffix("?=") })
  }

  @Test(
    "Addresses that could not stand in a command as they are",
    arguments: [
      "", "coach", "coach@", "@example.org", "a b@example.org", "a@b c", "a..b@example.org", "a>@example.org",
      "coach@example..org", "co\r\nach@example.org", "coach@-a.org", "é@example.org",
    ])
  func badAddress(_ text: String) { #expect(MailAddress(text) == nil) }
}
