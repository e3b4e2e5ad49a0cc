/// One line of another system, read.
enum GatewayLine: Hashable, FramedLine {
  /// The most bytes of a line, without its LF.
  static let longest = 32_768

  /// A turn of a conversation.
  case turn(GatewayRequest)
  /// What became of a lead.
  case leadState(LeadStateRequest)
  /// A token.
  case authentication(String)
  /// An object that asks for nothing that can be done; what could be read of it goes into the error.
  case refused(GatewayError, conversation: String?, id: String?)
  /// More than `GatewayLine.longest` bytes: thrown away.
  case tooLong

  /// Reads the bytes of a line, without its LF.
  init(_ bytes: Span<UInt8>) {
    guard bytes.count <= Self.longest else {
      self = .tooLong
      return
    }
    do {
      self = try GatewayLineReader.read(bytes)
    } catch {
      self = .refused(GatewayError(.badJSON, "\(error)"), conversation: nil, id: nil)
    }
  }
}

extension GatewayLine {
  /// The conversation and the id that it names, where they could be read.
  var names: (conversation: String?, id: String?) {
    switch self {
    case .turn(let request): (request.conversation, request.id)
    case .leadState(let request): (nil, request.id)
    case .refused(_, let conversation, let id): (conversation, id)
    case .authentication, .tooLong: (nil, nil)
    }
  }
}

/// A turn, as another system asks for it.
struct GatewayRequest: Hashable, Sendable {
  /// Which conversation; 1 to 128 characters from `!` to `~`.
  let conversation: String
  /// What was said, cleaned; empty when nothing was.
  let text: String
  /// The sender's own name for this line; nil when it gave none.
  let id: String?
}
