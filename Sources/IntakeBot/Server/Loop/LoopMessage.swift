internal import Dispatch

/// What one thread tells an event loop.
enum LoopMessage: Sendable {
  /// Serve this connection for as long as it lives.
  case adopt(AcceptedConnection)
  /// What became of what the conversation on a talk connection asked to be put on record.
  case talkLead(connection: UInt64, LeadAnswer)
  /// The same for a gateway conversation that lives here.
  case gatewayLead(conversation: String, LeadAnswer)
  /// Take a turn of a conversation that lives here.
  case gatewayTurn(GatewayTurn)
  /// What a turn that was handed over came to.
  case gatewayReply(GatewayOrigin, [UInt8])
  /// Give the conversation with this code, which is on that connection, to another one.
  case release(ResumeCode, connection: UInt64, to: ConnectionPlace)
  /// The conversation that a connection asked for; nil when it is gone.
  case deliver(TalkSession?, connection: UInt64)
  /// Go on with these conversations of an earlier run.
  case restore([KeptConversation])
  /// A lead was taken back for a person: its conversations go with it.
  case forgetConversations(with: String, done: DispatchSemaphore)
  /// Stop, and be done at that moment.
  case stop(deadline: Int64)
  /// Look at the clock again, and whether everything is done.
  case wake
}

/// A connection that was just accepted.
struct AcceptedConnection: Sendable {
  let descriptor: Int32
  let address: ClientAddress
  /// The pace of its address; nil when that doesn't count.
  let pace: AddressPace?
  let isGateway: Bool
}

/// Where a connection is served.
struct ConnectionPlace: Hashable, Sendable {
  let loop: Int
  let connection: UInt64
}

/// Where a turn came from, and which of that connection's turns it is.
struct GatewayOrigin: Hashable, Sendable {
  let place: ConnectionPlace
  let sequence: Int
}

/// A turn on its way to where its conversation lives.
struct GatewayTurn: Sendable {
  let origin: GatewayOrigin
  let request: GatewayRequest
}
