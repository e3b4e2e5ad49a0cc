internal import Foundation

/// Where mail is handed in, and as whom.
public struct MailRelay: Hashable, Sendable {
  /// A name or an address.
  public let host: String
  /// Usually 25 or 587.
  public let port: UInt16
  /// The sender of every mail.
  let from: MailAddress
  /// How this machine calls itself (RFC 5321, 4.1.1.1): a name, or an address in brackets.
  public var client = "[127.0.0.1]"
  /// Who logs in; nil when nobody does.
  public var login: MailLogin?
  /// Whether mail may go to a relay on another machine. This program speaks no TLS, so whoever listens on the way
  /// can read it, and the password.
  public var allowsClearText = false
  /// How long one wait may take, in seconds. RFC 5321, 4.5.3.2, would give a server 5 minutes; a relay that needs
  /// longer than this gets the same mail again later.
  public var patience = 30

  /// Names a relay, as `host:port` (`[::1]:25` for IPv6); nil when it can't be read, or the sender is no address.
  public init?(_ place: String, from: String) {
    guard let colon = place.lastIndex(of: ":"), let port = UInt16(place[place.index(after: colon)...]),
      port > 0, let address = MailAddress(from)
    else { return nil }
    let host = place[..<colon]
    let bare = host.hasPrefix("[") && host.hasSuffix("]") ? host.dropFirst().dropLast() : host
    guard !bare.isEmpty, host.hasPrefix("[") || !host.contains(":") else { return nil }
    self.host = String(bare)
    self.port = port
    self.from = address
  }

  /// Whether it is named so that it must be on this machine.
  public var isOnThisMachine: Bool {
    host == "localhost"
      || (ListenAddress(host.contains(":") ? "[\(host)]:0" : "\(host):0")?.isLoopback ?? false)
  }

  /// Whether a name can stand in EHLO.
  public static func isClientName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 255
      && name.utf8.allSatisfy {
        $0.isASCIIDigit || ($0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z"))
          || ".-[]:".utf8.contains($0)
      }
  }
}

/// A user and a password for a mail server.
public struct MailLogin: Hashable, Sendable {
  let user: String
  let password: String

  /// Reads the first two lines of a file: the user, the password; nil when there are none.
  public init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.last == "\r" ? $0.dropLast() : $0
    }
    guard lines.count >= 2, !lines[0].isEmpty, !lines[1].isEmpty, !text.utf8.contains(0) else { return nil }
    user = String(lines[0])
    password = String(lines[1])
  }

  /// As AUTH PLAIN takes it (RFC 4616).
  var plain: String { Data("\0\(user)\0\(password)".utf8).base64EncodedString() }
}

/// Hands letters to a mail server.
struct MailCourier: Courier {
  let relay: MailRelay
  let now: @Sendable () -> Moment

  func deliver(_ letter: Letter, to address: String) -> DeliveryOutcome {
    guard let to = MailAddress(address) else { return .refused(.badAddress) }
    return send(MailMessage(letter, from: relay.from, to: to, date: now()))
  }

  /// Hands in one mail. Blocks until the relay has it or has failed.
  private func send(_ mail: MailMessage) -> DeliveryOutcome {
    var session = SMTPSession(mail, client: relay.client, login: relay.login)
    do {
      let socket = try TimedSocket(host: relay.host, port: relay.port, patience: relay.patience)
      guard relay.allowsClearText || socket.isLoopback else { return .postponed(.relayInTheClear) }
      var replies: [SMTPReply] = []
      var parser = SMTPReplyParser()
      while true {
        while replies.isEmpty {
          replies = parser.take(try socket.receive())
          if parser.isBroken { return .postponed(.notSMTP) }
        }
        switch session.take(replies.removeFirst()) {
        case .send(let bytes): try socket.send(bytes)
        case .end(let outcome):
          // The mail is there or not; a farewell that gets lost changes nothing.
          try? socket.send(Array("QUIT\r\n".utf8))
          return outcome
        }
      }
    } catch {
      // Also when the mail was sent and its reply was lost: it is sent again, with the same Message-ID.
      return .postponed(error)
    }
  }
}
