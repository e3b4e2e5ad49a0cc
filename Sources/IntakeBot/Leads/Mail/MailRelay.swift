internal import Foundation

/// Where mail is handed in, and as whom.
public struct MailRelay: Hashable, Sendable {
  /// A name or an address; without anything else said on this machine.
  public let host: String
  /// Usually 25 or 587.
  public let port: UInt16
  /// The sender of every mail.
  let from: MailAddress
  /// Whether mail may go to a relay on another machine. This program speaks no TLS, so whoever listens on the
  /// way can read it.
  public let allowsClearText: Bool
  /// How long one reply may take, in seconds. RFC 5321, 4.5.3.2, would give a server 5 minutes; a relay that
  /// needs longer than this gets the same mail again later.
  public var patience = 60

  /// Names a relay; nil when the sender is no address.
  public init?(host: String, port: UInt16, from: String, allowsClearText: Bool = false) {
    guard let address = MailAddress(from) else { return nil }
    self.host = host
    self.port = port
    self.from = address
    self.allowsClearText = allowsClearText
  }

  /// Hands in one mail. Blocks until the relay has it or has failed.
  func deliver(_ mail: MailMessage) -> DeliveryOutcome {
    var session = SMTPSession(mail, client: "[127.0.0.1]")
    do {
      let socket = try TimedSocket(host: host, port: port, patience: patience)
      guard allowsClearText || socket.isLoopback else { return .postponed(.relayInTheClear) }
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
      return session.interrupted(error)
    }
  }
}
