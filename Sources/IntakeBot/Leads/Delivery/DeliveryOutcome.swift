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
enum DeliveryFailure: Error, Hashable, Sendable {
  /// A mail server said no at this command, with this code (RFC 5321, 4.2).
  case mailReply(code: Int, at: String)
}
