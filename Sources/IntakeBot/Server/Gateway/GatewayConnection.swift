/// What a connection of another system does, as a pure machine: bytes go in, actions come out.
///
/// Whoever drives it sends exactly one object for each action, in order.
struct GatewayConnection {
  /// What is to be done.
  enum Action: Hashable, Sendable {
    /// Let the conversation take this turn, and send what it answers.
    case take(GatewayRequest)
    /// Note that a desk took this lead, and send what became of that.
    case takeLead(LeadStateRequest)
    /// The token is right, or none is asked for.
    case welcome
    /// Send this error, with what could be read.
    case refuse(GatewayError, conversation: String?, id: String?)
    /// Send this error, and close.
    case close(GatewayError)
    /// The client has sent all it had: close when everything is answered.
    case end
  }

  /// How many wrong tokens close the connection.
  static let mostWrongTokens = 3

  private var framer = LineFramer<GatewayLine>()
  private var isKnown: Bool
  private var wrongTokens = 0

  /// Begins; with `asksToken` nothing is taken before a right token came.
  init(asksToken: Bool) { isKnown = !asksToken }

  /// Takes bytes from `position` on, up to the first thing to do; nil when there is none.
  mutating func next(
    in bytes: Span<UInt8>, from position: inout Int, isRight: (String) -> Bool = { _ in true }
  ) -> Action? {
    guard position < bytes.count, let frame = framer.next(in: bytes, from: &position) else { return nil }
    switch frame {
    case .endless: return .close(.endless)
    case .line(let line): return action(for: line, isRight: isRight)
    }
  }

  /// The client shut its side. Call it until it gives `end`.
  mutating func finish(isRight: (String) -> Bool = { _ in true }) -> Action {
    framer.finish().map { action(for: $0, isRight: isRight) } ?? .end
  }

  private mutating func action(for line: GatewayLine, isRight: (String) -> Bool) -> Action {
    if case .authentication(let token) = line { return authentication(isKnown || isRight(token)) }
    guard isKnown else {
      return .refuse(.unauthorized, conversation: line.names.conversation, id: line.names.id)
    }
    switch line {
    case .turn(let request): return .take(request)
    case .leadState(let request): return .takeLead(request)
    case .refused(let error, let conversation, let id):
      return .refuse(error, conversation: conversation, id: id)
    case .tooLong: return .refuse(.lineTooLong, conversation: nil, id: nil)
    case .authentication: return .welcome
    }
  }

  private mutating func authentication(_ isRight: Bool) -> Action {
    if isRight {
      isKnown = true
      return .welcome
    }
    wrongTokens += 1
    guard wrongTokens < Self.mostWrongTokens else { return .close(.unauthorized) }
    return .refuse(.unauthorized, conversation: nil, id: nil)
  }
}
