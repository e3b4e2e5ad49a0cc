internal import DialogEngine
internal import Foundation

/// A plain-text mail (RFC 5322), its body in UTF-8 encoded so that every server passes it on (RFC 2045).
struct MailMessage: Hashable, Sendable {
  let from: MailAddress
  let to: MailAddress
  /// Holds nothing that a person gave: subjects are shown on locked phones and kept in logs.
  let subject: String
  let text: String
  let date: Moment
  /// Left of the `@` of the message id: the same for the same mail, so that a mailbox can tell a second copy.
  let identifier: String

  /// The message as it is sent, lines ended by CR LF, ending in one.
  var bytes: [UInt8] {
    let headers = [
      ("Date", Self.date(date)), ("From", "<\(from.text)>"), ("To", "<\(to.text)>"),
      ("Message-ID", "<\(identifier)@\(from.domain)>"), ("Subject", Self.encodedWords(subject)),
      ("Auto-Submitted", "auto-generated"), ("MIME-Version", "1.0"),
      ("Content-Type", "text/plain; charset=utf-8"), ("Content-Transfer-Encoding", "quoted-printable"),
    ]
    let head = headers.map { "\($0.0): \($0.1)\r\n" }.joined() + "\r\n"
    let end: [UInt8] = text.hasSuffix("\n") ? [] : [0x0D, 0x0A]
    return Array(head.utf8) + QuotedPrintable.encode(text) + end
  }

  /// `Tue, 24 Nov 2026 09:58:42 +0000` (RFC 5322, 3.3).
  static func date(_ moment: Moment) -> String {
    let days = moment.milliseconds.floored(by: 86_400_000)
    let seconds = (moment.milliseconds - days * 86_400_000) / 1_000
    let date = String(moment.iso.prefix(10)).split(separator: "-").map { Int($0) ?? 1 }
    let weekday = weekdays[Int((days % 7 + 7) % 7)]
    let clock = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(weekday), \(date[2]) \(months[date[1] - 1]) \(date[0]) \(clock.joined(separator: ":")) +0000"
  }

  // 1 January 1970 was a Thursday.
  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A header's text as it is when it is plain ASCII, else as encoded words of at most 75 characters that never
  /// part a character (RFC 2047, 2 and 5).
  static func encodedWords(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), !text.contains("=?"), text.utf8.count <= 900 {
      return text
    }
    var words: [String] = []
    var part = ""
    for scalar in text.unicodeScalars {
      // 45 bytes are 60 of Base64; with the marks around them 72.
      if part.utf8.count + UTF8.width(scalar) > 45 {
        words.append(word(part))
        part = ""
      }
      part.unicodeScalars.append(scalar)
    }
    words.append(word(part))
    return words.joined(separator: "\r\n ")
  }

  private static func word(_ text: String) -> String {
    "=?UTF-8?B?\(Data(text.utf8).base64EncodedString())?="
  }
}
