/// How one attempt to bring a lead to its desk ended.
enum DeliveryOutcome: Hashable, Sendable {
  /// The other side has it.
  case delivered
  /// Not this time; the same attempt may do later.
  case postponed(DeliveryFailure)
  /// The other side, or the address, will not do, however often it is tried.
  case refused(DeliveryFailure)
}

/// Why a lead was not delivered. Holds nothing that a person gave.
public enum DeliveryFailure: Error, Hashable, Sendable {
  /// The operating system refused a file.
  case file(FileError)
  /// The server could not be reached; what the system says of it.
  case unreachable(String)
  /// The server took longer than it was given.
  case timedOut
  /// The server closed the connection before it had answered.
  case closed
  /// A mail server said no at this command, with this code (RFC 5321, 4.2).
  case mailReply(code: Int, at: String)
  /// What came back is no SMTP.
  case notSMTP
  /// A mail relay on another machine, which would be reached without encryption.
  case relayInTheClear
  /// No relay was configured.
  case noRelay
  /// The desk's address can't be used.
  case badAddress
  /// A web server answered with this status (RFC 9110, 15).
  case webStatus(Int)
  /// An address without `https` on another machine.
  case webInTheClear
  /// The system's networking refused, with its own words.
  case web(String)
  /// The program `intake-webhook`, which posts, does not lie beside `intake`.
  case noWebhookProgram
  /// The mail server can't be logged in to: it offers no AUTH PLAIN.
  case noLogin
  /// The lead can't be read any more.
  case unreadable
}

extension DeliveryFailure: CustomStringConvertible {
  /// For an operator, in English.
  public var description: String {
    switch self {
    case .file(let error): "\(error)"
    case .unreachable(let reason): "can't be reached: \(reason)"
    case .timedOut: "took too long"
    case .closed: "closed the connection too early"
    case .mailReply(let code, let command): "answered \(code) to \(command)"
    case .notSMTP: "does not speak SMTP"
    case .relayInTheClear: "is a mail relay on another machine without encryption; see --smtp-in-the-clear"
    case .noRelay: "needs a mail relay; see --smtp"
    case .badAddress: "has an address that can't be used"
    case .webStatus(let status): "answered with status \(status)"
    case .webInTheClear: "is on another machine and not https"
    case .web(let reason): "web request failed: \(reason)"
    case .noWebhookProgram: "needs the program intake-webhook beside intake; install both"
    case .noLogin: "offers no AUTH PLAIN, and --smtp-credentials asks for it"
    case .unreadable: "can't be read from the journal any more"
    }
  }
}
