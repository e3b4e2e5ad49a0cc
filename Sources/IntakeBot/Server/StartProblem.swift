/// Why the service can't start.
public enum StartProblem: Error, Hashable, Sendable {
  /// Somebody else listens there.
  case addressInUse(ListenAddress)
  /// The system doesn't let us listen there; its own words for why.
  case cannotListen(ListenAddress, reason: String)
  /// The gateway would be open to others without a token.
  case gatewayNeedsToken(ListenAddress)
  /// The dialogs can't run.
  case contentBroken
  /// The system has nothing to wait for events with; its own words for why.
  case noEvents(reason: String)
}

extension StartProblem: CustomStringConvertible {
  /// What is wrong and what to do, for the operator.
  public var description: String {
    switch self {
    case .addressInUse(let address):
      "\(address) is taken. Stop what listens there, or choose another port."
    case .cannotListen(let address, let reason):
      "can't listen on \(address): \(reason). Choose an address of this machine, and a port from 1024 up."
    case .gatewayNeedsToken(let address):
      "the gateway has no tokens, so it listens on this machine only, not on \(address). Use 127.0.0.1."
    case .contentBroken: "the dialogs can't run. `intake check` shows what is wrong."
    case .noEvents(let reason): "the system gives no event queue: \(reason)."
    }
  }
}
