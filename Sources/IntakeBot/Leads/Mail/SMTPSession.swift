/// One mail's way through a mail server (RFC 5321), without a socket: replies go in, what to send comes out.
struct SMTPSession: Sendable {
  /// What to do next.
  enum Action: Hashable, Sendable {
    /// Send this, and wait for the reply.
    case send([UInt8])
    /// Send a farewell if the connection still stands; this is how it ended.
    case end(DeliveryOutcome)
  }

  private enum Stage: String {
    case greeting = "the connection"
    case hello = "EHLO"
    case oldHello = "HELO"
    case login = "AUTH"
    case sender = "MAIL"
    case recipient = "RCPT"
    case data = "DATA"
    case message = "the message"
  }

  private let client: String
  private let mail: MailMessage
  private let login: MailLogin?
  private var stage = Stage.greeting

  /// Prepares to send one mail.
  ///
  /// - Parameter client: How this machine calls itself in EHLO: a domain, or an address literal such as
  ///   `[127.0.0.1]`.
  init(_ mail: MailMessage, client: String, login: MailLogin? = nil) {
    self.login = login
    self.mail = mail
    self.client = client
  }

  /// Takes the server's next reply.
  mutating func take(_ reply: SMTPReply) -> Action {
    if stage == .hello, reply.code == 500 || reply.code == 502 {
      return go(to: .oldHello, sending: "HELO \(client)")
    }
    guard isAccepted(reply) else { return .end(failure(reply)) }
    switch stage {
    case .greeting: return go(to: .hello, sending: "EHLO \(client)")
    case .hello, .oldHello:
      guard let login else { return go(to: .sender, sending: "MAIL FROM:<\(mail.from.text)>") }
      guard reply.offersPlainLogin else { return .end(.postponed(.noLogin)) }
      return go(to: .login, sending: "AUTH PLAIN \(login.plain)")
    case .login: return go(to: .sender, sending: "MAIL FROM:<\(mail.from.text)>")
    case .sender: return go(to: .recipient, sending: "RCPT TO:<\(mail.to.text)>")
    case .recipient: return go(to: .data, sending: "DATA")
    case .data:
      stage = .message
      return .send(Self.withDotsStuffed(mail.bytes) + Array(".\r\n".utf8))
    case .message: return .end(.delivered)
    }
  }

  private mutating func go(to next: Stage, sending line: String) -> Action {
    stage = next
    return .send(Array((line + "\r\n").utf8))
  }

  private func isAccepted(_ reply: SMTPReply) -> Bool {
    stage == .data ? reply.code == 354 : reply.isGood
  }

  /// What the server says of itself, or in words that don't fit, is no verdict on this mail.
  private func failure(_ reply: SMTPReply) -> DeliveryOutcome {
    let failure = DeliveryFailure.mailReply(code: reply.code, at: stage.rawValue)
    let isVerdict = [.sender, .recipient, .data, .message].contains(stage) && reply.code / 100 == 5
    return isVerdict ? .refused(failure) : .postponed(failure)
  }

  /// A line that begins with a full stop gets a second one (RFC 5321, 4.5.2).
  static func withDotsStuffed(_ message: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(message.count + 16)
    var isLineStart = true
    for byte in message {
      if isLineStart, byte == UInt8(ascii: ".") { result.append(byte) }
      result.append(byte)
      isLineStart = byte == 0x0A
    }
    return result
  }
}

extension SMTPReply {
  /// Whether the answer to EHLO has a line such as `AUTH LOGIN PLAIN` (RFC 4954, 3).
  fileprivate var offersPlainLogin: Bool {
    lines.contains { line in
      let words = line.uppercased().split { $0 == " " || $0 == "=" }
      return words.first == "AUTH" && words.contains("PLAIN")
    }
  }
}
