internal import Foundation
internal import IntakeBot

/// What the flags of `intake serve` say about bringing leads to desks that are no folder.
struct DeliveryOptions {
  /// Where mail is handed in; nil when that was not said.
  let relay: MailRelay?
  /// Who posts.
  let webhook: WebhookCourier

  /// Reads the flags, and the files with secrets that they name.
  init(_ arguments: RawArguments) throws(UsageProblem) {
    relay = try Self.relay(arguments)
    let token = try arguments.flags[.webhookToken].map { path throws(UsageProblem) in
      try Self.token(path)
    }
    webhook = WebhookCourier(program: WebhookCourier.usualProgram, token: token)
  }

  private static func relay(_ arguments: RawArguments) throws(UsageProblem) -> MailRelay? {
    guard let place = arguments.flags[.smtp] else { return nil }
    guard let from = arguments.flags[.smtpFrom] else { throw .missingFlag(.smtpFrom, .serve) }
    guard MailRelay("localhost:25", from: from) != nil else {
      throw .unreadableValue(.smtpFrom, from, expected: "an address, such as intake@example.org")
    }
    guard var relay = MailRelay(place, from: from) else {
      throw .unreadableValue(.smtp, place, expected: "a host and a port, such as localhost:25")
    }
    if let name = arguments.flags[.smtpName] {
      guard MailRelay.isClientName(name) else {
        throw .unreadableValue(.smtpName, name, expected: "a name of this machine, such as bot.example.org")
      }
      relay.client = name
    }
    if let path = arguments.flags[.smtpCredentials] {
      guard let login = secret(path).flatMap({ MailLogin($0) }) else {
        throw .unreadableValue(.smtpCredentials, path, expected: "a file of two lines: user, password")
      }
      relay.login = login
    }
    relay.allowsClearText = arguments.has(.smtpInTheClear)
    guard relay.allowsClearText || relay.isOnThisMachine else {
      throw .unreadableValue(
        .smtp, place,
        expected: "on this machine, as mail goes out without encryption; --smtp-in-the-clear allows it")
    }
    return relay
  }

  private static func token(_ path: String) throws(UsageProblem) -> String {
    let line = secret(path)?.split(separator: "\n").first.map(String.init) ?? ""
    guard !line.isEmpty, line.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw .unreadableValue(.webhookToken, path, expected: "a file of one line: the token")
    }
    return line
  }

  private static func secret(_ path: String) -> String? {
    try? String(contentsOfFile: path, encoding: .utf8)
  }
}

extension DeliveryOptions {
  /// What keeps leads from desks of this roster, in words for the operator; empty when nothing does.
  func complaints(_ advisers: [Adviser]) -> [String] {
    var lines: [String] = []
    let mail = advisers.filter { $0.channel == .mail }
    if relay == nil, let desk = mail.first {
      lines.append("\(desk.id) gets leads by mail: say where mail is handed in with --smtp and --smtp-from.")
    }
    if !webhook.isInstalled, let desk = advisers.first(where: { $0.channel == .webhook }) {
      lines.append("\(desk.id) has a webhook: install the program intake-webhook beside intake.")
    }
    return lines
  }
}

extension FlagSpec {
  static let smtp = FlagSpec("--smtp", "ADDR", "where mail for desks is handed in, such as localhost:25")
  static let smtpFrom = FlagSpec("--smtp-from", "ADDRESS", "the sender of that mail")
  static let smtpName = FlagSpec("--smtp-name", "NAME", "how this machine calls itself (default [127.0.0.1])")
  static let smtpCredentials = FlagSpec(
    "--smtp-credentials", "FILE", "a file of two lines, user and password, for AUTH PLAIN")
  static let smtpInTheClear = FlagSpec(
    "--smtp-in-the-clear", nil, "allow a mail server on another machine, which is reached without encryption")
  static let webhookToken = FlagSpec(
    "--webhook-token", "FILE", "a file of one line, sent to webhooks as a bearer token")
}
