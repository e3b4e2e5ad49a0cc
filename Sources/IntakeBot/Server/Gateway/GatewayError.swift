/// Why a line was not taken, as another system reads it.
struct GatewayError: Error, Hashable, Sendable {
  /// What to decide on.
  let code: Code
  /// A few words for the client's programmer; may change.
  let message: String
  /// With `rate-limited`: how long to wait, in milliseconds.
  var retryAfter: Int?

  init(_ code: Code, _ message: String, retryAfter: Int? = nil) {
    self.code = code
    self.message = message
    self.retryAfter = retryAfter
  }

  /// The codes, which don't change.
  enum Code: String, Hashable, Sendable, CaseIterable {
    case badJSON = "bad-json"
    case badRequest = "bad-request"
    case tooLong = "too-long"
    case unauthorized
    case idReused = "id-reused"
    case rateLimited = "rate-limited"
    case tooManyConversations = "too-many-conversations"
    case stopping
    case `internal`
  }
}

extension GatewayError {
  static let lineTooLong = GatewayError(.tooLong, "a line may have \(GatewayLine.longest) bytes")
  static let endless = GatewayError(.tooLong, "\(LineFramer<GatewayLine>.patience) bytes without a line end")
  static let unauthorized = GatewayError(.unauthorized, "send {\"auth\":\"TOKEN\"} first")
  static let idReused = GatewayError(.idReused, "this id came before with another text")
  static let tooManyConversations = GatewayError(.tooManyConversations, "no room for another conversation")
  static let stopping = GatewayError(.stopping, "the service stops")

  /// Too many lines: come back after so many nanoseconds.
  static func rateLimited(wait: Int64) -> GatewayError {
    GatewayError(.rateLimited, "too many lines", retryAfter: Int((wait + 999_999) / 1_000_000))
  }
}
